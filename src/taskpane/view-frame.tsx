import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import {
  useEffect,
  useId,
  useRef,
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
} from "react";
import { useWords } from "./pane-context";
import { isComposing } from "./theme/composing";
import { IconButton } from "./theme/icon-button";

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", height: "100vh", minHeight: 0 },
  bar: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  title: {
    flex: "1 1 64px",
    minWidth: 0,
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    display: "-webkit-box",
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: 2,
    overflow: "hidden",
    overflowWrap: "anywhere",
  },
  scroll: { flexGrow: 1, minHeight: 0, overflowY: "auto", overscrollBehavior: "contain" },
});

interface Props {
  title: string;
  onLeave: () => void;
  /** Beside the title, so that the keyboard need not pass through a long list to reach it. */
  beside?: ReactNode;
  /** Between the title and what scrolls, and below that. */
  above?: ReactNode;
  below?: ReactNode;
  onKey?: (event: KeyboardEvent) => void;
  scroll?: RefObject<HTMLElement | null>;
  className?: string;
  children: ReactNode;
}

/** A view that was opened from another: its title, what scrolls, and the way back, by Escape too. */
export function ViewFrame({ title, onLeave, onKey, scroll, ...props }: Props) {
  const styles = useStyles();
  const { pane: words } = useWords();
  const view = useRef<HTMLDivElement>(null);
  const back = useRef<HTMLButtonElement>(null);
  const titleId = useId();

  // Unless a field took the keyboard. Not the heading: from what cannot be tabbed to, Office.js
  // would leave the pane.
  useEffect(() => {
    if (!view.current?.contains(document.activeElement)) back.current?.focus();
  }, []);
  // Where what had the keyboard is gone: from nowhere, Office.js would take Tab out of the pane.
  useEffect(() => {
    if (document.hasFocus() && document.activeElement === document.body) back.current?.focus();
  });

  return (
    <div
      ref={view}
      className={mergeClasses(styles.view, props.className)}
      onKeyDown={(event) => {
        if (isComposing(event)) return;
        onKey?.(event);
        if (event.key !== "Escape") return;
        // Where it goes on, Office.js takes it for leaving the pane.
        event.stopPropagation();
        onLeave();
      }}
    >
      <header className={styles.bar}>
        <IconButton ref={back} icon={<ArrowLeftRegular />} label={words.back} onClick={onLeave} />
        <h1 id={titleId} className={styles.title} title={title}>
          {title}
        </h1>
        {props.beside}
      </header>
      {props.above}
      <main ref={scroll} className={styles.scroll} aria-labelledby={titleId}>
        {props.children}
      </main>
      {props.below}
    </div>
  );
}

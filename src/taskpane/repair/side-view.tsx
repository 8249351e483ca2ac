import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import { useEffect, useId, useRef, type ReactNode } from "react";
import { usePane, useWords } from "../pane-context";

const useStyles = makeStyles({
  view: {
    position: "absolute",
    inset: 0,
    zIndex: 10,
    display: "flex",
    flexDirection: "column",
    backgroundColor: tokens.colorNeutralBackground1,
  },
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
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  scroll: { flexGrow: 1, minHeight: 0, overflowY: "auto", overscrollBehavior: "contain" },
  action: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    marginLeft: "auto",
    paddingRight: tokens.spacingHorizontalS,
  },
});

/** A view laid over the result, which stays as it is beneath; Escape leads back. */
export function SideView(props: { title: string; action: ReactNode; children: ReactNode }) {
  const styles = useStyles();
  const pane = usePane();
  const words = useWords();
  const back = useRef<HTMLButtonElement>(null);
  const titleId = useId();
  // Not the heading: from what cannot be tabbed to, Office.js would leave the pane.
  useEffect(() => back.current?.focus(), []);

  function leave() {
    pane.dispatch({ type: "view-chosen", view: "check" });
  }

  return (
    <div
      className={styles.view}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        // Where it goes on, Office.js takes it for leaving the pane.
        event.stopPropagation();
        leave();
      }}
    >
      <header className={styles.bar}>
        <Button
          ref={back}
          appearance="subtle"
          icon={<ArrowLeftRegular />}
          aria-label={words.pane.back}
          title={words.pane.back}
          onClick={leave}
        />
        <h1 id={titleId} className={styles.title}>
          {props.title}
        </h1>
        {/* Up here, so that the keyboard need not pass through the whole list to reach it. */}
        <div className={styles.action}>{props.action}</div>
      </header>
      <main className={styles.scroll} aria-labelledby={titleId}>
        {props.children}
      </main>
    </div>
  );
}

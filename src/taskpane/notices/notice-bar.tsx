import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  mergeClasses,
  tokens,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import type { ReactNode } from "react";
import { useWords } from "../pane-context";

const useStyles = makeStyles({
  bar: { margin: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} 0` },
  // Greatly enlarged, the action goes below the text, as where there is more to say.
  narrow: {
    "@media (max-width: 240px)": {
      gridTemplateColumns: "auto 1fr auto",
      gridTemplateAreas: '"icon body actions" "secondaryActions secondaryActions secondaryActions"',
    },
  },
  body: { overflowWrap: "anywhere" },
  compact: { whiteSpace: "normal", paddingTop: "6px", paddingBottom: "6px" },
});

/** A message with what to do about it; the live region says it aloud. */
export function NoticeBar(props: {
  intent: "info" | "warning" | "error";
  title: string;
  children: ReactNode;
  actions?: ReactNode;
  onClose?: () => void;
  /** Title, text and action in one block, for what may stand there for long. */
  compact?: boolean;
}) {
  const styles = useStyles();
  const { pane: words } = useWords();
  return (
    <MessageBar
      intent={props.intent}
      layout={props.compact ? "singleline" : "multiline"}
      className={mergeClasses(styles.bar, props.compact && styles.narrow)}
    >
      <MessageBarBody className={mergeClasses(styles.body, props.compact && styles.compact)}>
        <MessageBarTitle>{props.title}</MessageBarTitle>
        {props.compact ? " " : <br />}
        {props.children}
      </MessageBarBody>
      {(props.actions !== undefined || props.onClose) && (
        <MessageBarActions
          containerAction={
            props.onClose && (
              <Button
                appearance="transparent"
                icon={<DismissRegular />}
                aria-label={words.close}
                title={words.close}
                onClick={props.onClose}
              />
            )
          }
        >
          {props.actions}
        </MessageBarActions>
      )}
    </MessageBar>
  );
}

import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import type { ReactNode } from "react";
import { useWords } from "../pane-context";

const useStyles = makeStyles({
  bar: { margin: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0` },
  body: { overflowWrap: "anywhere" },
});

/** A message with what to do about it; the live region says it aloud. */
export function NoticeBar(props: {
  intent: "info" | "warning" | "error";
  title: string;
  children: ReactNode;
  actions?: ReactNode;
  onClose?: () => void;
}) {
  const styles = useStyles();
  const { pane: words } = useWords();
  return (
    <MessageBar intent={props.intent} layout="multiline" className={styles.bar}>
      <MessageBarBody className={styles.body}>
        <MessageBarTitle>{props.title}</MessageBarTitle>
        <br />
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

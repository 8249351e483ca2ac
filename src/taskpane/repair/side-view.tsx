import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { usePane } from "../pane-context";
import { ViewFrame } from "../view-frame";

const useStyles = makeStyles({
  view: {
    position: "absolute",
    inset: 0,
    zIndex: 10,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  action: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    marginLeft: "auto",
    paddingRight: tokens.spacingHorizontalS,
  },
});

/** A view laid over the result, which stays as it is beneath; Escape leads back. */
export function SideView(props: {
  title: string;
  action: ReactNode;
  /** Between the title and what scrolls. */
  above?: ReactNode;
  children: ReactNode;
}) {
  const styles = useStyles();
  const pane = usePane();
  return (
    <ViewFrame
      className={styles.view}
      title={props.title}
      beside={<div className={styles.action}>{props.action}</div>}
      above={props.above}
      onLeave={() => pane.dispatch({ type: "view-chosen", view: "check" })}
    >
      {props.children}
    </ViewFrame>
  );
}

import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";

const useStyles = makeStyles({
  state: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    padding: `${tokens.spacingVerticalXXXL} ${tokens.spacingHorizontalXXL}`,
    textAlign: "center",
  },
  icon: { display: "flex", fontSize: "40px", color: tokens.colorNeutralForeground3 },
  title: {
    margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  body: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: tokens.spacingVerticalM,
    maxWidth: "320px",
    color: tokens.colorNeutralForeground2,
    textWrap: "balance",
    "& p": { margin: 0 },
  },
});

/** What the pane shows where it has no list to show: what is the matter, and what to do. */
export function BlankState(props: { icon: ReactElement; title: string; children: ReactNode }) {
  const styles = useStyles();
  return (
    <section className={styles.state}>
      <span className={styles.icon} aria-hidden>
        {props.icon}
      </span>
      <h2 className={styles.title}>{props.title}</h2>
      <div className={styles.body}>{props.children}</div>
    </section>
  );
}

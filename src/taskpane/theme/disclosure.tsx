import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { focusRing } from "./focus-ring";

const useStyles = makeStyles({
  summary: {
    width: "fit-content",
    padding: "2px 4px",
    marginLeft: "-4px",
    borderRadius: tokens.borderRadiusSmall,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    cursor: "pointer",
    ":hover": { color: tokens.colorNeutralForeground1 },
    ...focusRing,
  },
  content: {
    margin: `2px 0 ${tokens.spacingVerticalXS}`,
    paddingLeft: "14px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** Detail on demand: the browser's own disclosure. */
export function Disclosure(props: { summary: string; children: ReactNode }) {
  const styles = useStyles();
  return (
    <details>
      {/* Office.js walks the pane by Tab itself and knows a summary only by its tabindex. */}
      <summary className={styles.summary} tabIndex={0}>
        {props.summary}
      </summary>
      <div className={styles.content}>{props.children}</div>
    </details>
  );
}

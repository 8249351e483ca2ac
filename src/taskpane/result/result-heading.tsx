import { makeStyles, tokens } from "@fluentui/react-components";
import { useWords } from "../pane-context";
import type { Report } from "../state/report";
import { resultParts } from "./result-line";

const useStyles = makeStyles({
  line: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: "tabular-nums",
  },
  part: { whiteSpace: "nowrap" },
});

/** The result in one line; where that is too narrow it breaks between its parts. */
export function ResultHeading({ report }: { report: Report }) {
  const styles = useStyles();
  const parts = resultParts(report, useWords());
  return (
    <p className={styles.line}>
      {parts.map((part, index) => (
        <span key={index}>
          <span className={styles.part}>{index < parts.length - 1 ? `${part} ·` : part}</span>{" "}
        </span>
      ))}
    </p>
  );
}

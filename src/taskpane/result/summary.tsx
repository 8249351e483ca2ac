import { makeStyles, tokens } from "@fluentui/react-components";
import { usePaneState, useWords } from "../pane-context";
import type { Report } from "../state/report";
import { FilterTiles } from "./filter-tiles";
import { resultLine } from "./result-line";
import { Tabs } from "./tabs";

const useStyles = makeStyles({
  summary: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} 0` },
  line: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: "tabular-nums",
  },
});

/** The result in one line, its parts as filters, and the choice between findings and tables. */
export function Summary({ report }: { report: Report }) {
  const styles = useStyles();
  const words = useWords();
  const filter = usePaneState((state) => state.filter);
  return (
    <div className={styles.summary}>
      <p className={styles.line}>{resultLine(report, words)}</p>
      <FilterTiles findings={report.findings} filter={filter} />
      <Tabs />
    </div>
  );
}

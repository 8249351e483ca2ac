import { Button, ProgressBar, makeStyles, tokens } from "@fluentui/react-components";
import { usePane, useWords } from "../pane-context";
import type { Progress } from "../state/pane-state";

const useStyles = makeStyles({
  row: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalM,
    minHeight: "32px",
  },
  bar: { flex: "1 1 96px" },
  text: {
    margin: "4px 0 0",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: "tabular-nums",
  },
});

/** How far the check is, and the way to stop it. Of unknown length while the total is 0. */
export function CheckProgress({ progress: { phase, done, total } }: { progress: Progress }) {
  const styles = useStyles();
  const pane = usePane();
  const { pane: words } = useWords();
  const text = words.phases[phase];
  return (
    <div className={styles.row}>
      <div className={styles.bar}>
        <ProgressBar
          aria-label={words.progress}
          {...(total > 0 ? { value: done, max: total } : {})}
        />
        <p className={styles.text}>{total > 0 ? words.progressOf(text, done, total) : text}</p>
      </div>
      <Button size="small" onClick={pane.stop}>
        {words.stop}
      </Button>
    </div>
  );
}

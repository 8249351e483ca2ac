import { makeStyles } from "@fluentui/react-components";
import type { Words } from "../../words/words";
import { usePaneState, useWords } from "../pane-context";
import { resultLine } from "../result/result-line";
import { outcomeLines, refusalLines } from "../repair/outcome/outcome-line";
import type { PaneState } from "../state/pane-state";
import { unseen } from "../theme/unseen";

const useStyles = makeStyles({ unseen });

/** The one live region: what a reader of the screen hears while the keyboard stays where it is. */
export function Announcer() {
  const styles = useStyles();
  const words = useWords();
  const text = usePaneState((state) => spoken(state, words));
  return (
    <div className={styles.unseen} role="status">
      {text}
    </div>
  );
}

function spoken({ progress, notice, report, stale, repair }: PaneState, words: Words): string {
  if (repair.outcome && !progress) return joined(outcomeLines(repair.outcome, words));
  const refused = notice?.kind === "refused" ? notice : undefined;
  if (refused?.during === "change") return joined(refusalLines(refused, words, repair.stuck));
  if (progress) return words.states.said.started;
  if (notice?.kind === "stopped") return words.states.said.stopped;
  if (refused) return joined(refusalLines(refused, words));
  if (!report) return "";
  if (stale.length > 0) return words.states.said.stale;
  if (report.tables.length === 0) return words.states.noTable.title;
  return resultLine(report, words);
}

function joined({ title, more }: { title: string; more: readonly string[] }): string {
  return [title, ...more].join(" ");
}

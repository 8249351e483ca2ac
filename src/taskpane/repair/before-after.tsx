import { makeStyles, tokens } from "@fluentui/react-components";
import { useWords } from "../pane-context";
import { unseen } from "../theme/unseen";
import { differing } from "./differing";

const useStyles = makeStyles({
  pair: { minWidth: 0, overflowWrap: "anywhere", whiteSpace: "pre-wrap" },
  before: {
    color: tokens.colorNeutralForeground3,
    textDecorationLine: "line-through",
    textDecorationColor: tokens.colorNeutralStroke1Hover,
  },
  arrow: { color: tokens.colorNeutralForeground3, margin: "0 4px" },
  after: { fontWeight: tokens.fontWeightSemibold },
  changed: {
    backgroundColor: tokens.colorStatusSuccessBackground1,
    color: tokens.colorStatusSuccessForeground1,
    borderRadius: "2px",
    "@media (forced-colors: active)": { textDecorationLine: "underline" },
  },
  unseen,
});

/** What a cell holds and what it will hold, with the stretch that differs brought out. */
export function BeforeAfter({ before, after }: { before: string; after: string }) {
  const styles = useStyles();
  const { repair } = useWords();
  const words = repair.form;
  const shown = differing(before, after);
  const [head, middle, tail] = shown.after;
  return (
    <span className={styles.pair} lang="zh-CN">
      <span className={styles.unseen}>{words.before}</span>
      <span className={styles.before}>{visible(shown.before) || words.blank}</span>
      <span className={styles.arrow} aria-hidden>
        →
      </span>
      <span className={styles.unseen}>{words.after}</span>
      <span className={styles.after}>
        {after === "" && words.blank}
        {visible(head)}
        {middle && <span className={styles.changed}>{visible(middle)}</span>}
        {visible(tail)}
      </span>
    </span>
  );
}

/** Blanks and breaks that a fix takes away are to be seen. */
function visible(text: string): string {
  return text
    .replace(/\r?\n/g, "⏎")
    .replace(/[\u00a0\u3000]/g, "␣")
    .replace(/[\u200b-\u200d\ufeff]/g, "·");
}

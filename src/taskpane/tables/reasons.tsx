import { makeStyles, tokens } from "@fluentui/react-components";
import { cellName } from "../../sheet/address";
import type { TargetSheet } from "../../target/model";
import { useWords } from "../pane-context";
import { Disclosure } from "../theme/disclosure";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: { display: "flex", justifyContent: "space-between", gap: tokens.spacingHorizontalM },
  points: { fontVariantNumeric: "tabular-nums", color: tokens.colorNeutralForeground3 },
});

/** Why the region counts as a target sheet: the cues, their points, their sum. */
export function Reasons({ table }: { table: TargetSheet }) {
  const styles = useStyles();
  const { tables: words } = useWords();
  return (
    <Disclosure summary={`${words.reasons} · ${words.labels.score} ${table.score}`}>
      <ul className={styles.list}>
        {table.cues.map(({ cue, points, at }, index) => (
          <li key={index} className={styles.item}>
            <span>
              {words.cue(cue)}
              {at && ` · ${cellName(at)}`}
            </span>
            <span className={styles.points}>{words.points(points)}</span>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

import { makeStyles, tokens } from "@fluentui/react-components";
import { useWords } from "../../pane-context";
import type { FixRow } from "./fix-list";
import { Tick } from "../tick";

const useStyles = makeStyles({
  kinds: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalM}`,
  },
  note: {
    paddingLeft: "24px",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** All of a kind ticked at once, and what is not offered at all. */
export function FixKinds(props: {
  rows: readonly FixRow[];
  ticked: ReadonlyMap<string, number>;
  excluded: Readonly<Record<"protected" | "hidden", number>>;
  onTick: (some: readonly FixRow[], on: boolean) => void;
}) {
  const styles = useStyles();
  const { fixAll: words } = useWords();
  const { rows, ticked, excluded, onTick } = props;
  return (
    <div className={styles.kinds}>
      {(["safe", "ask"] as const).map((kind) => {
        const own = rows.filter(({ finding }) => finding.fix?.kind === kind);
        const on = own.filter(({ key }) => ticked.has(key)).length;
        return (
          own.length > 0 && (
            <div key={kind}>
              <Tick
                some={on > 0 && on < own.length}
                checked={on === own.length}
                onChange={(checked) => onTick(own, checked)}
              >
                {words[kind]} {on}/{own.length}
              </Tick>
              <div className={styles.note}>{kind === "safe" ? words.safeNote : words.askNote}</div>
            </div>
          )
        );
      })}
      {(["protected", "hidden"] as const).map(
        (why) =>
          excluded[why] > 0 && (
            <div key={why} className={styles.note}>
              {words.excluded(excluded[why])}
              {words[why]}
            </div>
          ),
      )}
    </div>
  );
}

import { makeStyles, tokens } from "@fluentui/react-components";
import { usePane } from "../../pane-context";
import { Chevron } from "../../theme/chevron";
import { focusRing } from "../../theme/focus-ring";
import type { Hit } from "./hits";
import { IndicatorItem } from "../indicator-item";
import { tickKey } from "../shelf";
import { useTemplateWords } from "../use-template-words";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0 },
  entry: { listStyleType: "none", borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  project: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto auto",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    width: "100%",
    minHeight: "40px",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    font: "inherit",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: "start",
    color: tokens.colorNeutralForeground1,
    backgroundColor: "transparent",
    border: "none",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ...focusRing,
  },
  name: { overflowWrap: "anywhere" },
  count: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: "tabular-nums",
  },
});

/** A template in the list, with the indicators that were meant. */
export function TemplateEntry({ hit: { shelved, meant } }: { hit: Hit }) {
  const styles = useStyles();
  const pane = usePane();
  const words = useTemplateWords();
  const { key, template } = shelved;
  const { indicators } = template;
  return (
    <li className={styles.entry}>
      <button
        type="button"
        data-template={key}
        className={styles.project}
        onClick={() =>
          pane.dispatch({
            type: "templates",
            change: { page: { kind: "template", template: key }, opened: key, note: undefined },
          })
        }
      >
        <span className={styles.name}>{template.name}</span>
        <span className={styles.count}>
          {meant ? words.list.matched(meant.length) : words.list.indicators(indicators.length)}
        </span>
        <Chevron />
      </button>
      {meant && (
        <ul className={styles.list}>
          {meant.map((index) => (
            <IndicatorItem key={index} tick={tickKey(key, index)} indicator={indicators[index]!} />
          ))}
        </ul>
      )}
    </li>
  );
}

import { Checkbox, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { blankBudget, blankNumber, type TemplateIndicator } from "../../templates/template";
import type { TemplateWords } from "../../words/templates";
import { usePane, usePaneState } from "../pane-context";
import { useTemplateWords } from "./use-template-words";

const useStyles = makeStyles({
  item: {
    listStyleType: "none",
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  chosen: { backgroundColor: tokens.colorNeutralBackground1Selected },
  check: {
    width: "100%",
    "& .fui-Checkbox__label": { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  },
  label: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    width: "100%",
  },
  name: { color: tokens.colorNeutralForeground1 },
  value: {
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: "tabular-nums",
    whiteSpace: "nowrap",
  },
  more: {
    margin: "0 0 0 32px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  aside: { color: tokens.colorNeutralForeground3 },
});

/** An indicator of a template, to be ticked: its value, what it measures, and where it comes from. */
export function IndicatorItem(props: { tick: string; indicator: TemplateIndicator }) {
  const { tick, indicator } = props;
  const styles = useStyles();
  const pane = usePane();
  const words = useTemplateWords();
  const chosen = usePaneState((state) => state.templates.ticked.has(tick));
  const { template } = words;
  const { description, basis, dataSource } = indicator;
  const aside = [
    ...(basis ? [template.basis(basis)] : []),
    ...(dataSource ? [template.source(dataSource)] : []),
  ];
  return (
    <li className={mergeClasses(styles.item, chosen && styles.chosen)}>
      <Checkbox
        className={styles.check}
        checked={chosen}
        onChange={(_, { checked }) => tickRows(pane, [tick], checked === true)}
        label={
          <span className={styles.label}>
            <span className={styles.name}>{indicator.name}</span>
            <span className={styles.value}>{shownValue(indicator, words)}</span>
          </span>
        }
      />
      {description && <p className={styles.more}>{description}</p>}
      {aside.length > 0 && (
        <p className={mergeClasses(styles.more, styles.aside)}>{aside.join(" · ")}</p>
      )}
    </li>
  );
}

/** "≥95%"; what is to be filled in as a gap, "≥＿＿件". */
function shownValue({ operator, value, unit }: TemplateIndicator, words: TemplateWords): string {
  const number =
    value === blankNumber ? "＿＿" : value === blankBudget ? words.template.budget : value;
  return `${operator}${number}${value === blankBudget ? `（${unit}）` : unit}`;
}

/** Ticks rows, or takes their ticks away. */
export function tickRows(
  pane: ReturnType<typeof usePane>,
  keys: readonly string[],
  checked: boolean,
): void {
  const ticked = new Set(pane.getState().templates.ticked);
  for (const key of keys) {
    if (checked) ticked.add(key);
    else ticked.delete(key);
  }
  pane.dispatch({ type: "templates", change: { ticked } });
}

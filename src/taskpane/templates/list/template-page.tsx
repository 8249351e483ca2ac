import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { TableAddRegular } from "@fluentui/react-icons/svg/table-add";
import { usePane, usePaneState } from "../../pane-context";
import { IndicatorItem, tickRows } from "../indicator-item";
import { tickKey, type Shelved } from "../shelf";
import { useTemplateWords } from "../use-template-words";

const useStyles = makeStyles({
  head: {
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalS}`,
  },
  make: { width: "100%" },
  note: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  all: { marginLeft: tokens.spacingHorizontalS },
  class: {
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  list: { margin: 0, padding: 0 },
});

/** One project: its indicators by class, to be ticked, and the way to a whole table. */
export function TemplatePage({ shelved }: { shelved: Shelved }) {
  const styles = useStyles();
  const pane = usePane();
  const words = useTemplateWords();
  const ticked = usePaneState((state) => state.templates.ticked);
  const { key, template } = shelved;
  const keys = template.indicators.map((_, i) => tickKey(key, i));
  const chosen = keys.filter((one) => ticked.has(one)).length;
  const classes = [...new Set(template.indicators.map(({ subcategory }) => subcategory))];
  return (
    <>
      <div className={styles.head}>
        <Button
          className={styles.make}
          appearance={ticked.size > 0 ? "secondary" : "primary"}
          icon={<TableAddRegular />}
          onClick={() =>
            pane.dispatch({
              type: "templates",
              change: { page: { kind: "table", template: key } },
            })
          }
        >
          {words.template.make}
        </Button>
        <p className={styles.note}>{words.template.hint}</p>
        <p className={styles.note}>{words.template.sourceNote}</p>
      </div>
      <Checkbox
        className={styles.all}
        label={words.template.tickAll}
        checked={chosen === keys.length ? true : chosen > 0 ? "mixed" : false}
        onChange={(_, { checked }) => tickRows(pane, keys, checked === true)}
      />
      {classes.map((name) => (
        <section key={name} aria-label={name}>
          <h2 className={styles.class}>{name}</h2>
          <ul className={styles.list}>
            {template.indicators.map((indicator, i) =>
              indicator.subcategory === name ? (
                <IndicatorItem key={i} tick={keys[i]!} indicator={indicator} />
              ) : null,
            )}
          </ul>
        </section>
      ))}
    </>
  );
}

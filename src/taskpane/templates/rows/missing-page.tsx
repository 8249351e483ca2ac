import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { usePane } from "../../pane-context";
import { IndicatorItem } from "../indicator-item";
import { pickedFrom } from "../shelf";
import type { Missing } from "../templates-state";
import { useShelf } from "../use-shelf";
import { useTemplateWords } from "../use-template-words";

const useStyles = makeStyles({
  lead: {
    margin: 0,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalS}`,
    overflowWrap: "anywhere",
  },
  head: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXS}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  class: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  from: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  list: { margin: 0, padding: 0 },
  other: { margin: tokens.spacingVerticalS + " " + tokens.spacingHorizontalM },
});

/** The rows that a table lacks, ready to go in. */
export function MissingPage({ missing }: { missing: Missing }) {
  const styles = useStyles();
  const pane = usePane();
  const words = useTemplateWords();
  const shelf = useShelf();
  return (
    <>
      <p className={styles.lead}>{words.missing.lead(missing.name, missing.sheet)}</p>
      {missing.groups.map((group) => (
        <section key={group.class} aria-label={group.class}>
          <div className={styles.head}>
            <h2 className={styles.class}>{words.missing.lacks(group.class)}</h2>
            <p className={styles.from}>{words.missing.from(group.from)}</p>
          </div>
          <ul className={styles.list}>
            {pickedFrom(shelf, new Set(group.keys)).map(({ key, indicator }) => (
              <IndicatorItem key={key} tick={key} indicator={indicator} />
            ))}
          </ul>
        </section>
      ))}
      <Button
        className={styles.other}
        appearance="transparent"
        onClick={() =>
          pane.dispatch({ type: "templates", change: { page: { kind: "list" }, query: "" } })
        }
      >
        {words.missing.other}
      </Button>
    </>
  );
}

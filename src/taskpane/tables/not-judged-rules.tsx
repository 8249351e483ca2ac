import { makeStyles, tokens } from "@fluentui/react-components";
import type { NotJudged } from "../../check/judge-table";
import { wordsOf } from "../../check/message";
import { useWords } from "../pane-context";
import { Disclosure } from "../theme/disclosure";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: { marginBottom: tokens.spacingVerticalXS },
  why: { color: tokens.colorNeutralForeground3 },
});

/** The rules that had nothing to judge in this table, and what was not there. */
export function NotJudgedRules({ notJudged }: { notJudged: readonly NotJudged[] }) {
  const styles = useStyles();
  const { language, tables: words } = useWords();
  return (
    <Disclosure summary={words.notJudged(notJudged.length)}>
      <ul className={styles.list}>
        {notJudged.map(({ rule, why, rows }) => (
          <li key={rule} className={styles.item}>
            {wordsOf(rule, language).title}
            <br />
            <span className={styles.why}>
              {words.lacking(why.map((field) => words.fields[field]))}
              {" · "}
              {rows.length ? words.rows(rows.map((row) => row + 1)) : words.wholeTable}
            </span>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

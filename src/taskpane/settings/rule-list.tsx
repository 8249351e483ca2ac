import { Input, makeStyles, tokens } from "@fluentui/react-components";
import { SearchRegular } from "@fluentui/react-icons/svg/search";
import { useState } from "react";
import type { Settings } from "../../check/settings";
import { rules } from "../../rules/list";
import { foldText } from "../../sheet/text";
import { useWords } from "../pane-context";
import { RuleRow, type ChangeSettings } from "./rule-row";

const useStyles = makeStyles({
  part: {
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  head: { display: "flex", justifyContent: "space-between", alignItems: "baseline" },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  count: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: "tabular-nums",
  },
  search: { width: "100%", margin: `${tokens.spacingVerticalS} 0` },
  list: { margin: 0, padding: 0 },
});

/** Every rule, to be switched on and off and weighed; found by any word of it. */
export function RuleList(props: { settings: Settings; onChange: ChangeSettings }) {
  const styles = useStyles();
  const { language, settings: words } = useWords();
  const [search, setSearch] = useState("");
  const sought = foldText(search);
  const found = rules.filter(({ id, words: own }) =>
    [id, own[language].title, own[language].why].some((text) => foldText(text).includes(sought)),
  );
  return (
    <section className={styles.part}>
      <div className={styles.head}>
        <h2 className={styles.title}>{words.rules}</h2>
        <span className={styles.count}>
          {words.rulesOn(
            rules.filter(({ id }) => !props.settings.off.includes(id)).length,
            rules.length,
          )}
        </span>
      </div>
      <Input
        className={styles.search}
        type="search"
        contentBefore={<SearchRegular />}
        aria-label={words.search}
        placeholder={words.search}
        value={search}
        onChange={(_, { value }) => setSearch(value)}
      />
      {found.length === 0 && <p>{words.noRule}</p>}
      <ul className={styles.list}>
        {found.map((rule) => (
          <RuleRow key={rule.id} rule={rule} settings={props.settings} onChange={props.onChange} />
        ))}
      </ul>
    </section>
  );
}

import { Switch, makeStyles, tokens } from "@fluentui/react-components";
import type { Settings } from "../../check/settings";
import type { Rule, Severity } from "../../rules/rule";
import { useWords } from "../pane-context";
import { Select } from "../theme/select";

const severities: readonly Severity[] = ["error", "warning", "info"];

const useStyles = makeStyles({
  row: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    listStyleType: "none",
    contentVisibility: "auto",
    containIntrinsicSize: "auto 40px",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  switch: {
    minWidth: 0,
    marginLeft: "-8px",
    "& .fui-Switch__label": { overflowWrap: "anywhere" },
  },
  severity: { flexShrink: 0, width: "80px" },
});

/** Changes some of the settings, as they are by then. */
export type ChangeSettings = (adapt: (now: Settings) => Partial<Settings>) => void;

/** One rule: on or off, and how much it weighs in this workbook. */
export function RuleRow(props: { rule: Rule; settings: Settings; onChange: ChangeSettings }) {
  const { rule, settings, onChange } = props;
  const styles = useStyles();
  const { language, settings: words } = useWords();
  const { title, why } = rule.words[language];
  const on = !settings.off.includes(rule.id);

  function weigh(severity: Severity) {
    onChange((now) => {
      const { [rule.id]: _, ...others } = now.severities;
      return {
        severities: severity === rule.severity ? others : { ...others, [rule.id]: severity },
      };
    });
  }

  return (
    <li className={styles.row}>
      <Switch
        className={styles.switch}
        label={<span title={why}>{title}</span>}
        title={why}
        checked={on}
        onChange={(_, { checked }) =>
          onChange(({ off }) => {
            const others = off.filter((id) => id !== rule.id);
            return { off: checked ? others : [...others, rule.id] };
          })
        }
      />
      {on && (
        <Select
          className={styles.severity}
          label={words.severity(title)}
          value={settings.severities[rule.id] ?? rule.severity}
          options={severities.map((value) => ({ value, text: words.severities[value] }))}
          onChange={weigh}
        />
      )}
    </li>
  );
}

import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { defaultSettings, type Settings } from "../../check/settings";
import { Notices } from "../notices/notices";
import { usePane, usePaneState, useWords } from "../pane-context";
import { Select } from "../theme/select";
import { ViewFrame } from "../view-frame";
import { RuleList } from "./rule-list";
import type { ChangeSettings } from "./rule-row";
import { isDefault } from "./settings-store";

const profiles: readonly Settings["profile"][] = [
  "recognised",
  "cost-under-output",
  "cost-first-level",
];

const useStyles = makeStyles({
  part: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}` },
  kept: {
    margin: `0 0 ${tokens.spacingVerticalM}`,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  label: {
    display: "block",
    marginBottom: tokens.spacingVerticalXS,
    fontWeight: tokens.fontWeightSemibold,
  },
  profile: { width: "100%", height: "32px" },
  hidden: { marginLeft: "-8px", marginTop: tokens.spacingVerticalXS },
});

/** How the check judges in this workbook; every change is judged at once and kept. */
export default function SettingsView() {
  const styles = useStyles();
  const pane = usePane();
  const words = useWords();
  const settings = usePaneState((state) => state.settings);

  const change: ChangeSettings = (adapt) => void pane.changeSettings(adapt);

  return (
    <ViewFrame
      title={words.settings.title}
      onLeave={() => pane.dispatch({ type: "view-chosen", view: "check" })}
    >
      <Notices />
      <div className={styles.part}>
        <p className={styles.kept}>{words.settings.kept}</p>
        <span className={styles.label} aria-hidden>
          {words.settings.profile}
        </span>
        <Select
          className={styles.profile}
          label={words.settings.profile}
          value={settings.profile}
          options={profiles.map((value) => ({ value, text: words.settings.profiles[value] }))}
          onChange={(profile) => change(() => ({ profile }))}
        />
        <Checkbox
          className={styles.hidden}
          label={words.settings.compareHidden}
          checked={settings.compareHidden}
          onChange={(_, { checked }) => change(() => ({ compareHidden: checked === true }))}
        />
      </div>
      <RuleList settings={settings} onChange={change} />
      <div className={styles.part}>
        <Button
          disabledFocusable={isDefault(settings)}
          onClick={() => change(() => defaultSettings)}
        >
          {words.settings.reset}
        </Button>
      </div>
    </ViewFrame>
  );
}

import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import { useEffect, useId, useRef } from "react";
import { defaultSettings, type Settings } from "../../check/settings";
import { Notices } from "../notices/notices";
import { usePane, usePaneState, useWords } from "../pane-context";
import { Select } from "../theme/select";
import { RuleList } from "./rule-list";

const profiles: readonly Settings["profile"][] = [
  "recognised",
  "cost-under-output",
  "cost-first-level",
];

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", height: "100vh" },
  bar: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  scroll: { flexGrow: 1, minHeight: 0, overflowY: "auto" },
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
  const back = useRef<HTMLButtonElement>(null);
  const titleId = useId();

  // Not the heading: from what cannot be tabbed to, Office.js would leave the pane.
  useEffect(() => back.current?.focus(), []);

  function change(part: Partial<Settings>) {
    void pane.changeSettings({ ...settings, ...part });
  }

  function leave() {
    pane.dispatch({ type: "view-chosen", view: "check" });
  }

  return (
    <div
      className={styles.view}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        // Where it goes on, Office.js takes it for leaving the pane.
        event.stopPropagation();
        leave();
      }}
    >
      <header className={styles.bar}>
        <Button
          ref={back}
          appearance="subtle"
          icon={<ArrowLeftRegular />}
          aria-label={words.pane.back}
          title={words.pane.back}
          onClick={leave}
        />
        <h1 id={titleId} className={styles.title}>
          {words.settings.title}
        </h1>
      </header>
      <main className={styles.scroll} aria-labelledby={titleId}>
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
            onChange={(profile) => change({ profile })}
          />
          <Checkbox
            className={styles.hidden}
            label={words.settings.compareHidden}
            checked={settings.compareHidden}
            onChange={(_, { checked }) => change({ compareHidden: checked === true })}
          />
        </div>
        <RuleList settings={settings} onChange={change} />
        <div className={styles.part}>
          <Button
            disabledFocusable={settings === defaultSettings}
            onClick={() => void pane.changeSettings(defaultSettings)}
          >
            {words.settings.reset}
          </Button>
        </div>
      </main>
    </div>
  );
}

import { Button, Checkbox, Spinner, makeStyles, tokens } from "@fluentui/react-components";
import { ClipboardCheckmarkRegular } from "@fluentui/react-icons/svg/clipboard-checkmark";
import { DocumentTableRegular } from "@fluentui/react-icons/svg/document-table";
import { SettingsRegular } from "@fluentui/react-icons/svg/settings";
import type { RefObject } from "react";
import { usePane, usePaneState, useWords } from "../pane-context";
import { UndoButtons } from "../repair/outcome/undo-buttons";
import { IconButton } from "../theme/icon-button";
import { unseen } from "../theme/unseen";
import { CheckProgress } from "./check-progress";
import { ScopeSelect } from "./scope-select";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "2px", minHeight: "32px" },
  check: {
    flexGrow: 1,
    minWidth: 0,
    marginRight: tokens.spacingHorizontalXS,
    padding: "8px",
    overflowWrap: "anywhere",
  },
  options: {
    display: "flex",
    alignItems: "center",
    flexWrap: "wrap",
    // They just fit into one line of the narrowest pane.
    columnGap: "clamp(0px, (100vw - 320px) / 4, 12px)",
  },
  hidden: {
    "& .fui-Checkbox__label": {
      padding: "6px 2px",
      fontSize: tokens.fontSizeBase200,
      lineHeight: tokens.lineHeightBase200,
    },
    "& .fui-Checkbox__indicator": { margin: "6px 2px" },
  },
  unseen,
});

/** The one big button, what it looks at, and how far it is. */
export function CheckBar({
  settingsButton,
  templatesButton,
}: {
  settingsButton: RefObject<HTMLButtonElement | null>;
  templatesButton: RefObject<HTMLButtonElement | null>;
}) {
  const styles = useStyles();
  const pane = usePane();
  const { pane: words } = useWords();
  const live = usePaneState((state) => state.repair.live);
  const progress = usePaneState((state) => state.progress);
  const scope = usePaneState((state) => state.scope);
  const hidden = usePaneState((state) => state.hidden);
  const running = progress !== undefined;

  return (
    <header className={styles.bar}>
      <h1 className={styles.unseen}>{words.product}</h1>
      <div className={styles.row}>
        <Button
          className={styles.check}
          appearance="primary"
          size="large"
          icon={running ? <Spinner size="tiny" aria-hidden /> : <ClipboardCheckmarkRegular />}
          disabledFocusable={running}
          onClick={() => void pane.check()}
        >
          {running ? words.checking : words.check}
        </Button>
        <UndoButtons />
        <IconButton
          ref={templatesButton}
          icon={<DocumentTableRegular />}
          label={words.templates}
          onClick={() => pane.dispatch({ type: "view-chosen", view: "templates" })}
        />
        <IconButton
          ref={settingsButton}
          icon={<SettingsRegular />}
          label={words.settings}
          disabled={running}
          onClick={() => pane.dispatch({ type: "view-chosen", view: "settings" })}
        />
      </div>
      {progress ? (
        <CheckProgress progress={progress} />
      ) : (
        <div className={styles.options}>
          <ScopeSelect />
          {scope === "workbook" && (
            <Checkbox
              className={styles.hidden}
              label={words.hidden}
              checked={hidden}
              onChange={(_, { checked }) =>
                pane.dispatch({ type: "hidden-chosen", hidden: checked === true })
              }
            />
          )}
          <Checkbox
            className={styles.hidden}
            label={<span title={words.liveHint}>{words.live}</span>}
            title={words.liveHint}
            checked={live}
            onChange={(_, { checked }) => pane.keepFresh(checked === true)}
          />
        </div>
      )}
    </header>
  );
}

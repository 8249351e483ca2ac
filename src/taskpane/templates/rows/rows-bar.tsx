import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { withTemplates } from "../../../templates/own/own-templates";
import { usePane, usePaneState, useWords } from "../../pane-context";
import { paneObstacle } from "../../repair/obstacle";
import { NameForm } from "../name-form";
import { pickedFrom } from "../shelf";
import type { Missing } from "../templates-state";
import { useShelf } from "../use-shelf";
import { footBar } from "../../theme/foot-bar";
import { useTemplateWords } from "../use-template-words";

const useStyles = makeStyles({
  bar: { flexShrink: 0, ...footBar },
  row: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
  },
  chosen: { flexGrow: 1 },
  hint: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** What can be done with the ticked indicators. */
export function RowsBar({ missing }: { missing: Missing | undefined }) {
  const styles = useStyles();
  const pane = usePane();
  const { language, ...words } = useWords();
  const { rows } = useTemplateWords();
  const shelf = useShelf();
  const ticked = usePaneState((state) => state.templates.ticked);
  const obstacle = usePaneState((state) => paneObstacle(state, { language, ...words }));
  const [saving, setSaving] = useState(false);
  const saveButton = useRef<HTMLButtonElement>(null);
  const insert = useRef<HTMLButtonElement>(null);
  // From a finding it takes but one more press.
  useEffect(() => {
    if (missing) insert.current?.focus();
  }, [missing]);
  const count = ticked.size;
  if (count === 0 && !missing) return null;

  function save(name: string) {
    const indicators = pickedFrom(shelf, ticked).map(({ indicator }) => indicator);
    setSaving(false);
    void pane.templates((templates) =>
      templates.changeOwn((own) => withTemplates(own, [{ name, indicators }]), {
        kind: "saved",
        name,
        count: indicators.length,
        leftOut: 0,
      }),
    );
  }

  return (
    <footer className={styles.bar}>
      {saving && (
        <NameForm
          name=""
          group={undefined}
          onDone={save}
          onCancel={() => {
            setSaving(false);
            saveButton.current?.focus();
          }}
        />
      )}
      <div className={styles.row}>
        <span className={styles.chosen}>{rows.chosen(count)}</span>
        {!missing && (
          <>
            <Button
              ref={saveButton}
              size="small"
              appearance="transparent"
              aria-expanded={saving}
              onClick={() => setSaving(!saving)}
            >
              {rows.save}
            </Button>
            <Button
              size="small"
              appearance="transparent"
              onClick={() =>
                pane.dispatch({ type: "templates", change: { ticked: new Set<string>() } })
              }
            >
              {rows.clear}
            </Button>
          </>
        )}
      </div>
      <Button
        ref={insert}
        appearance="primary"
        disabledFocusable={obstacle !== undefined || count === 0}
        title={obstacle}
        onClick={() =>
          void pane.templates((templates) =>
            templates.insertRows(ticked, { goal: missing, twins: "ask", language }),
          )
        }
      >
        {missing ? rows.insertInto(count) : rows.insert(count)}
      </Button>
      {!missing && <span className={styles.hint}>{rows.cursor}</span>}
    </footer>
  );
}

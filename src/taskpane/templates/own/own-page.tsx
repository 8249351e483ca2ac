import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { usePane, usePaneState, useWords } from "../../pane-context";
import { paneObstacle } from "../../repair/obstacle";
import { ExportPart } from "./export-part";
import { ImportPart } from "./import-part";
import { OwnRow } from "./own-row";
import { SaveForm } from "./save-form";
import { isComposing } from "../../theme/composing";
import { FormButtons } from "../form-group";
import { useShelf } from "../use-shelf";
import { useTemplateWords } from "../use-template-words";

const useStyles = makeStyles({
  page: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}` },
  note: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  list: { margin: `0 0 ${tokens.spacingVerticalM}`, padding: 0 },
  part: { marginTop: tokens.spacingVerticalM },
});

type Part = "save" | "import" | "export";

/** The officer's own templates: saved from tables, put in order, sent and received as packs. */
export function OwnPage() {
  const styles = useStyles();
  const pane = usePane();
  const all = useWords();
  const { own: words } = useTemplateWords();
  const shelf = useShelf();
  const own = shelf.filter((one) => one.own).map(({ template }) => template);
  const obstacle = usePaneState((state) => paneObstacle(state, all));
  const [open, setOpen] = useState<Part>();
  const parts: readonly Part[] = own.length > 0 ? ["save", "import", "export"] : ["save", "import"];
  const toggles = useRef(new Map<Part, HTMLElement | null>());

  function close() {
    if (open) toggles.current.get(open)?.focus();
    setOpen(undefined);
  }

  return (
    <div
      className={styles.page}
      onKeyDown={(event) => {
        if (!open || event.key !== "Escape" || isComposing(event)) return;
        event.stopPropagation();
        close();
      }}
    >
      <p className={styles.note}>{words.kept}</p>
      {own.length === 0 && <p className={styles.note}>{words.none}</p>}
      <ul className={styles.list}>
        {own.map((template, i) => (
          <OwnRow
            key={template.name}
            template={template}
            place={i}
            last={i === own.length - 1}
            obstacle={obstacle}
            change={(adapt, note) =>
              void pane.templates((templates) => templates.changeOwn(adapt, note))
            }
          />
        ))}
      </ul>
      <FormButtons>
        {parts.map((part) => (
          <Button
            key={part}
            ref={(button) => {
              toggles.current.set(part, button);
            }}
            appearance={part === "save" && own.length === 0 ? "primary" : "secondary"}
            aria-expanded={open === part}
            onClick={() => setOpen(open === part ? undefined : part)}
          >
            {words[part]}
          </Button>
        ))}
      </FormButtons>
      {open && (
        <div className={styles.part}>
          {open === "save" && <SaveForm obstacle={obstacle} onClose={close} />}
          {open === "import" && <ImportPart obstacle={obstacle} onClose={close} />}
          {open === "export" && <ExportPart templates={own} />}
        </div>
      )}
    </div>
  );
}

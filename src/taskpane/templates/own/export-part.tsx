import { Button, Field, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { OwnTemplates } from "../../../templates/own-templates";
import { writePack } from "../../../templates/pack";
import { useTemplateWords } from "../use-template-words";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  note: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** All own templates as a file; where Excel allows neither download nor clipboard, as text. */
export function ExportPart({ templates }: { templates: OwnTemplates }) {
  const styles = useStyles();
  const { own: words } = useTemplateWords();
  const [copied, setCopied] = useState(false);
  const area = useRef<HTMLTextAreaElement>(null);
  const text = writePack(templates);

  function download() {
    const url = URL.createObjectURL(new Blob([text], { type: "application/json" }));
    const link = document.createElement("a");
    link.href = url;
    link.download = words.fileName;
    link.click();
    // Later: the browser may still be fetching it.
    setTimeout(() => URL.revokeObjectURL(url), 60_000);
  }

  async function copy() {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(true);
    } catch {
      // Frames are often not allowed to: the text is selected, to be copied by hand.
      area.current?.focus();
      area.current?.select();
    }
  }

  return (
    <div role="group" aria-label={words.export} className={styles.form}>
      <p className={styles.note}>{words.exportNote}</p>
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={download}>
          {words.download}
        </Button>
        <Button onClick={() => void copy()}>{copied ? words.copied : words.copy}</Button>
      </div>
      <Field label={words.text} size="small">
        <Textarea ref={area} readOnly rows={6} value={text} />
      </Field>
    </div>
  );
}

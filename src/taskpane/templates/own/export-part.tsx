import { Button, Field, Textarea } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { OwnTemplates } from "../../../templates/own/own-templates";
import { writePack } from "../../../templates/own/pack";
import { FormButtons, FormGroup } from "../form-group";
import { useTemplateWords } from "../use-template-words";

/** All own templates as a file; where Excel allows neither download nor clipboard, as text. */
export function ExportPart({ templates }: { templates: OwnTemplates }) {
  const { own: words } = useTemplateWords();
  const [copied, setCopied] = useState(false);
  const area = useRef<HTMLTextAreaElement>(null);
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
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
    <FormGroup label={words.export} note={words.exportNote}>
      <FormButtons>
        <Button ref={first} appearance="primary" onClick={download}>
          {words.download}
        </Button>
        <Button onClick={() => void copy()}>{copied ? words.copied : words.copy}</Button>
      </FormButtons>
      <Field label={words.text} size="small">
        <Textarea ref={area} readOnly rows={6} value={text} />
      </Field>
    </FormGroup>
  );
}

import { Button, Field, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { incoming, readOwnTemplates, withPack } from "../../../templates/own/own-templates";
import { packLimit, PackError, readPack } from "../../../templates/own/pack";
import type { Template } from "../../../templates/template";
import { usePane, useWords } from "../../pane-context";
import { FormButtons, FormGroup } from "../form-group";
import { useTemplateWords } from "../use-template-words";

const useStyles = makeStyles({
  file: { display: "none" },
  faults: {
    margin: 0,
    color: tokens.colorStatusDangerForeground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  asked: { margin: `0 0 ${tokens.spacingVerticalS}`, overflowWrap: "anywhere" },
  list: { margin: 0, paddingLeft: "18px", overflowWrap: "anywhere" },
});

/** A pack from a file or pasted; what is wrong with it is said with its place. */
export function ImportPart(props: { obstacle: string | undefined; onClose: () => void }) {
  const styles = useStyles();
  const pane = usePane();
  const { language } = useWords();
  const { own: words } = useTemplateWords();
  const [text, setText] = useState("");
  const [faults, setFaults] = useState<readonly string[]>([]);
  const [asked, setAsked] = useState<{ pack: readonly Template[]; names: readonly string[] }>();
  const answer = useRef<HTMLButtonElement>(null);
  const file = useRef<HTMLInputElement>(null);
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  useEffect(() => answer.current?.focus(), [asked]);

  function incomingTo(pack: readonly Template[]) {
    return incoming(readOwnTemplates(pane.getState().templates.stored), pack);
  }

  function bring(pack: readonly Template[], way: "replace" | "keep") {
    setAsked(undefined);
    const { known } = incomingTo(pack);
    const count = pack.length - known.length;
    const note = { kind: "imported", count, known: known.length } as const;
    void pane
      .templates((tools) => tools.changeOwn((own) => withPack(own, pack, way), note))
      .then(() => {
        if (pane.getState().templates.note?.kind === "imported") props.onClose();
      });
  }

  function take(pack: string) {
    pane.dispatch({ type: "templates", change: { note: undefined } });
    try {
      const templates = readPack(pack);
      setFaults([]);
      const { differing } = incomingTo(templates);
      if (differing.length === 0) return bring(templates, "keep");
      setAsked({ pack: templates, names: differing.map(({ name }) => name) });
    } catch (error) {
      if (!(error instanceof PackError)) throw error;
      setFaults(
        error.problems.map(
          ({ path, message }) =>
            `${path ? words.place(path) : words.wholeFile}：${message[language]}`,
        ),
      );
    }
  }

  async function takeFile(chosen: File | undefined) {
    if (!chosen) return;
    try {
      // Four bytes for a character at most; a larger file is not even read.
      take(chosen.size > packLimit * 4 ? " ".repeat(packLimit + 1) : await chosen.text());
    } catch (error) {
      if (!(error instanceof DOMException)) throw error;
      setFaults([words.unreadable]);
    }
  }

  return (
    <FormGroup label={words.import}>
      <input
        ref={file}
        type="file"
        accept=".json,application/json"
        className={styles.file}
        aria-label={words.file}
        onChange={(event) => {
          void takeFile(event.target.files?.[0]);
          event.target.value = "";
        }}
      />
      <Button ref={first} onClick={() => file.current?.click()}>
        {words.file}
      </Button>
      <Field label={words.paste} size="small">
        <Textarea rows={4} value={text} onChange={(_, { value }) => setText(value)} />
      </Field>
      {faults.length > 0 && (
        <div className={styles.faults} role="alert">
          {words.faulty(faults.length)}
          <ul className={styles.list}>
            {faults.map((fault) => (
              <li key={fault}>{fault}</li>
            ))}
          </ul>
        </div>
      )}
      {asked && (
        <div role="group" aria-label={words.namesakes(asked.names)}>
          <p className={styles.asked}>{words.namesakes(asked.names)}</p>
          <FormButtons>
            <Button
              ref={answer}
              appearance="primary"
              disabledFocusable={props.obstacle !== undefined}
              onClick={() => bring(asked.pack, "replace")}
            >
              {words.replace}
            </Button>
            <Button
              disabledFocusable={props.obstacle !== undefined}
              onClick={() => bring(asked.pack, "keep")}
            >
              {words.keepBoth}
            </Button>
            <Button onClick={props.onClose}>{words.cancel}</Button>
          </FormButtons>
        </div>
      )}
      {!asked && (
        <FormButtons>
          <Button
            appearance="primary"
            disabledFocusable={props.obstacle !== undefined || text.trim() === ""}
            title={props.obstacle}
            onClick={() => take(text)}
          >
            {words.read}
          </Button>
          <Button onClick={props.onClose}>{words.cancel}</Button>
        </FormButtons>
      )}
    </FormGroup>
  );
}

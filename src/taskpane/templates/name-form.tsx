import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { isComposing } from "../theme/composing";
import { useTemplateWords } from "./use-template-words";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** A name for a template, and its group where there is one to be given. */
export function NameForm(props: {
  name: string;
  /** Undefined asks for none. */
  group: string | undefined;
  onDone: (name: string, group: string) => void;
  onCancel: () => void;
}) {
  const styles = useStyles();
  const { own: words } = useTemplateWords();
  const [name, setName] = useState(props.name);
  const [group, setGroup] = useState(props.group ?? "");
  const [tried, setTried] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.select(), []);
  const good = name.trim() !== "" && name.trim().length <= 80;

  function done() {
    if (good) return props.onDone(name.trim(), group.trim());
    setTried(true);
    input.current?.focus();
  }

  return (
    <div
      role="group"
      aria-label={words.name}
      className={styles.form}
      onKeyDown={(event) => {
        if (isComposing(event)) return;
        if (event.key === "Escape") {
          event.stopPropagation();
          props.onCancel();
        } else if (event.key === "Enter" && event.target instanceof HTMLInputElement) {
          event.preventDefault();
          done();
        }
      }}
    >
      <Field
        label={words.name}
        size="small"
        {...(tried && !good ? { validationMessage: words.nameNeeded } : {})}
      >
        <Input ref={input} value={name} onChange={(_, { value }) => setName(value)} />
      </Field>
      {props.group !== undefined && (
        <Field label={words.group} size="small" hint={words.groupHint}>
          <Input maxLength={40} value={group} onChange={(_, { value }) => setGroup(value)} />
        </Field>
      )}
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" onClick={done}>
          {words.confirm}
        </Button>
        <Button size="small" onClick={props.onCancel}>
          {words.cancel}
        </Button>
      </div>
    </div>
  );
}

import { Button, Field, Input } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { longestName } from "../../templates/template";
import { FormButtons, FormGroup } from "./form-group";
import { useTemplateWords } from "./use-template-words";

/** A name for a template, and its group where there is one to be given. */
export function NameForm(props: {
  name: string;
  /** Undefined asks for none. */
  group: string | undefined;
  onDone: (name: string, group: string) => void;
  onCancel: () => void;
}) {
  const { own: words } = useTemplateWords();
  const [name, setName] = useState(props.name);
  const [group, setGroup] = useState(props.group ?? "");
  const [tried, setTried] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.select(), []);
  const good = name.trim() !== "" && name.trim().length <= longestName;

  function done() {
    if (good) return props.onDone(name.trim(), group.trim());
    setTried(true);
    input.current?.focus();
  }

  return (
    <FormGroup label={words.name} onEscape={props.onCancel} onEnter={done}>
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
      <FormButtons>
        <Button size="small" appearance="primary" onClick={done}>
          {words.confirm}
        </Button>
        <Button size="small" onClick={props.onCancel}>
          {words.cancel}
        </Button>
      </FormButtons>
    </FormGroup>
  );
}

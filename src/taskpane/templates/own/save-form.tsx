import { Button, Checkbox, Field, Input, makeStyles } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { longestName } from "../../../templates/template";
import { usePane } from "../../pane-context";
import { Choice } from "../choice";
import { FormButtons, FormGroup } from "../form-group";
import { useTemplateWords } from "../use-template-words";

const useStyles = makeStyles({
  blank: { marginLeft: "-8px" },
});

/** The table at the cursor, or of it the selected rows, becomes a template. */
export function SaveForm(props: { obstacle: string | undefined; onClose: () => void }) {
  const styles = useStyles();
  const pane = usePane();
  const { own: words } = useTemplateWords();
  const [name, setName] = useState("");
  const [part, setPart] = useState<"whole" | "part">("whole");
  const [blankCounts, setBlankCounts] = useState(true);
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);

  function save() {
    void pane
      .templates((templates) =>
        templates.saveFromCursor(name.trim(), { part: part === "part", blankCounts }),
      )
      .then(() => {
        if (pane.getState().templates.note?.kind === "saved") props.onClose();
      });
  }

  return (
    <FormGroup label={words.save} note={words.saveHint}>
      <Field label={words.name} size="small" hint={words.nameHint}>
        <Input
          ref={first}
          maxLength={longestName}
          value={name}
          onChange={(_, { value }) => setName(value)}
        />
      </Field>
      <Choice
        label={words.what}
        value={part}
        options={(["whole", "part"] as const).map((value) => ({ value, text: words[value] }))}
        onChange={setPart}
      />
      <Checkbox
        className={styles.blank}
        label={words.blankCounts}
        checked={blankCounts}
        onChange={(_, { checked }) => setBlankCounts(checked === true)}
      />
      <FormButtons>
        <Button
          appearance="primary"
          disabledFocusable={props.obstacle !== undefined}
          title={props.obstacle}
          onClick={save}
        >
          {words.confirm}
        </Button>
        <Button onClick={props.onClose}>{words.cancel}</Button>
      </FormButtons>
    </FormGroup>
  );
}

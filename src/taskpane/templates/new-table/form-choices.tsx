import { formNames, forms, valueStyles } from "../../../templates/new-table/form";
import { useWords } from "../../pane-context";
import { Choice } from "../choice";
import type { DraftProps } from "./draft";
import { useTemplateWords } from "../use-template-words";

/** Which form, how values are written, and where the table goes. */
export function FormChoices({ draft, change }: DraftProps) {
  const { language } = useWords();
  const { table: words } = useTemplateWords();
  return (
    <>
      <Choice
        label={words.form}
        value={draft.form}
        options={forms.map((value) => ({ value, text: formNames[value][language] }))}
        onChange={(form) => change({ form })}
      />
      <Choice
        label={words.style}
        value={draft.style}
        options={valueStyles.map((value) => ({ value, text: words.styles[value] }))}
        onChange={(style) => change({ style })}
      />
      <Choice
        label={words.place}
        value={draft.place}
        options={(["new-sheet", "cursor"] as const).map((value) => ({
          value,
          text: words.places[value],
        }))}
        onChange={(place) => change({ place })}
      />
    </>
  );
}

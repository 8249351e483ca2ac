import { makeStyles, tokens } from "@fluentui/react-components";
import { formFields } from "../../../templates/new-table/form";
import type { Template } from "../../../templates/template";
import type { DraftProps } from "./draft";
import { TextField } from "./text-field";
import { useTemplateWords } from "../use-template-words";

const useStyles = makeStyles({
  beside: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(120px, 1fr))",
    gap: tokens.spacingHorizontalS,
    alignItems: "start",
  },
});

/** What stands above the indicators: name, code, unit, budget and its parts, purpose, goal. */
export function HeadFields({
  draft: { form, input },
  fill,
  wrong,
  leave,
  template,
}: DraftProps & { template: Template }) {
  const styles = useStyles();
  const { table: words } = useTemplateWords();
  const asked = formFields[form];
  const shared = { wrong, leave };
  const budget = input.budget ?? "";
  const name = input.name ?? "";
  return (
    <>
      <TextField
        {...shared}
        field="name"
        label={words.name}
        value={name}
        placeholder={template.name}
        onChange={(value) => fill({ name: value })}
      />
      {form !== "hebei-2023" && (
        <TextField
          {...shared}
          field="unitName"
          label={words.unitName}
          value={input.unitName ?? ""}
          onChange={(value) => fill({ unitName: value })}
        />
      )}
      {asked.code && (
        <TextField
          {...shared}
          field="code"
          label={words.code}
          hint={words.codeHint}
          value={input.code ?? ""}
          onChange={(value) => fill({ code: value })}
        />
      )}
      <TextField
        {...shared}
        field="budget"
        label={words.budget}
        number
        required={asked.budget}
        value={budget}
        onChange={(value) => fill({ budget: value })}
      />
      {asked.budget && (
        <div className={styles.beside}>
          <TextField
            {...shared}
            field="fiscalFunds"
            label={words.fiscalFunds}
            number
            hint={words.partsHint}
            value={input.fiscalFunds ?? ""}
            onChange={(value) => fill({ fiscalFunds: value })}
          />
          <TextField
            {...shared}
            field="otherFunds"
            label={words.otherFunds}
            number
            value={input.otherFunds ?? ""}
            onChange={(value) => fill({ otherFunds: value })}
          />
        </div>
      )}
      {asked.plan && (
        <TextField
          {...shared}
          field="purpose"
          label={words.purpose}
          lines
          placeholder={words.purposeHint(name || template.name)}
          value={input.purpose ?? ""}
          onChange={(value) => fill({ purpose: value })}
        />
      )}
      <TextField
        {...shared}
        field="goal"
        label={words.goal}
        lines
        placeholder={words.goalHint}
        value={input.goal ?? ""}
        onChange={(value) => fill({ goal: value })}
      />
    </>
  );
}

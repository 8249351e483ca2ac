import { makeStyles, tokens } from "@fluentui/react-components";
import { blankNumber, type Template } from "../../../templates/template";
import type { DraftProps } from "./draft";
import { TextField } from "./text-field";
import { useTemplateWords } from "../use-template-words";

const useStyles = makeStyles({
  blanks: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    border: "none",
    minWidth: 0,
  },
  legend: {
    padding: 0,
    marginBottom: tokens.spacingVerticalXS,
    fontWeight: tokens.fontWeightSemibold,
  },
  note: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** The numbers that only the officer knows. */
export function BlankFields({
  draft: { input },
  fill,
  wrong,
  leave,
  template,
}: DraftProps & { template: Template }) {
  const styles = useStyles();
  const { table: words } = useTemplateWords();
  const values = input.values ?? {};
  const blanks = template.indicators.flatMap((indicator, i) =>
    indicator.value === blankNumber ? [{ indicator, i }] : [],
  );
  if (blanks.length === 0) return null;
  return (
    <fieldset className={styles.blanks}>
      <legend className={styles.legend}>{words.blanks}</legend>
      <p className={styles.note}>{words.blanksHint}</p>
      {blanks.map(({ indicator, i }) => (
        <TextField
          key={i}
          wrong={wrong}
          leave={leave}
          field={`values.${i}`}
          label={indicator.name}
          number
          before={indicator.operator}
          after={indicator.unit}
          value={values[i] ?? ""}
          onChange={(value) => fill({ values: { ...values, [i]: value } })}
        />
      ))}
    </fieldset>
  );
}

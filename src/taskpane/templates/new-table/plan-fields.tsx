import { makeStyles, tokens } from "@fluentui/react-components";
import { formFields } from "../../../templates/new-table/form";
import { planMonths, planPresets, type PlanUnit } from "../../../templates/new-table/plan";
import { Choice } from "../choice";
import type { DraftProps } from "./draft";
import { TextField } from "./text-field";
import { useTemplateWords } from "../use-template-words";

const useStyles = makeStyles({
  points: {
    display: "grid",
    gridTemplateColumns: "repeat(2, minmax(0, 1fr))",
    gap: tokens.spacingHorizontalS,
  },
});

const units: readonly PlanUnit[] = ["amount", "percent"];

/** The cumulative points of the plan: by a preset, or by hand. */
export function PlanFields({ draft: { form, input }, fill, wrong, leave }: DraftProps) {
  const styles = useStyles();
  const { table: words } = useTemplateWords();
  if (!formFields[form].plan) return null;
  const plan = input.plan ?? { by: "schedule", unit: "amount" };
  const points = plan.points ?? [];
  return (
    <>
      <Choice
        label={words.plan}
        value={plan.by}
        options={[...planPresets, "hand" as const].map((value) => ({
          value,
          text: words.presets[value],
        }))}
        onChange={(by) => fill({ plan: { ...plan, by } })}
      />
      <Choice
        label={words.planUnit}
        value={plan.unit}
        options={units.map((value) => ({ value, text: words.planUnits[value] }))}
        onChange={(unit) => fill({ plan: { ...plan, unit } })}
      />
      {plan.by === "hand" && (
        <div className={styles.points}>
          {planMonths.map((month, i) => (
            <TextField
              key={month}
              wrong={wrong}
              leave={leave}
              field={`plan.${i}`}
              label={words.month(month)}
              number
              after={words.planUnits[plan.unit]}
              value={points[i] ?? ""}
              onChange={(value) => {
                const next = planMonths.map((_, k) => (k === i ? value : (points[k] ?? "")));
                fill({ plan: { ...plan, points: next } });
              }}
            />
          ))}
        </div>
      )}
    </>
  );
}

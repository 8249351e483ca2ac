import { checkCharacter } from "../../src/rules/code/code";
import type { Edit } from "../../src/sheet/edit";
import type { FillingInput } from "../../src/templates/new-table/filling";
import {
  forms,
  type FormId,
  type ValueStyle,
  valueStyles,
} from "../../src/templates/new-table/form";
import { layoutOf } from "../../src/templates/new-table/layout-of";
import { type Filling, readFilling } from "../../src/templates/new-table/read-filling";
import { tableEdits, type Target } from "../../src/templates/new-table/table-edits";
import { blankNumber, type Template } from "../../src/templates/template";

/** Every form in both value styles. */
export const variants = forms.flatMap((form) => valueStyles.map((style) => ({ form, style })));

const likely: Record<string, string> = {
  "%": "85",
  个百分点: "2",
  天: "250",
  场次: "12",
  期: "4",
  平方米: "1800",
  "元/人·天": "400",
  "元/平方米·年": "450",
  "万元/起": "0.27",
};

/** As an officer would fill a template in; `blank` leaves the numbers open. */
export function inputFor(template: Template, options: { blank?: boolean } = {}): FillingInput {
  const values = template.indicators.flatMap(({ value, unit }, i) =>
    value === blankNumber && !options.blank ? [[String(i), likely[unit] ?? "80"]] : [],
  );
  const body = "13012324P00258110601";
  return {
    code: body + checkCharacter(`${body}0`)!,
    unitName: "542001 示范县信访局本级",
    budget: "22.14",
    plan: { by: "schedule", unit: "amount" },
    values: Object.fromEntries(values) as Record<string, string>,
  };
}

/** @throws Error where the filling has problems. */
export function fillingFor(template: Template, form: FormId, input: FillingInput): Filling {
  const { filling, problems } = readFilling(input, template, form);
  if (!filling) throw new Error(JSON.stringify(problems));
  return filling;
}

/** The edits that make a whole table, as the pane puts them together. */
export function tableOf(
  template: Template,
  { form, style }: { form: FormId; style: ValueStyle },
  filling: Filling,
  target: Target,
): Edit[] {
  return tableEdits(layoutOf(template, form, style, filling), target);
}

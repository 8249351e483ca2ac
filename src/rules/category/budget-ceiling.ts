import type { Edit } from "../../sheet/edit";
import type { Indicator, TargetSheet } from "../../target/model";
import { replaceText, rewriteValue } from "../cell-text";
import type { MessageData } from "../rule";

/**
 * Edits that make a cost row say ≤预算数, with the budget as the table prints it; with `name` the
 * row is renamed and described as a total too. Undefined where the budget is not known.
 */
export function budgetCeiling(
  indicator: Indicator,
  table: TargetSheet,
  name?: string,
): { data: MessageData; edits: readonly Edit[] } | undefined {
  const { total, unit } = table.budget ?? {};
  if (!total?.amount || !unit || !indicator.value) return undefined;
  const printed = total.text.replace(/[,，\s]/g, "");
  const number = /^\d+(?:\.\d+)?$/.test(printed) ? printed : total.amount.toString();
  const edits = rewriteValue(indicator, table, { operator: "≤", number, unit });
  if (name) {
    if (indicator.name) edits.push(replaceText(indicator.name, name));
    if (indicator.description) {
      edits.push(replaceText(indicator.description, "项目全年实际支出总额"));
    }
  }
  return { data: { value: `≤${number}${unit}`, ...(name && { name }) }, edits };
}

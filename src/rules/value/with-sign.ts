import type { Edit } from "../../sheet/edit";
import type { Indicator, TargetSheet } from "../../target/model";
import { isFloor } from "../../target/operators";
import type { Operator, Quantity } from "../../target/value";
import { replaceText, rewriteValue } from "../cell-text";
import type { FixChoice } from "../rule";
import { quantityOf } from "./nature";

/** Where the sign of a number stands: before 百分之, else before the number. */
export function signPlace({ number, unit }: Quantity): number {
  return Math.min(number.start, unit?.start ?? number.start);
}

/**
 * The row's number and unit under another sign, as a choice of a fix; 百分之九十 becomes 90%, and a
 * column of 正向/反向 follows.
 */
export function withSign(
  indicator: Indicator,
  table: TargetSheet,
  label: string,
  operator: Operator,
): FixChoice {
  const { number, unit } = quantityOf(indicator)!;
  const isShare = unit !== undefined && unit.start < number.start;
  const parts = isShare
    ? { operator, number: number.number.toFixed(), unit: unit.unit }
    : { operator, number: number.text, unit: unit?.text ?? "" };
  return {
    label,
    data: { text: `${operator}${parts.number}${parts.unit}` },
    edits: [...rewriteValue(indicator, table, parts), ...withDirection(indicator, operator)],
  };
}

/** A column of 正向/反向 says what the sign says. */
function withDirection({ direction }: Indicator, operator: Operator): Edit[] {
  const now = direction?.text[0];
  if (!now || operator === "＝" || !"正反逆负".includes(now)) return [];
  const up = isFloor(operator);
  if (up === (now === "正")) return [];
  return [replaceText(direction, (up ? "正" : "反") + direction.text.slice(1))];
}

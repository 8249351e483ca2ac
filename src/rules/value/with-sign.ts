import type { Indicator, TargetSheet } from "../../target/model";
import type { Operator, Quantity } from "../../target/value";
import { rewriteValue } from "../cell-text";
import type { FixChoice } from "../rule";
import { quantityOf } from "./nature";

/** Where the sign of a number stands: before 百分之, else before the number. */
export function signPlace({ number, unit }: Quantity): number {
  return Math.min(number.start, unit?.start ?? number.start);
}

/** The row's number and unit under another sign, as a choice of a fix; 百分之九十 becomes 90%. */
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
    edits: rewriteValue(indicator, table, parts),
  };
}

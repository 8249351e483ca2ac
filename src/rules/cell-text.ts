import type { CellRef } from "../sheet/address";
import type { Edit } from "../sheet/edit";
import type { Field, Indicator, TargetSheet } from "../target/model";

/** The field gets a new text; what else stands in its cell stays. */
export function replaceText(
  { at, value, around }: Pick<Field, "at" | "value" | "around">,
  newText: string,
): Edit {
  const { before = "", after = "" } = around ?? {};
  return { type: "set", ...at, expect: value, value: `${before}${newText}${after}` };
}

/** A blank cell gets a text. */
export function fillBlank(at: CellRef, newText: string): Edit {
  return { type: "set", ...at, expect: "", value: newText };
}

/** The pieces of a 指标值 as they are to stand on the sheet. */
export interface ValueParts {
  operator: string;
  number: string;
  unit: string;
}

/**
 * Edits that make the row's 指标值 say these parts: one text where the form has one column, each
 * part in its own cell where it has 符号/值/单位. Cells that already say it are left alone.
 */
export function rewriteValue(
  indicator: Indicator,
  { columns, sheet }: TargetSheet,
  { operator, number, unit }: ValueParts,
): Edit[] {
  const { value, row } = indicator;
  if (!value) return [];
  const { split } = value;
  if (!split) return [replaceText(value, `${operator}${number}${unit}`)];
  const edits: Edit[] = [];
  const put = (field: Field | undefined, column: number | undefined, text: string): void => {
    if (field && field.text !== text) edits.push(replaceText(field, text));
    else if (!field && column !== undefined && text !== "") {
      edits.push(fillBlank({ sheet, row, column }, text));
    }
  };
  put(split.operator, columns.operator?.index, operator);
  // Sign and unit without a cell of their own stand with the number.
  const before = columns.operator || split.operator ? "" : operator;
  const after = columns.unit || split.unit ? "" : unit;
  put(split.number ?? value, undefined, `${before}${number}${after}`);
  put(split.unit, columns.unit?.index, unit);
  return edits;
}

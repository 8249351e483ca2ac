import type { CellValue } from "../../sheet/snapshot";

/** What must be loaded of a range to know what its cells hold. */
export const content = "values,formulas,numberFormat";

/** What one cell holds. */
export interface Held {
  value: CellValue;
  /** Undefined where it holds none. */
  formula: string | undefined;
  numberFormat: string;
}

export const emptyCell: Held = { value: "", formula: undefined, numberFormat: "General" };

/** What a cell of a loaded range holds, by its place in the range. */
export function heldAt(range: Excel.Range, row: number, column: number): Held {
  const value = range.values[row]![column] as CellValue;
  const formula = range.formulas[row]![column] as unknown;
  const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== value;
  return {
    value,
    formula: isFormula ? formula : undefined,
    numberFormat: range.numberFormat[row]![column] as string,
  };
}

/** The same content; what a formula gives may have changed. */
export function sameHeld(a: Held, b: Held): boolean {
  const sameValue = a.formula !== undefined || a.value === b.value;
  return sameValue && a.formula === b.formula && a.numberFormat === b.numberFormat;
}

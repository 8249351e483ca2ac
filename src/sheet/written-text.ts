import type { CellValue } from "./snapshot";

/**
 * How a value from outside is written so that it never becomes a formula: a text that begins like
 * one goes into a cell of the text format.
 */
export function writtenText(value: CellValue): { value: CellValue; numberFormat?: string } {
  const risky = typeof value === "string" && beginsFormula(value);
  return risky ? { value, numberFormat: "@" } : { value };
}

/** Whether a spreadsheet might take the text for a formula. */
export function beginsFormula(text: string): boolean {
  return /^\s*[=+\-@＝＋－＠\t\r]/.test(text);
}

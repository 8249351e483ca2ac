import type { Area, Place } from "./address";

/** What a cell stores; "" where it is empty. Errors are their text ("#REF!"). */
export type CellValue = string | number | boolean;

/**
 * What was read of one sheet in one moment. `values` and `texts` have the shape of `area`
 * (rows × columns); `area` is undefined where the sheet holds nothing.
 */
export interface SheetSnapshot {
  name: string;
  visibility: "visible" | "hidden" | "veryHidden";
  protected: boolean;
  area: Area | undefined;
  /** Stored values: numbers unformatted, a percentage as 0.95. */
  values: readonly (readonly CellValue[])[];
  /** What the cells show, formatted: "95%", "5.00", "2024-01-02". */
  texts: readonly (readonly string[])[];
  /** Merged areas and formulas, where they were asked for: flows that change rows need them. */
  structure?: SheetStructure;
  /** What the user has selected on it, where the selection was to be read. */
  selection?: readonly Area[];
}

export interface SheetStructure {
  merges: readonly Area[];
  /** In the shape of the sheet's area; "" where a cell holds no formula. */
  formulas: readonly (readonly string[])[];
}

/** What was read of a workbook in one moment, in the order of its sheets. */
export interface Snapshot {
  sheets: readonly SheetSnapshot[];
}

/** The stored value at a place of the sheet, "" outside the used area. */
export function valueAt(sheet: SheetSnapshot, { row, column }: Place): CellValue {
  const { area } = sheet;
  return area ? (sheet.values[row - area.row]?.[column - area.column] ?? "") : "";
}

/** The shown text at a place of the sheet, "" outside the used area. */
export function textAt(sheet: SheetSnapshot, { row, column }: Place): string {
  const { area } = sheet;
  return area ? (sheet.texts[row - area.row]?.[column - area.column] ?? "") : "";
}

/** A sheet from a matrix of values whose first cell is A1 (or `at`); texts default to the values. */
export function sheetOf(
  name: string,
  values: readonly (readonly CellValue[])[],
  options: { at?: Place; texts?: readonly (readonly string[])[] } = {},
): SheetSnapshot {
  const columns = Math.max(0, ...values.map((row) => row.length));
  const { row, column } = options.at ?? { row: 0, column: 0 };
  const full = values.map((line) => Array.from({ length: columns }, (_, i) => line[i] ?? ""));
  return {
    name,
    visibility: "visible",
    protected: false,
    area: columns ? { row, column, rows: values.length, columns } : undefined,
    values: full,
    texts: options.texts ?? full.map((line) => line.map(String)),
  };
}

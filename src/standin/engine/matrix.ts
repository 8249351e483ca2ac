import { intersection, contains, type Area, type Place } from "../../sheet/address";
import type { CellValue } from "../../sheet/snapshot";
import type { Cell, CellChange } from "./book";
import type { ExcelBook } from "./excel-book";
import { HostError } from "./host-error";
import { shownText } from "./shown-text";
import { isNumberFormat, readTyped } from "./typing";

/** Excel's longest text of a cell. */
const longestText = 32_767;

export type MatrixKind = "values" | "formulas" | "text" | "numberFormat";

/** The matrix that `Range.values` and its like answer; null where the range has too many cells. */
export function readMatrix(excel: ExcelBook, sheet: string, area: Area, kind: MatrixKind) {
  if (area.rows * area.columns > excel.cellLimit) return null;
  const pick = readers[kind];
  const hidden = hiddenByMerges(excel, sheet, area);
  return Array.from({ length: area.rows }, (_, i) =>
    Array.from({ length: area.columns }, (_, j) => {
      const place = { row: area.row + i, column: area.column + j };
      const cell = excel.book.cell(sheet, place.row, place.column);
      return pick(hidden(place) ? { ...cell, value: "", formula: undefined } : cell);
    }),
  );
}

const readers: Record<MatrixKind, (cell: Cell) => CellValue> = {
  values: (cell) => cell.value,
  formulas: (cell) => cell.formula ?? cell.value,
  text: (cell) => shownText(cell.value, cell.numberFormat),
  numberFormat: (cell) => cell.numberFormat,
};

/**
 * Writes as `Range.values = …` does: a single value goes to every cell; null leaves a cell alone,
 * "" empties it; cells inside a merge other than its first ignore what is written.
 */
export async function writeMatrix(
  excel: ExcelBook,
  sheet: string,
  area: Area,
  kind: "values" | "formulas" | "numberFormat",
  input: unknown,
): Promise<void> {
  excel.checkWritable(sheet);
  const valueAt = readInput(area, input);
  const hidden = hiddenByMerges(excel, sheet, area);
  const changes: CellChange[] = [];
  for (let i = 0; i < area.rows; i += 1) {
    for (let j = 0; j < area.columns; j += 1) {
      const value = valueAt(i, j);
      if (value === null) continue;
      const place = { row: area.row + i, column: area.column + j };
      if (kind === "numberFormat") {
        if (typeof value !== "string" || !isNumberFormat(value))
          throw new HostError("InvalidArgument");
        changes.push({ ...place, numberFormat: value });
      } else if (!hidden(place)) {
        const { numberFormat } = excel.book.cell(sheet, place.row, place.column);
        changes.push({ ...place, ...contentOf(excel, value, numberFormat) });
      }
    }
  }
  await excel.book.write(sheet, changes);
}

/** @throws HostError InvalidArgument for a matrix of another shape, or what no cell can hold. */
function readInput(area: Area, input: unknown): (row: number, column: number) => CellValue | null {
  if (!Array.isArray(input)) {
    const value = checkValue(input);
    return () => value;
  }
  const rows = input as unknown[];
  const fits = (row: unknown) => Array.isArray(row) && row.length === area.columns;
  if (rows.length !== area.rows || !rows.every(fits)) {
    throw new HostError(
      "InvalidArgument",
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }
  return (row, column) => checkValue((rows[row] as unknown[])[column]);
}

function checkValue(value: unknown): CellValue | null {
  if (value === null) return null;
  if (typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value === "string" && value.length <= longestText) return value;
  throw new HostError("InvalidArgument");
}

function contentOf(excel: ExcelBook, input: CellValue, format: string): Partial<CellChange> {
  const { value, formula, numberFormat } = readTyped(input, format);
  if (formula !== undefined && !excel.book.isFormula(formula))
    throw new HostError("InvalidArgument");
  return {
    content: { value, ...(formula === undefined ? {} : { formula }) },
    ...(numberFormat === undefined ? {} : { numberFormat }),
  };
}

/** Whether a place lies under a merge whose first cell is another one. */
export function hiddenByMerges(
  excel: ExcelBook,
  sheet: string,
  area: Area,
): (place: Place) => boolean {
  const merges = excel.book.merges(sheet).filter((merge) => intersection(merge, area));
  if (!merges.length) return () => false;
  return (place) =>
    merges.some(
      (merge) =>
        contains(merge, place) && (merge.row !== place.row || merge.column !== place.column),
    );
}

import {
  CellValueType,
  DataValidationType,
  type ICellData,
  type IRange,
  type IStyleData,
  type IWorkbookData,
} from "@univerjs/core";
import { serializeListOptions } from "@univerjs/sheets";
import type { Area } from "../../sheet/address";
import type { CellValue } from "../../sheet/snapshot";
import { toUniverStyle } from "./style";
import type { CellData, SheetData, WorkbookData } from "../engine/workbook-data";

/** Points of Excel's to the pixels of Univer's. */
export const pixels = (points: number): number => points / 0.75;
export const points = (px: number): number => px * 0.75;

/** Standard sizes of a new sheet, in points. */
export const standardColumnWidth = 54;
export const standardRowHeight = 14.25;

export const toRange = ({ row, column, rows, columns }: Area): IRange => ({
  startRow: row,
  endRow: row + rows - 1,
  startColumn: column,
  endColumn: column + columns - 1,
});

export const toArea = ({ startRow, endRow, startColumn, endColumn }: IRange): Area => ({
  row: startRow,
  column: startColumn,
  rows: endRow - startRow + 1,
  columns: endColumn - startColumn + 1,
});

/** Content as Univer keeps it; everything that a cell may have held before is overwritten. */
export function toUniverCell(value: CellValue, formula?: string): ICellData {
  const cleared = { f: null, si: null, p: null };
  if (formula !== undefined) return { ...cleared, f: formula, v: null, t: null };
  if (value === "") return { ...cleared, v: null, t: null };
  if (typeof value === "number") return { ...cleared, v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { ...cleared, v: Number(value), t: CellValueType.BOOLEAN };
  return { ...cleared, v: value, t: CellValueType.STRING };
}

export function fromUniverValue({ v, t }: ICellData): CellValue {
  if (v === undefined || v === null) return "";
  return t === CellValueType.BOOLEAN ? Boolean(Number(v)) : v;
}

/** Our workbook in Univer's form; sheets get the ids s1, s2, …. */
export function toUniverWorkbook(id: string, data: WorkbookData): IWorkbookData {
  const sheets = data.sheets.map((sheet, i) => toUniverSheet(`s${i + 1}`, sheet));
  return {
    id,
    sheetOrder: sheets.map((sheet) => sheet.id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
    resources: [
      ...(data.names?.length
        ? [{ name: "SHEET_DEFINED_NAME_PLUGIN", data: JSON.stringify(toUniverNames(data.names)) }]
        : []),
      { name: "SHEET_DATA_VALIDATION_PLUGIN", data: JSON.stringify(toUniverLists(data.sheets)) },
    ],
  } as unknown as IWorkbookData;
}

/** Drop-down lists, by the ids of their sheets. */
function toUniverLists(sheets: readonly SheetData[]) {
  return Object.fromEntries(
    sheets.map(({ validations = [] }, i) => [
      `s${i + 1}`,
      validations.map(({ area, list }, j) => ({
        uid: `list${i + 1}-${j + 1}`,
        type: DataValidationType.LIST,
        formula1: list.startsWith("=") ? list : serializeListOptions(list.split(",")),
        showDropDown: true,
        ranges: [toRange(area)],
      })),
    ]),
  );
}

function toUniverNames(names: NonNullable<WorkbookData["names"]>) {
  return Object.fromEntries(
    names.map(({ name, refersTo }, i) => [
      `n${i}`,
      {
        id: `n${i}`,
        name,
        formulaOrRefString: refersTo.replace(/^=/, ""),
        localSheetId: "AllDefaultWorkbook",
      },
    ]),
  );
}

function toUniverSheet(id: string, sheet: SheetData) {
  const lastRow = Math.max(0, ...sheet.cells.map((cell) => cell.row));
  const lastColumn = Math.max(0, ...sheet.cells.map((cell) => cell.column));
  const rowData: Record<number, { h?: number; ia?: number; hd?: number }> = {};
  for (const [row, height] of Object.entries(sheet.rowHeights ?? {}))
    rowData[Number(row)] = { h: pixels(height), ia: 0 };
  for (const row of sheet.hiddenRows ?? []) rowData[row] = { ...rowData[row], hd: 1 };
  const columnData: Record<number, { w?: number; hd?: number }> = {};
  for (const [column, width] of Object.entries(sheet.columnWidths ?? {}))
    columnData[Number(column)] = { w: pixels(width) };
  for (const column of sheet.hiddenColumns ?? [])
    columnData[column] = { ...columnData[column], hd: 1 };
  return {
    id,
    name: sheet.name,
    hidden: Number((sheet.visibility ?? "visible") !== "visible"),
    rowCount: lastRow + 200,
    columnCount: Math.max(lastColumn + 20, 40),
    defaultColumnWidth: pixels(standardColumnWidth),
    defaultRowHeight: pixels(standardRowHeight),
    mergeData: (sheet.merges ?? []).map(toRange),
    rowData,
    columnData,
    cellData: toUniverCells(sheet.cells),
  };
}

function toUniverCells(cells: readonly CellData[]) {
  const matrix: Record<number, Record<number, ICellData>> = {};
  for (const cell of cells) {
    const data = toUniverCell(cell.value ?? "", cell.formula);
    const style: IStyleData = cell.style ? toUniverStyle(cell.style) : {};
    if (cell.numberFormat && cell.numberFormat !== "General")
      style.n = { pattern: cell.numberFormat };
    if (Object.keys(style).length) data.s = style;
    (matrix[cell.row] ??= {})[cell.column] = data;
  }
  return matrix;
}

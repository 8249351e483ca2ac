import type { Area, Place } from "../../sheet/address";
import type { CellValue } from "../../sheet/snapshot";
import type { Move } from "../../sheet/moved-area";
import type { CellsMoved } from "./moving";
import type { StyleData, WorkbookData } from "./workbook-data";

/**
 * The narrow port behind which a spreadsheet engine keeps the cells. It knows no rule of Excel's:
 * those are above it. Sheets go by their ids; rows and columns count from 0.
 */
export interface Book {
  load(data: WorkbookData): void;
  dispose(): void;
  /** Resolves when every formula shows its result. */
  settled(): Promise<void>;

  sheets(): SheetHandle[];
  addSheet(name: string): Promise<string>;
  removeSheet(sheet: string): Promise<void>;
  renameSheet(sheet: string, name: string): Promise<void>;
  moveSheet(sheet: string, position: number): Promise<void>;
  hideSheet(sheet: string, hidden: boolean): Promise<void>;
  active(): string;
  activate(sheet: string): Promise<void>;
  selection(): Area[];
  select(sheet: string, areas: readonly Area[]): Promise<void>;

  cell(sheet: string, row: number, column: number): Cell;
  style(sheet: string, row: number, column: number): StyleData;
  /** Calls back for every cell that holds a value, a formula or a style. */
  eachCell(sheet: string, visit: (row: number, column: number, cell: Cell) => void): void;
  /** The rectangle around the cells that hold something (or, else, also look like something). */
  usedArea(sheet: string, valuesOnly: boolean, within?: Area): Area | undefined;
  write(sheet: string, changes: readonly CellChange[]): Promise<void>;
  isFormula(formula: string): boolean;
  /** The formula as it reads in a copy so many cells further on. */
  copiedFormula(formula: string, rows: number, columns: number): string;

  merges(sheet: string): Area[];
  merge(sheet: string, area: Area): Promise<void>;
  unmerge(sheet: string, areas: readonly Area[]): Promise<void>;

  insertRows(sheet: string, row: number, count: number): Promise<void>;
  deleteRows(sheet: string, row: number, count: number): Promise<void>;
  insertColumns(sheet: string, column: number, count: number): Promise<void>;
  deleteColumns(sheet: string, column: number, count: number): Promise<void>;
  insertCells(sheet: string, area: Area, shift: "down" | "right"): Promise<void>;
  deleteCells(sheet: string, area: Area, shift: "up" | "left"): Promise<void>;

  /** In points. */
  columnWidth(sheet: string, column: number): number;
  setColumnWidth(sheet: string, column: number, count: number, points: number): Promise<void>;
  rowHeight(sheet: string, row: number): number;
  setRowHeight(sheet: string, row: number, count: number, points: number): Promise<void>;
  rowHidden(sheet: string, row: number): boolean;
  hideRows(sheet: string, row: number, count: number, hidden: boolean): Promise<void>;
  columnHidden(sheet: string, column: number): boolean;
  hideColumns(sheet: string, column: number, count: number, hidden: boolean): Promise<void>;
  /** Sizes and hidden rows and columns that were set, for `toWorkbookData`. */
  sizes(sheet: string): Sizes;

  validations(sheet: string): { area: Area; list: string }[];
  /** Without a list, what validation the area has is taken away. */
  setValidation(sheet: string, area: Area, list: string | undefined): Promise<void>;

  names(): { name: string; refersTo: string }[];

  /** Everything done until the returned function is called undoes as one step. */
  group(): () => void;
  undo(): Promise<boolean>;
  onChange(listener: (change: BookChange) => void): void;
  /** Cells of such sheets are not changed by the user's hands; calls back where that was tried. */
  guard(isLocked: (sheet: string) => boolean, onLocked: () => void): void;
}

export interface SheetHandle {
  id: string;
  name: string;
  hidden: boolean;
}

export interface Cell {
  value: CellValue;
  formula?: string;
  /** "General" where none was set. */
  numberFormat: string;
}

export interface CellChange extends Place {
  /** Undefined leaves what the cell holds; value "" without a formula empties it. */
  content?: { value: CellValue; formula?: string };
  numberFormat?: string;
  /** Undefined keys stay; null takes all looks away, the number format included. */
  style?: StyleData | null;
}

export interface Sizes {
  columnWidths: Record<number, number>;
  rowHeights: Record<number, number>;
  hiddenRows: number[];
  hiddenColumns: number[];
}

/** Something happened to the book, by its user, its undo or through this port. */
export type BookChange =
  | { type: "edited"; sheet: string; area: Area }
  | (Move & { sheet: string })
  | (CellsMoved & { sheet: string })
  | { type: "added" | "deleted" | "activated"; sheet: string }
  | { type: "selected"; sheet: string; areas: Area[] };

import type { Area, CellRef } from "./address";
import type { CellValue } from "./snapshot";

/**
 * A change of one cell. It says what it expects to find: where the cell holds anything else when
 * the change is about to be written, nothing is written at all.
 */
export interface SetCell extends CellRef {
  type: "set";
  expect: CellValue;
  value: CellValue;
  /** Written before the value, in Excel's English notation; left as it is where undefined. */
  numberFormat?: string;
}

/**
 * What an area must hold before anything is written. Edits that change rows come behind such
 * guards, as the places of later edits are those after the earlier ones.
 */
export interface ExpectCells {
  type: "expect";
  sheet: string;
  area: Area;
  values: readonly (readonly CellValue[])[];
}

/** A cell gets a formula of ours: the range of a sum grown by the rows that came in. */
export interface SetFormula extends CellRef {
  type: "formula";
  expect: string;
  formula: string;
}

/**
 * Room for new rows: cells from `area` on are pushed down by its height, in its columns alone or,
 * with `wholeRows`, across the sheet. The new cells take the formats and drop-down
 * lists of row `like`, counted before the insertion.
 */
export interface InsertRows {
  type: "insert-rows";
  sheet: string;
  area: Area;
  wholeRows: boolean;
  like?: number;
}

/** The way back: the cells of `area`, which hold `expect`, are taken out and those below come up. */
export interface RemoveRows {
  type: "remove-rows";
  sheet: string;
  area: Area;
  wholeRows: boolean;
  expect: readonly (readonly CellValue[])[];
}

/** Merging keeps the value of the first cell; the others must be empty. */
export interface MergeCells {
  type: "merge" | "unmerge";
  sheet: string;
  area: Area;
}

/** How cells look; what is undefined stays as it is. Sizes in points. */
export interface CellFormat {
  bold?: boolean;
  fontName?: string;
  fontSize?: number;
  /** "#RRGGBB"; "" takes the fill away. */
  fill?: string;
  /** Thin lines around every cell. */
  borders?: boolean;
  wrap?: boolean;
  horizontal?: "Left" | "Center" | "Right" | "General";
  vertical?: "Top" | "Center" | "Bottom";
  numberFormat?: string;
  columnWidth?: number;
  rowHeight?: number;
}

export interface FormatCells {
  type: "format";
  sheet: string;
  area: Area;
  format: CellFormat;
}

/** How cells looked, as Excel told it; only its adapter knows what stands in `cells`. */
export interface CellLooks {
  cells: readonly (readonly object[])[];
  numberFormats: readonly (readonly string[])[];
}

/** The way back of formats: cells look again as they did. */
export interface RestoreLooks {
  type: "looks";
  sheet: string;
  area: Area;
  looks: CellLooks;
  /** Points, by column and row of the area, where those were changed. */
  columnWidths?: readonly number[];
  rowHeights?: readonly number[];
}

/** A drop-down list in every cell of the area (at most 255 characters joined by commas). */
export interface SetValidation {
  type: "validation";
  sheet: string;
  area: Area;
  /** Undefined takes the list away. */
  list: readonly string[] | undefined;
}

/**
 * The drop-down lists of cells and other rules for what may be typed into them, as Excel told them:
 * only its adapter knows what stands in them. Null where a cell has none.
 */
export type CellLists = readonly (readonly (object | null)[])[];

/** The way back of lists: the cells have these again and no others. */
export interface RestoreLists {
  type: "lists";
  sheet: string;
  area: Area;
  lists: CellLists;
}

/** A link from a cell to a cell of the workbook; without a target, the link is taken away. */
export interface LinkCell extends CellRef {
  type: "link";
  target: CellRef | undefined;
  text: string;
}

/** A new sheet, with its page set-up. */
export interface AddSheet {
  type: "add-sheet";
  sheet: string;
  page?: { landscape: boolean; fitToWidth: boolean; titleRows?: string };
  /** It comes to the front. */
  show?: boolean;
  /** Its place among the sheets, from 0; behind all others where undefined. */
  position?: number;
}

/** All that a sheet holds: formulas as such, `area` undefined where it is empty. */
export interface SheetContent {
  area: Area | undefined;
  content: readonly (readonly CellValue[])[];
}

/** A sheet that we added, taken out again. */
export interface RemoveSheet {
  type: "remove-sheet";
  sheet: string;
  /** What it must hold; without it the sheet goes whatever it holds. */
  expect?: SheetContent;
}

/** A change of the workbook, as data; a list of them is applied in order, wholly or not at all. */
export type Edit =
  | ExpectCells
  | SetCell
  | SetFormula
  | InsertRows
  | RemoveRows
  | MergeCells
  | FormatCells
  | RestoreLooks
  | SetValidation
  | RestoreLists
  | LinkCell
  | AddSheet
  | RemoveSheet;

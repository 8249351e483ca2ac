import type { Area } from "../../sheet/address";

/** A workbook as plain JSON: what the stand-in opens, and what it gives back to compare or save. */
export interface WorkbookData {
  sheets: SheetData[];
  /** Name of the sheet in front; the first visible one where undefined. */
  activeSheet?: string;
  /** `workbook.settings`, by key. */
  settings?: Record<string, unknown>;
  names?: { name: string; refersTo: string }[];
}

export interface SheetData {
  name: string;
  visibility?: "visible" | "hidden" | "veryHidden";
  protected?: boolean;
  /** Cells that hold or look like something, in any order. */
  cells: CellData[];
  merges?: Area[];
  /** Points by column index; the others have the standard width. */
  columnWidths?: Record<number, number>;
  /** Points by row index. */
  rowHeights?: Record<number, number>;
  hiddenRows?: number[];
  hiddenColumns?: number[];
  validations?: { area: Area; list: string }[];
  conditionalFormats?: ConditionalFormatData[];
  links?: { row: number; column: number; address: string }[];
  comments?: CommentData[];
  page?: PageData;
}

export interface CommentData {
  row: number;
  column: number;
  text: string;
}

export interface CellData {
  row: number;
  column: number;
  /** Undefined or "" where the cell has only a style. */
  value?: string | number | boolean;
  /** With its "="; the value is calculated anew. */
  formula?: string;
  /** Excel's notation; "General" where undefined. */
  numberFormat?: string;
  style?: StyleData;
}

/** How a cell looks; colours as "#RRGGBB", sizes in points. */
export interface StyleData {
  fontName?: string;
  fontSize?: number;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  color?: string;
  fill?: string;
  wrap?: boolean;
  horizontal?: "General" | "Left" | "Center" | "Right";
  vertical?: "Top" | "Center" | "Bottom";
  borders?: Partial<Record<Edge, { style: BorderStyle; color: string }>>;
}

export type Edge = "top" | "bottom" | "left" | "right";
export type BorderStyle = "Thin" | "Medium" | "Thick" | "Dash" | "Dot" | "Double" | "Hairline";

/** A conditional format; the first of a sheet goes before the others. */
export interface ConditionalFormatData {
  id?: string;
  /** "Custom" where undefined; of other kinds the stand-in knows no more than that they are there. */
  type?: string;
  areas: Area[];
  /** Where this, written for the first cell, is true. "" as long as none was given. */
  formula: string;
  fill?: string;
  color?: string;
  borders?: Partial<Record<Edge, { style: ConditionalLine; color: string }>>;
}

export type ConditionalLine = "Continuous" | "Dash" | "DashDot" | "DashDotDot" | "Dot";

export interface PageData {
  orientation?: "Portrait" | "Landscape";
  paperSize?: string;
  fitToWidth?: number;
  fitToHeight?: number;
  /** "$1:$3" */
  titleRows?: string;
  printArea?: string;
  centerHorizontally?: boolean;
}

import type { Area } from "../../sheet/address";
import type { CellValue } from "../../sheet/snapshot";

/** How a block looks. Amounts show their decimals. */
export type Look = "title" | "aside" | "heading" | "centred" | "text" | "amount";

/** A cell, or cells merged into one. */
export interface Block extends Area {
  value: CellValue;
  look: Look;
}

/** A drop-down list in the cells of an area. */
export interface CellList {
  area: Area;
  list: readonly string[];
}

/** A whole table as it is drawn, from row 0 and column 0 on. */
export interface Layout {
  /** Widths of the columns in characters. */
  widths: readonly number[];
  rows: number;
  blocks: readonly Block[];
  /** The part with lines around its cells. */
  frame: Area;
  /** Heading rows, repeated on every printed page. */
  headings: { first: number; last: number };
  lists: readonly CellList[];
}

export function block(
  row: number,
  column: number,
  value: CellValue,
  look: Look,
  [rows, columns]: readonly [rows: number, columns: number] = [1, 1],
): Block {
  return { row, column, rows, columns, value, look };
}

/** A row of blocks over columns parted so: [1, 2, 1] is one column, two merged, one. */
export function line(
  row: number,
  column: number,
  cells: readonly (readonly [value: CellValue, look: Look, columns: number])[],
): Block[] {
  let at = column;
  return cells.map(([value, look, columns]) => {
    const drawn = block(row, at, value, look, [1, columns]);
    at += columns;
    return drawn;
  });
}

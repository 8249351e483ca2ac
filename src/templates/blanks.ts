import type { CellRef } from "../sheet/address";
import type { TargetSheet } from "../target/model";
import { blankMark } from "./template";

/** A cell that waits to be filled in, and what for. */
export interface BlankCell {
  at: CellRef;
  /** Name of the indicator, or the text of the cell. */
  name: string;
}

/** The cells of a table marked 待填, in their order. */
export function blanksOf(table: TargetSheet): BlankCell[] {
  const names = new Map(table.indicators.map(({ row, name }) => [row, name?.text]));
  return table.texts
    .filter(({ text }) => text.includes(blankMark) && text.length <= 24)
    .map(({ at, text }) => ({ at, name: names.get(at.row) ?? text }))
    .sort((a, b) => a.at.row - b.at.row || a.at.column - b.at.column);
}

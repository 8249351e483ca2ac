import { contains, type CellRef } from "../sheet/address";
import type { TargetSheet } from "./model";

/** Gives the table in whose area a cell stands; quick on a sheet of many tables as well. */
export function tableFinder(
  tables: readonly TargetSheet[],
): (at: CellRef) => TargetSheet | undefined {
  const bySheet = new Map<string, Map<number, TargetSheet[]>>();
  for (const table of tables) {
    let byRow = bySheet.get(table.sheet);
    if (!byRow) bySheet.set(table.sheet, (byRow = new Map()));
    const { row, rows } = table.area;
    for (let at = row; at < row + rows; at++) {
      const there = byRow.get(at);
      if (there) there.push(table);
      else byRow.set(at, [table]);
    }
  }
  return (at) =>
    bySheet
      .get(at.sheet)
      ?.get(at.row)
      ?.find(({ area }) => contains(area, at));
}

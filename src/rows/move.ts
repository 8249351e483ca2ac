import { cellName, contains, intersection, type Place } from "../sheet/address";
import type { Edit } from "../sheet/edit";
import { type CellValue, type SheetSnapshot, valueAt } from "../sheet/snapshot";
import { Refusal } from "../sheet/workbook";
import type { Indicator, TargetSheet } from "../target/model";
import { bodyOf, type NewRow } from "./body";
import { changeBody } from "./change";
import { withRow } from "./insert";
import { labelIndexes } from "./label-columns";
import { sidesOf } from "./sides";

/**
 * The edits that move an indicator under another class of its table: a row with its looks and cells
 * comes in behind the last of that class, and the old row goes out.
 * @throws Refusal "formula" where a cell of the row holds a formula, which would not say the same
 * elsewhere, or another formula rests on it; "row-shared" where the row shares a merged cell with
 * its neighbours beyond the category columns; "protected".
 */
export function moveIndicator(
  sheet: SheetSnapshot,
  table: TargetSheet,
  { row }: Pick<Indicator, "row">,
  to: Pick<NewRow, "category" | "subcategory">,
): Edit[] {
  const { area } = table;
  const labels = Object.values(labelIndexes(table));
  const before = bodyOf(table);
  const sides = sidesOf(sheet, table, before).map((side) => side.area);
  const stays = (at: Place) => sides.some((side) => contains(side, at));
  const cells = new Map<number, CellValue>();
  for (let column = area.column; column < area.column + area.columns; column++) {
    const at = { row, column };
    if (formulaAt(sheet, at)) throw new Refusal("formula", cellName(at));
    const value = valueAt(sheet, at);
    if (!labels.includes(column) && !stays(at) && value !== "") cells.set(column, value);
  }
  const shared = sheet.structure?.merges.find(
    (merge) =>
      merge.rows > 1 &&
      !labels.includes(merge.column) &&
      !sides.includes(merge) &&
      intersection(merge, { ...area, row, rows: 1 }),
  );
  if (shared) throw new Refusal("row-shared", cellName(shared));
  const without = before.filter(({ from }) => from !== row);
  const wanted = withRow(sheet, table, without, to, { cells, like: row });
  return changeBody(sheet, table, before, wanted);
}

function formulaAt(sheet: SheetSnapshot, { row, column }: { row: number; column: number }): string {
  const { area, structure } = sheet;
  return structure?.formulas[row - area!.row]?.[column - area!.column] ?? "";
}

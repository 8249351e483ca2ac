import type { Edit } from "../sheet/edit";
import type { SheetSnapshot } from "../sheet/snapshot";
import type { TargetSheet } from "../target/model";
import { type BodyRow, bodyOf, type NewRow } from "./body";
import { changeBody } from "./change";
import { placeIn } from "./place";

/**
 * The edits that bring indicators into a table, each behind the last of its class, with the looks
 * of its neighbour; category cells and sums grow. The sheet is read with its structure.
 * @throws RangeError where the table has no indicator row to go by.
 */
export function insertIndicators(
  sheet: SheetSnapshot,
  table: TargetSheet,
  rows: readonly NewRow[],
): Edit[] {
  const before = bodyOf(table);
  if (before.length === 0) throw new RangeError("the table has no indicator rows");
  const wanted = rows.reduce<BodyRow[]>(
    (body, row) => withRow(body, table, row, { cells: row.cells }),
    before,
  );
  return changeBody(sheet, table, before, wanted);
}

/** The body with one more row in the right place. */
export function withRow(
  body: readonly BodyRow[],
  table: TargetSheet,
  { category, subcategory }: Pick<NewRow, "category" | "subcategory">,
  row: BodyRow,
): BodyRow[] {
  const { index, blocks } = placeIn(body, table, category, subcategory);
  return [...body.slice(0, index), { ...row, blocks }, ...body.slice(index)];
}

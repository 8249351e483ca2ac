import type { Edit } from "../sheet/edit";
import { type CellValue, type SheetSnapshot } from "../sheet/snapshot";
import type { ColumnRole, TargetSheet } from "../target/model";
import { type BodyRow, bodyOf, labelColumns, type NewRow } from "./body";
import { changeBody } from "./change";
import { labelStyle } from "./label-style";
import { placeIn } from "./place";

/**
 * The edits that bring indicators into a table, each behind the last of its class, with the looks
 * of its neighbour; category cells and sums grow. A row of the class that waits to be filled in is
 * taken first. The sheet is read with its structure.
 * @throws Refusal "protected", "row-shared" or "formula", naming sheet or cell; "class-line", naming
 * the class.
 */
export function insertIndicators(
  sheet: SheetSnapshot,
  table: TargetSheet,
  rows: readonly NewRow[],
): Edit[] {
  const before = bodyOf(table);
  const wanted = rows.reduce<BodyRow[]>(
    (body, row) => withRow(sheet, table, body, row, { cells: cellsOf(table, row) }),
    before,
  );
  return changeBody(sheet, table, before, wanted);
}

/** The body with one more row in the right place. */
export function withRow(
  sheet: SheetSnapshot,
  table: TargetSheet,
  body: readonly BodyRow[],
  { category, subcategory }: Pick<NewRow, "category" | "subcategory">,
  row: BodyRow,
): BodyRow[] {
  const styles = {
    category: labelStyle(sheet, table, "category"),
    subcategory: labelStyle(sheet, table, "subcategory"),
  };
  const { index, blocks } = placeIn(body, table, [category, subcategory], styles);
  const waiting = body[index - 1];
  if (waiting?.blank && waiting.blocks?.subcategory?.word === subcategory) {
    const filled: BodyRow = { ...waiting, cells: row.cells, blank: false };
    return body.map((one) => (one === waiting ? filled : one));
  }
  return [...body.slice(0, index), { ...row, blocks }, ...body.slice(index)];
}

/** The cells of a new row by column; words of the categories are the body's. */
function cellsOf({ columns }: TargetSheet, { cells }: NewRow): ReadonlyMap<number, CellValue> {
  return new Map(
    (Object.entries(cells) as [ColumnRole, CellValue][]).flatMap(([role, value]) => {
      const column = columns[role]?.index;
      const label = labelColumns.some((name) => name === role);
      return column === undefined || label || value === "" ? [] : [[column, value] as const];
    }),
  );
}

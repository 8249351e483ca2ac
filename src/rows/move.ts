import type { Edit } from "../sheet/edit";
import { type CellValue, type SheetSnapshot, valueAt } from "../sheet/snapshot";
import type { ColumnRole, Indicator, TargetSheet } from "../target/model";
import { bodyOf, labelColumns, type NewRow } from "./body";
import { changeBody } from "./change";
import { withRow } from "./insert";

/**
 * The edits that move an indicator under another category of its table: a row with its looks and
 * cells comes in behind the last of that class, and the old row goes out.
 * @throws RangeError where a cell of the row holds a formula: it would not say the same elsewhere.
 */
export function moveIndicator(
  sheet: SheetSnapshot,
  table: TargetSheet,
  { row }: Indicator,
  to: Pick<NewRow, "category" | "subcategory">,
): Edit[] {
  const before = bodyOf(table);
  const formulas = sheet.structure?.formulas[row - sheet.area!.row] ?? [];
  if (formulas.some(Boolean)) throw new RangeError("the row holds a formula");
  const cells: Partial<Record<ColumnRole, CellValue>> = {};
  for (const [role, column] of Object.entries(table.columns)) {
    if (isLabel(role) || !column) continue;
    cells[role as ColumnRole] = valueAt(sheet, { row, column: column.index });
  }
  const without = before.filter(({ from }) => from !== row);
  const wanted = withRow(without, table, to, { cells, like: row });
  return changeBody(sheet, table, before, wanted);
}

function isLabel(role: string): boolean {
  return labelColumns.some((column) => column === role);
}

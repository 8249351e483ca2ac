import { type Area, cellName, intersection } from "../sheet/address";
import { type SheetSnapshot, valueAt } from "../sheet/snapshot";
import { Refusal } from "../sheet/workbook";

/**
 * Whether rows `body` of a table may come and go as whole rows of the sheet: nothing stands beside
 * it. Else the cells of its columns move alone.
 * @throws Refusal "protected" for a protected sheet, "row-shared" where cells that would move
 * hang together with others that stay: Excel refuses, or tables below would be torn apart.
 */
export function movesWholeRows(sheet: SheetSnapshot, table: Area, body: Area): boolean {
  if (sheet.protected) throw new Refusal("protected", sheet.name);
  const used = sheet.area!;
  const merges = sheet.structure?.merges ?? [];
  const end = table.column + table.columns;
  const beside = (row: number) =>
    sheet.values[row - used.row]?.some(
      (value, i) => value !== "" && (used.column + i < table.column || used.column + i >= end),
    );
  const band: Area = { ...body, column: 0, columns: Infinity };
  const mergedBeside = merges.some(
    (merge) => intersection(merge, band) && !intersection(merge, { ...band, ...columnsOf(table) }),
  );
  let free = !mergedBeside;
  for (let row = body.row; row < body.row + body.rows; row++) if (beside(row)) free = false;
  if (free) return true;

  const below: Area = { ...table, row: body.row, rows: Infinity };
  const torn = merges.find((merge) => {
    const inside = merge.column >= table.column && merge.column + merge.columns <= end;
    return !inside && intersection(merge, below);
  });
  if (torn) throw new Refusal("row-shared", cellName(torn));
  for (let row = body.row; row < used.row + used.rows; row++) {
    for (const [column, neighbour] of [
      [table.column, table.column - 1],
      [end - 1, end],
    ] as const) {
      const filled = (at: number) => valueAt(sheet, { row, column: at }) !== "";
      if (row >= table.row + table.rows && filled(column) && filled(neighbour)) {
        throw new Refusal("row-shared", cellName({ row, column }));
      }
    }
  }
  return false;
}

function columnsOf({ column, columns }: Area): Pick<Area, "column" | "columns"> {
  return { column, columns };
}

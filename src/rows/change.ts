import type { Area } from "../sheet/address";
import type { Edit } from "../sheet/edit";
import { type CellValue, type SheetSnapshot, valueAt } from "../sheet/snapshot";
import type { ColumnRole, TargetSheet } from "../target/model";
import type { BodyRow } from "./body";
import { formulaEdits } from "./formulas";
import { labelEdits, unmergedLabels } from "./labels";
import type { Shift } from "./shift";

/**
 * The edits that turn the body of a table into `wanted`: rows of the old body in their order, and
 * new ones; rows not in it any more are taken out. A guard over the whole table comes first, as
 * the places of later edits are those after the earlier ones.
 */
export function changeBody(
  sheet: SheetSnapshot,
  table: TargetSheet,
  before: readonly BodyRow[],
  wanted: readonly BodyRow[],
): Edit[] {
  const { sheet: name, area } = table;
  const first = before[0]!.from!;
  const wholeRows = standsAlone(sheet, area);
  const line = (row: number, rows = 1): Area => ({ ...area, row, rows });
  const edits: Edit[] = [
    { type: "expect", sheet: name, area, values: valuesOf(sheet, area) },
    ...unmergedLabels(sheet, table, before, wanted),
  ];
  const shifts: Shift[] = [];
  const now: BodyRow[] = [...before];
  let place = 0;
  for (const row of wanted) {
    if (row.from !== undefined) {
      place = now.findIndex(({ from }) => from === row.from) + 1;
      continue;
    }
    const model = row.like ?? (now[place - 1] ?? now[place])?.from;
    const like = first + now.findIndex(({ from }) => from === model);
    const at = first + place;
    edits.push({ type: "insert-rows", sheet: name, area: line(at), wholeRows, like });
    if (model !== undefined) edits.push(...mergesLike(sheet, table, model, at));
    shifts.push({ insert: at, count: 1 });
    now.splice(place++, 0, row);
  }
  for (const row of before.filter(({ from }) => !wanted.some((kept) => kept.from === from))) {
    const place = now.indexOf(row);
    const values = valuesOf(sheet, line(row.from!));
    edits.push({
      type: "remove-rows",
      sheet: name,
      area: line(first + place),
      wholeRows,
      expect: values,
    });
    shifts.push({ remove: first + place });
    now.splice(place, 1);
  }
  wanted.forEach((row, i) => edits.push(...cellEdits(table, row, first + i)));
  edits.push(...labelEdits(sheet, table, wanted, first));
  edits.push(
    ...formulaEdits(sheet, table, shifts, { first, rows: before.length, wanted: wanted.length }),
  );
  return edits;
}

/** Nothing stands beside the table, so that whole rows may come and go. */
function standsAlone(sheet: SheetSnapshot, area: Area): boolean {
  const used = sheet.area!;
  const beside = sheet.values.slice(area.row - used.row).some((row) =>
    row.some((value, i) => {
      const column = used.column + i;
      return value !== "" && (column < area.column || column >= area.column + area.columns);
    }),
  );
  return !beside;
}

function valuesOf(sheet: SheetSnapshot, { row, column, rows, columns }: Area): CellValue[][] {
  return Array.from({ length: rows }, (_, i) =>
    Array.from({ length: columns }, (_, j) => valueAt(sheet, { row: row + i, column: column + j })),
  );
}

/** Cells that run across columns in the model row run across them in the new one. */
function mergesLike(
  sheet: SheetSnapshot,
  { sheet: name, area }: TargetSheet,
  model: number,
  row: number,
): Edit[] {
  const own = (sheet.structure?.merges ?? []).filter(
    (merge) =>
      merge.row === model &&
      merge.rows === 1 &&
      merge.column >= area.column &&
      merge.column + merge.columns <= area.column + area.columns,
  );
  return own.map((merge) => ({ type: "merge", sheet: name, area: { ...merge, row } }));
}

function cellEdits({ sheet, columns }: TargetSheet, { cells }: BodyRow, row: number): Edit[] {
  return Object.entries(cells ?? {}).flatMap(([role, value]) => {
    const column = columns[role as ColumnRole]?.index;
    if (column === undefined || value === "") return [];
    return [{ type: "set" as const, sheet, row, column, expect: "", value }];
  });
}

import { type Area, contains } from "../sheet/address";
import type { Edit } from "../sheet/edit";
import { type CellValue, type SheetSnapshot, valueAt } from "../sheet/snapshot";
import { writtenText } from "../sheet/written-text";
import type { TargetSheet } from "../target/model";
import { movesWholeRows } from "./beside";
import type { BodyRow } from "./body";
import { formulaEdits } from "./formulas";
import { labelEdits } from "./labels";
import { goingOut, roomsFor } from "./rooms";
import { type Shift, shifted } from "./shift";
import { sideChange, sidesOf } from "./sides";

/**
 * The edits that turn the body of a table into `wanted`: rows of the old body in their order, and
 * new ones; rows not in it any more are taken out. A guard over the whole table comes first, as
 * the places of later edits are those after the earlier ones.
 * @throws Refusal "protected", "row-shared" or "formula", naming sheet or cell.
 */
export function changeBody(
  sheet: SheetSnapshot,
  table: TargetSheet,
  before: readonly BodyRow[],
  wanted: readonly BodyRow[],
): Edit[] {
  const { sheet: name, area } = table;
  const first = before[0]!.from!;
  const body = { ...area, row: first, rows: before.length };
  const wholeRows = movesWholeRows(sheet, area, body);
  const rooms = roomsFor(before, wanted);
  const shifts: Shift[] = [];
  const rows: Edit[] = [];
  for (const { index, count, model } of rooms) {
    const at = shifted(first + index, shifts);
    const like = shifted(model, shifts);
    rows.push({
      type: "insert-rows",
      sheet: name,
      area: { ...area, row: at, rows: count },
      wholeRows,
      like,
    });
    rows.push(...mergesLike(sheet, table, model, { row: at, count }));
    shifts.push({ insert: at, count });
  }
  for (const { index, count } of goingOut(before, wanted)) {
    const from = { ...area, row: first + index, rows: count };
    const at = shifted(from.row, shifts);
    const expect = valuesOf(sheet, from);
    rows.push({ type: "remove-rows", sheet: name, area: { ...from, row: at }, wholeRows, expect });
    shifts.push({ remove: at, count });
  }
  const models = new Set(rooms.map(({ model }) => model));
  const labels = labelEdits(sheet, table, { before, wanted }, models);
  const sides = sidesOf(sheet, table, before).map((side) =>
    sideChange(sheet, side, { before, wanted }, shifts),
  );
  const columns = wholeRows ? undefined : area;
  return [
    { type: "expect", sheet: name, area, values: valuesOf(sheet, area) },
    ...labels.before,
    ...sides.flatMap((side) => side.before),
    ...rows,
    ...wanted.flatMap((row, i) => {
      const shown = (column: number) =>
        !isInside(sheet, wanted, i, column) &&
        (row.from !== undefined ||
          !sides.some((side) => contains(side.area, { row: first + i, column })));
      return cellEdits(sheet, row, first + i, shown);
    }),
    ...labels.after,
    ...sides.flatMap((side) => side.after),
    ...formulaEdits(sheet, { first, before, wanted, shifts, columns }),
  ];
}

function valuesOf(sheet: SheetSnapshot, { row, column, rows, columns }: Area): CellValue[][] {
  return Array.from({ length: rows }, (_, i) =>
    Array.from({ length: columns }, (_, j) => valueAt(sheet, { row: row + i, column: column + j })),
  );
}

/** Cells that run across columns in the model row run across them in the new ones. */
function mergesLike(
  sheet: SheetSnapshot,
  { sheet: name, area }: TargetSheet,
  model: number,
  { row, count }: { row: number; count: number },
): Edit[] {
  const own = (sheet.structure?.merges ?? []).filter(
    (merge) =>
      merge.row === model &&
      merge.rows === 1 &&
      merge.column >= area.column &&
      merge.column + merge.columns <= area.column + area.columns,
  );
  return Array.from({ length: count }, (_, i) => row + i).flatMap((at) =>
    own.map((merge): Edit => ({ type: "merge", sheet: name, area: { ...merge, row: at } })),
  );
}

/** Whether a new row comes into a cell that holds for rows above and below it: its own is hidden. */
function isInside(
  sheet: SheetSnapshot,
  wanted: readonly BodyRow[],
  place: number,
  column: number,
): boolean {
  const tall = sheet.structure?.merges.filter(
    (merge) => merge.rows > 1 && column >= merge.column && column < merge.column + merge.columns,
  );
  if (!tall?.length || wanted[place]!.from !== undefined) return false;
  const above = wanted
    .slice(0, place)
    .reverse()
    .find(({ from }) => from !== undefined)?.from;
  return tall.some(
    ({ row, rows }) => above !== undefined && above >= row && above < row + rows - 1,
  );
}

/** Cells of the new rows, and of rows that were waiting to be filled in. */
function cellEdits(
  sheet: SheetSnapshot,
  { cells, from }: BodyRow,
  row: number,
  shown: (column: number) => boolean,
): Edit[] {
  return [...(cells ?? [])].flatMap(([column, value]): Edit[] => {
    const expect = from === undefined ? "" : valueAt(sheet, { row: from, column });
    if (value === expect || !shown(column) || holdsFormula(sheet, from, column)) return [];
    return [{ type: "set", sheet: sheet.name, row, column, expect, ...writtenText(value) }];
  });
}

function holdsFormula(sheet: SheetSnapshot, row: number | undefined, column: number): boolean {
  const { area, structure } = sheet;
  return row !== undefined && !!structure?.formulas[row - area!.row]?.[column - area!.column];
}

import { type Area, contains } from "../sheet/address";
import type { Edit } from "../sheet/edit";
import { lastIndex } from "../sheet/last-index";
import { type SheetSnapshot, valueAt } from "../sheet/snapshot";
import { writtenText } from "../sheet/written-text";
import type { TargetSheet } from "../target/model";
import { type BodyRow, type Block, labelColumns } from "./body";
import { labelIndexes } from "./label-columns";
import { type Extent, reversed, sameExtent, type Shift, shiftedExtent } from "./shift";

/**
 * What stands beside the rows of a table and holds for several of them: a merged cell for all rows,
 * as 绩效指标 down the first column, or for those of a block whose word is printed in a line above;
 * or a cell at the height of the first row, such as the project's name in a list.
 */
export interface Side {
  area: Area;
  /** Undefined where it holds for all rows. */
  block?: Block;
}

/** What becomes of a side when the rows change. */
export interface SideChange {
  before: Edit[];
  after: Edit[];
  /** Where it stands in the end. */
  area: Area;
}

export function sidesOf(
  sheet: SheetSnapshot,
  table: TargetSheet,
  body: readonly BodyRow[],
): Side[] {
  const { column: left, columns } = table.area;
  const indexes = labelIndexes(table);
  const first = body[0]!.from!;
  const last = first + body.length - 1;
  const merges = sheet.structure?.merges ?? [];
  const tall = merges.filter(({ rows }) => rows > 1);
  const { name, value } = table.columns;
  const own = [indexes.category, indexes.subcategory, name?.index, value?.index];
  const start = Math.min(left + columns, ...own.filter((index) => index !== undefined));
  const single = Array.from({ length: start - left }, (_, i) => left + i)
    .map((column) => ({ row: first, column, rows: 1, columns: 1 }))
    .filter((area) => valueAt(sheet, area) !== "" && !tall.some((one) => contains(one, area)))
    .filter((area) => valueAt(sheet, { ...area, row: first + 1 }) === "")
    .map((area): Side => ({ area }));
  const merged = tall.flatMap((area): Side[] => {
    const end = area.row + area.rows - 1;
    const inside = area.column >= left && area.column + area.columns <= left + columns;
    if (!inside || end < first || area.row > last) return [];
    const label = labelColumns.find((name) => indexes[name] === area.column);
    const own = label && body[area.row - first]?.blocks?.[label];
    if (own && !own.ahead) return [];
    if (area.row <= first && end >= last) return [{ area }];
    const block = label && body[end - first]?.blocks?.[label];
    return block?.ahead ? [{ area, block }] : [];
  });
  return [...single, ...merged];
}

/** A side takes in the rows that come to its edges: by itself it grows by those within. */
export function sideChange(
  sheet: SheetSnapshot,
  { area, block }: Side,
  { before, wanted }: { before: readonly BodyRow[]; wanted: readonly BodyRow[] },
  shifts: readonly Shift[],
): SideChange {
  const first = before[0]!.from!;
  const old: Extent = { first: area.row, last: area.row + area.rows - 1 };
  // What went out with the first row comes back with its value.
  const moved = shiftedExtent(old, shifts) ?? old;
  const begins = area.row === first;
  const isOwn = (row: BodyRow) => !block || Object.values(row.blocks ?? {}).includes(block);
  const lastOwn = lastIndex(wanted, isOwn);
  const toEnd = block !== undefined || old.last === first + before.length - 1;
  const last = area.rows === 1 ? first : toEnd && lastOwn >= 0 ? first + lastOwn : moved.last;
  const extent = { first: begins ? first : moved.first, last };
  const staying = !begins || wanted[0]!.from === first;
  const next: Area = { ...area, row: extent.first, rows: extent.last - extent.first + 1 };
  // Excel makes it so by itself, and back again when the change is undone.
  const back = shiftedExtent(extent, reversed(shifts));
  if (staying && sameExtent(extent, moved) && back && sameExtent(back, old)) {
    return { before: [], after: [], area: next };
  }
  const { name } = sheet;
  const { column } = area;
  const value = valueAt(sheet, area);
  const after: Edit[] = [];
  if (!staying && value !== "") {
    const place = wanted.findIndex(({ from }) => from === first);
    const set = { type: "set" as const, sheet: name, column };
    if (place > 0) after.push({ ...set, row: first + place, expect: value, value: "" });
    after.push({ ...set, row: first, expect: "", ...writtenText(value) });
  }
  if (area.rows === 1) return { before: [], after, area: next };
  after.push({ type: "merge", sheet: name, area: next });
  return { before: [{ type: "unmerge", sheet: name, area }], after, area: next };
}

import { type Area, cellName } from "../sheet/address";
import type { Edit } from "../sheet/edit";
import type { SheetSnapshot } from "../sheet/snapshot";
import { Refusal } from "../sheet/workbook";
import { type BodyRow, labelColumns, runsOf } from "./body";
import { withReferences, withRows } from "./references";
import { type Extent, reversed, sameExtent, type Shift, shifted, shiftedExtent } from "./shift";

/** A change of rows: where, from which row of the sheet on, from what to what. */
export interface Change {
  first: number;
  before: readonly BodyRow[];
  wanted: readonly BodyRow[];
  shifts: readonly Shift[];
  /** Columns whose cells move; all of the sheet where undefined. */
  columns: Pick<Area, "column" | "columns"> | undefined;
}

/**
 * Sums over the whole body or a block of it take in the rows that came to its edges: Excel itself
 * takes in those within a range alone. `expect` is the formula from before all edits.
 * @throws Refusal "formula" where a formula rests on nothing but cells that go out.
 */
export function formulaEdits(sheet: SheetSnapshot, change: Change): Edit[] {
  const { area, structure } = sheet;
  if (!area || !structure) return [];
  const extents = extentsOf(change);
  return structure.formulas.flatMap((line, i) =>
    line.flatMap((expect, j): Edit[] => {
      if (!expect) return [];
      const cell = { row: area.row + i, column: area.column + j };
      const formula = changed(expect, cell, sheet.name, change, extents);
      if (formula === undefined) return [];
      const row = moves({ ...cell, rows: 1, columns: 1 }, change)
        ? shifted(cell.row, change.shifts)
        : cell.row;
      return [{ type: "formula", sheet: sheet.name, ...cell, row, expect, formula }];
    }),
  );
}

/**
 * The formula as it is to be; undefined where Excel makes it so by itself, and back again when the
 * change is undone: a range does not get back a row at its edge.
 */
function changed(
  formula: string,
  cell: { row: number; column: number },
  sheet: string,
  change: Change,
  extents: ReadonlyMap<string, Extent>,
): string | undefined {
  let differs = false;
  const text = withReferences(formula, sheet, (area, reference) => {
    if (!moves(area, change)) return reference;
    const rows = { first: area.row, last: area.row + area.rows - 1 };
    const moved = shiftedExtent(rows, change.shifts);
    if (!moved) throw new Refusal("formula", cellName(cell));
    const wanted = reference.includes(":") ? grown(rows, moved, change, extents) : moved;
    const back = shiftedExtent(wanted, reversed(change.shifts));
    if (!sameExtent(wanted, moved) || !back || !sameExtent(back, rows)) differs = true;
    return withRows(reference, wanted.first, wanted.last);
  });
  return differs ? text : undefined;
}

function moves({ column, columns }: Area, change: Change): boolean {
  const { columns: own } = change;
  return !own || (column >= own.column && column + columns <= own.column + own.columns);
}

/** A range from the heading on that reaches to the last row of the body keeps its beginning. */
function grown(
  rows: Extent,
  moved: Extent,
  { first, before, wanted }: Change,
  extents: ReadonlyMap<string, Extent>,
): Extent {
  const exact = extents.get(keyOf(rows));
  if (exact) return exact;
  const toEnd = rows.first < first && rows.last === first + before.length - 1;
  return toEnd ? { first: moved.first, last: first + wanted.length - 1 } : moved;
}

/** What becomes of the rows of the body and of its blocks. */
function extentsOf({ first, before, wanted }: Change): ReadonlyMap<string, Extent> {
  const extents = new Map<string, Extent>();
  for (const column of [...labelColumns].reverse()) {
    const after = new Map(runsOf(wanted, column).map((run) => [run.block, run]));
    for (const run of runsOf(before, column)) {
      const next = after.get(run.block);
      if (next) extents.set(keyOf(extentOf(first, run)), extentOf(first, next));
    }
  }
  const whole = (rows: number) => extentOf(first, { start: 0, rows });
  return extents.set(keyOf(whole(before.length)), whole(wanted.length));
}

function extentOf(first: number, { start, rows }: { start: number; rows: number }): Extent {
  return { first: first + start, last: first + start + rows - 1 };
}

function keyOf({ first, last }: Extent): string {
  return `${first}-${last}`;
}

import { contains, intersection, type Area, type CellRef } from "../../sheet/address";
import { textAt, type SheetSnapshot, type Snapshot } from "../../sheet/snapshot";
import type { TargetSheet } from "../../target/model";

/** Of the tables of a sheet those that the selection touches; all, where it was not asked for. */
export function selectedTables(
  { selection }: Pick<SheetSnapshot, "selection">,
  tables: readonly TargetSheet[],
): readonly TargetSheet[] {
  if (!selection) return tables;
  return tables.filter(({ area }) => selection.some((one) => intersection(one, area)));
}

/**
 * Whether a cell is among those the officer selected to be checked. One single cell, merged or not,
 * stands for the whole of the table it is in.
 */
export function selectedCells({
  snapshot,
  tables,
}: {
  snapshot: Snapshot;
  tables: readonly TargetSheet[];
}): (at: CellRef) => boolean {
  const bySheet = new Map<string, readonly Area[]>();
  for (const sheet of snapshot.sheets) {
    const { name, selection } = sheet;
    if (!selection) continue;
    const [first, ...others] = selection;
    const single = first && others.length === 0 && isOneCell(sheet, first);
    const own = single
      ? tables.filter((table) => table.sheet === name && contains(table.area, first))
      : [];
    bySheet.set(name, own.length > 0 ? own.map(({ area }) => area) : selection);
  }
  return (at) => {
    const areas = bySheet.get(at.sheet);
    return areas === undefined || areas.some((area) => contains(area, at));
  };
}

/** A cell, or what looks like cells merged into one: a text in the first and none in the others. */
function isOneCell(sheet: SheetSnapshot, area: Area): boolean {
  if (area.rows * area.columns === 1) return true;
  const used = sheet.area && intersection(sheet.area, area);
  if (!used || textAt(sheet, area) === "") return false;
  for (let row = used.row; row < used.row + used.rows; row++) {
    for (let column = used.column; column < used.column + used.columns; column++) {
      const isFirst = row === area.row && column === area.column;
      if (!isFirst && textAt(sheet, { row, column }) !== "") return false;
    }
  }
  return true;
}

/**
 * The sheet with what the officer selected: where since the check of a selection the pane has gone
 * to one of its cells, and nobody elsewhere, it is what was selected for that check.
 */
export function withOwnSelection(
  sheet: SheetSnapshot,
  before: Snapshot | undefined,
  shown: CellRef | undefined,
): SheetSnapshot {
  const [now, ...others] = sheet.selection ?? [];
  const selection = before?.sheets.find(({ name }) => name === sheet.name)?.selection;
  const isShown =
    shown?.sheet === sheet.name && now?.row === shown.row && now.column === shown.column;
  return selection && isShown && others.length === 0 ? { ...sheet, selection } : sheet;
}

import { areaName, parseArea, type Area } from "../sheet/address";
import { headOf, headProperties, type SheetHead } from "./sheet-list";
import { partOf, type Probed } from "./sheet-parts";
import type { Sync } from "./run";

/** A sheet to look at; its head is loaded with it where it is not known yet. */
export interface Target {
  sheet: () => Excel.Worksheet;
  head?: SheetHead;
  /** The user's selection is wanted as well; the sheet is the active one. */
  selected?: boolean;
}

const sizes = "rowIndex,columnIndex,rowCount,columnCount";

/** Sizes of all sheets and, where a block is given, the cells that it holds: one round trip. */
export async function probe(
  context: Excel.RequestContext,
  sync: Sync,
  targets: readonly Target[],
  block: Area | undefined,
  structure: boolean,
): Promise<Probed[]> {
  const looks = targets.map((target) => look(context, target, block, structure));
  await sync();
  return looks.map(({ target, sheet, used, cells, merges, selected }) => {
    const head = target.head ?? headOf(sheet);
    const area = used.isNullObject ? undefined : areaOf(used);
    const whole = area && cells && !cells.isNullObject && sameArea(areaOf(cells), area);
    const filled = whole ? partOf(area, cells, mergesOf(merges), structure) : undefined;
    return { head, used: area, filled, selection: selected?.areas.items.map(areaOf) };
  });
}

function look(
  context: Excel.RequestContext,
  target: Target,
  block: Area | undefined,
  structure: boolean,
) {
  const sheet = target.sheet();
  if (!target.head) sheet.load(headProperties);
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load(sizes);
  const corner = block && sheet.getRange(areaName(block));
  const cells = corner?.getUsedRangeOrNullObject(true);
  cells?.load(`${sizes},values,text${structure ? ",formulas" : ""}`);
  const merges = structure ? corner?.getMergedAreasOrNullObject() : undefined;
  merges?.load("areas/address");
  const selected = target.selected ? context.workbook.getSelectedRanges() : undefined;
  selected?.load(sizes.replaceAll(/(^|,)/g, "$1areas/"));
  return { target, sheet, used, cells, merges, selected };
}

export function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area {
  return { row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount };
}

export function mergesOf(merges: Excel.RangeAreas | undefined): Area[] {
  if (!merges || merges.isNullObject) return [];
  return merges.areas.items.map(({ address }) => parseArea(address));
}

function sameArea(a: Area, b: Area): boolean {
  return a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}

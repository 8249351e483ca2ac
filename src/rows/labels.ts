import type { Area } from "../sheet/address";
import type { Edit } from "../sheet/edit";
import { type SheetSnapshot, valueAt } from "../sheet/snapshot";
import type { TargetSheet } from "../target/model";
import { type BodyRow, type Block, type LabelColumn, labelColumns, runsOf } from "./body";
import { labelIndexes } from "./label-columns";
import { labelStyle } from "./label-style";

/** Cells of a label column that are merged, and the block whose word they show. */
interface MergedLabel {
  area: Area;
  block: Block | undefined;
}

/** The edits of the category columns around a change of rows. */
export interface LabelEdits {
  /** Before rows come and go: merged cells are taken apart, so that no word is lost with its row. */
  before: Edit[];
  /** After all else: words where rows begin a block, and cells merged again. */
  after: Edit[];
}

/**
 * Words and merged cells of the category columns when the body turns into `wanted`, which stands
 * from the same first row on. Cells are left alone where neither their rows change nor one of
 * `models`, rows of the sheet that lend their looks.
 */
export function labelEdits(
  sheet: SheetSnapshot,
  table: TargetSheet,
  body: { before: readonly BodyRow[]; wanted: readonly BodyRow[] },
  models: ReadonlySet<number>,
): LabelEdits {
  const first = table.indicators[0]!.row;
  const edits: LabelEdits = { before: [], after: [] };
  const indexes = labelIndexes(table);
  for (const column of labelColumns) {
    const index = indexes[column];
    if (index === undefined) continue;
    const style = labelStyle(sheet, table, column);
    const runs = firstRuns(body.wanted, column);
    const merged = mergedLabels(sheet, index, column, body.before);
    const apart = merged.filter(({ area, block }) => {
      if (!block || block.ahead) return false;
      const run = runs.get(block);
      return !run || !sameRows(area, run.rows) || rowsIn(area).some((row) => models.has(row));
    });
    for (const { area } of apart) edits.before.push({ type: "unmerge", sheet: table.sheet, area });
    const wide = new Map(apart.map(({ block, area }) => [block, area.columns]));
    const standing = new Set(merged.filter((label) => !apart.includes(label)).map(blockOf));
    for (const [block, { start, rows }] of runs) {
      if (block.ahead) continue;
      rows.forEach(({ from }, i) => {
        const expect = from === undefined ? "" : valueAt(sheet, { row: from, column: index });
        const value = i === 0 ? block.label : expect === block.label ? "" : expect;
        const cell = { sheet: table.sheet, row: first + start + i, column: index };
        if (value !== expect) edits.after.push({ type: "set", ...cell, expect, value });
      });
      const joins = wide.has(block) || (style === "merged" && rows.some(isNew));
      if (rows.length < 2 || standing.has(block) || !joins) continue;
      const size = { rows: rows.length, columns: wide.get(block) ?? 1 };
      const area = { row: first + start, column: index, ...size };
      edits.after.push({ type: "merge", sheet: table.sheet, area });
    }
  }
  return edits;
}

function isNew({ from }: BodyRow): boolean {
  return from === undefined;
}

function blockOf({ block }: MergedLabel): Block | undefined {
  return block;
}

/** Where each block begins and its rows; where other rows part it, those before them. */
function firstRuns(body: readonly BodyRow[], column: LabelColumn) {
  const runs = new Map<Block, { start: number; rows: readonly BodyRow[] }>();
  for (const { block, start, rows } of runsOf(body, column)) {
    if (!runs.has(block)) runs.set(block, { start, rows: body.slice(start, start + rows) });
  }
  return runs;
}

/** Areas of a label column over several rows that reach into the body. */
function mergedLabels(
  sheet: SheetSnapshot,
  index: number,
  column: LabelColumn,
  before: readonly BodyRow[],
): MergedLabel[] {
  const blocks = new Map(before.map((row) => [row.from, row.blocks?.[column]]));
  return (sheet.structure?.merges ?? []).flatMap((area) =>
    area.column === index && area.rows > 1 && blocks.has(area.row)
      ? [{ area, block: blocks.get(area.row) }]
      : [],
  );
}

function rowsIn({ row, rows }: Area): number[] {
  return Array.from({ length: rows }, (_, i) => row + i);
}

function sameRows(area: Area, rows: readonly BodyRow[]): boolean {
  return rows.length === area.rows && rows.every(({ from }, i) => from === area.row + i);
}

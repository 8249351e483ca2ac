import type { Area } from "../sheet/address";
import type { Edit } from "../sheet/edit";
import type { SheetSnapshot } from "../sheet/snapshot";
import type { TargetSheet } from "../target/model";
import { type BodyRow, type Block, type LabelColumn, labelColumns, styleOf } from "./body";

/** Rows of one block that follow one another: place in the body and number. */
interface Run {
  block: Block;
  start: number;
  rows: number;
}

/**
 * Merged category cells whose rows change are taken apart before rows come and go, so that no word
 * is lost with its row; `labelEdits` puts them together again.
 */
export function unmergedLabels(
  sheet: SheetSnapshot,
  table: TargetSheet,
  before: readonly BodyRow[],
  wanted: readonly BodyRow[],
): Edit[] {
  return labelColumns.flatMap((column) =>
    mergesOf(sheet, table, column)
      .filter((area) => changes(area, column, before, wanted))
      .map((area) => ({ type: "unmerge" as const, sheet: table.sheet, area })),
  );
}

/** Words and merges of the category columns, for the body as it stands after all other edits. */
export function labelEdits(
  sheet: SheetSnapshot,
  table: TargetSheet,
  wanted: readonly BodyRow[],
  first: number,
): Edit[] {
  return labelColumns.flatMap((column) => {
    const index = table.columns[column]?.index;
    if (index === undefined) return [];
    const style = styleOf(sheet, table, column);
    return runsOf(wanted, column).flatMap((run) => {
      const top = first + run.start;
      const edits: Edit[] = [];
      for (let i = 0; i < run.rows; i++) {
        const label = i === 0 || style === "repeated" ? run.block.label : "";
        const found = standing(sheet, wanted[run.start + i]!, index);
        if (label === found || (label === "" && found === run.block.label)) continue;
        const cell = { sheet: table.sheet, row: top + i, column: index };
        edits.push({ type: "set", ...cell, expect: found, value: label });
      }
      const area = { row: top, column: index, rows: run.rows, columns: 1 };
      if (style === "merged" && run.rows > 1 && isChanged(sheet, table, column, wanted, run)) {
        edits.push({ type: "merge", sheet: table.sheet, area });
      }
      return edits;
    });
  });
}

/** What the label cell of the row holds before; new rows hold nothing. */
function standing(sheet: SheetSnapshot, { from }: BodyRow, column: number): string {
  if (from === undefined || !sheet.area) return "";
  return String(sheet.values[from - sheet.area.row]?.[column - sheet.area.column] ?? "");
}

function mergesOf(sheet: SheetSnapshot, table: TargetSheet, column: LabelColumn): Area[] {
  const index = table.columns[column]?.index;
  const rows = table.indicators.map(({ row }) => row);
  return (sheet.structure?.merges ?? []).filter(
    (area) =>
      area.column === index &&
      area.columns === 1 &&
      area.rows > 1 &&
      rows.some((row) => row >= area.row && row < area.row + area.rows),
  );
}

/** A run that is merged exactly as it stands needs no edit. */
function isChanged(
  sheet: SheetSnapshot,
  table: TargetSheet,
  column: LabelColumn,
  wanted: readonly BodyRow[],
  run: Run,
): boolean {
  const rows = wanted.slice(run.start, run.start + run.rows).map(({ from }) => from);
  const merge = mergesOf(sheet, table, column).find(({ row }) => row === rows[0]);
  return !merge || !sameRows(merge, rows);
}

function changes(
  area: Area,
  column: LabelColumn,
  before: readonly BodyRow[],
  wanted: readonly BodyRow[],
): boolean {
  const block = before.find(({ from }) => from === area.row)?.blocks?.[column];
  const runs = runsOf(wanted, column).filter((run) => run.block === block);
  const rows =
    runs.length === 1 ? wanted.slice(runs[0]!.start, runs[0]!.start + runs[0]!.rows) : [];
  return !sameRows(
    area,
    rows.map(({ from }) => from),
  );
}

function sameRows(area: Area, rows: readonly (number | undefined)[]): boolean {
  return rows.length === area.rows && rows.every((row, i) => row === area.row + i);
}

function runsOf(body: readonly BodyRow[], column: LabelColumn): Run[] {
  const runs: Run[] = [];
  body.forEach((row, i) => {
    const block = row.blocks?.[column];
    const last = runs.at(-1);
    if (!block) return;
    if (last && last.block === block && last.start + last.rows === i) last.rows++;
    else runs.push({ block, start: i, rows: 1 });
  });
  return runs;
}

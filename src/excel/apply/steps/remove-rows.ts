import { areaName, cellKey, contains, covers, type Area } from "../../../sheet/address";
import type { CellLooks, Edit, RemoveRows } from "../../../sheet/edit";
import type { CellValue } from "../../../sheet/snapshot";
import { Refusal } from "../../../sheet/workbook";
import { loadLists, sameLists, writeLists } from "../lists";
import { loadLooks, writeLooks } from "../looks";
import { acrossSheet } from "../merges";
import { loadSizes, writeSizes } from "../sizes";
import { rangeAt, rowsAt, segmentsOf, sheetAt, stepOf, type Desk, type Step } from "../step";
import { asWritten, isNumberAmongTexts } from "../written";

/**
 * Rows go, and with them what they hold: it must be what the edit expects, and no formula; beside
 * the area there must be nothing where whole rows go.
 */
export function removeRows(edit: RemoveRows, desk: Desk): Step {
  const { sheet, area, wholeRows } = edit;
  const [segment] = segmentsOf(desk, sheet, area);
  if (!segment || segment.from.rows !== area.rows || isTorn(edit, desk)) {
    throw new Refusal("unsupported", `rows that were none before the same change: ${sheet}`);
  }
  const { from } = segment;
  const range = wholeRows ? usedRows(desk, sheet, from) : rangeAt(desk, sheet, from);
  range.load("columnIndex,columnCount,values,formulas");
  const looks = loadLooks(range);
  const lists = loadLists(rangeAt(desk, sheet, from), from);
  const sizes = loadSizes(range, area, { columns: false, rows: wholeRows });
  const at = (row: number): Area => ({
    row,
    column: range.columnIndex,
    rows: area.rows,
    columns: range.columnCount,
  });
  const values = () => range.values as CellValue[][];
  let merges: Area[] = [];
  let back: Excel.Range | undefined;
  let listsBack = lists;
  return stepOf({
    check() {
      const here = at(area.row);
      merges = desk.merges.before(desk.index, sheet, here).filter((merge) => covers(here, merge));
      eachCell(values(), ({ i, j, value }) => {
        const place = { row: from.row + i, column: range.columnIndex + j };
        const wanted = contains(from, place) ? edit.expect[i]?.[place.column - area.column] : "";
        if (value !== wanted) throw new Refusal("stale", cellKey({ sheet, ...place }));
        if (range.formulas[i]![j] !== value)
          throw new Refusal("formula", cellKey({ sheet, ...place }));
      });
    },
    write: () => void rowsAt(desk, sheet, area, wholeRows).delete("Up"),
    inverse(): readonly Edit[] {
      const kept = looks();
      const cells: Edit[] = [];
      eachCell(values(), ({ i, j, value }) => {
        if (value === "") return;
        const place = { row: area.row + i, column: range.columnIndex + j };
        const numberFormat = kept.numberFormats[i]![j]!;
        const formatted = numberFormat === "General" ? {} : { numberFormat };
        cells.push({ type: "set", sheet, ...place, expect: "", value, ...formatted });
      });
      return [
        { type: "insert-rows", sheet, area, wholeRows },
        ...merges.map((merge): Edit => ({ type: "merge", sheet, area: merge })),
        { type: "looks", sheet, area: at(area.row), looks: kept, ...sizes() },
        { type: "lists", sheet, area, lists: lists() },
        ...cells,
      ];
    },
    putBack() {
      rowsAt(desk, sheet, area, wholeRows).insert("Down");
      for (const merge of merges) rangeAt(desk, sheet, merge).merge(false);
      const target = rangeAt(desk, sheet, at(area.row));
      restore(target, looks(), values());
      writeSizes(target, sizes());
      writeLists(rangeAt(desk, sheet, area), lists());
    },
    lookBack() {
      (back = rangeAt(desk, sheet, at(from.row))).load("values");
      listsBack = loadLists(rangeAt(desk, sheet, from), from);
      desk.merges.lookBack(desk.index);
    },
    isBack: () =>
      desk.merges.isBack(desk.index) &&
      (!back || JSON.stringify(back.values) === JSON.stringify(range.values)) &&
      sameLists(listsBack(), lists()),
  });
}

/** Where cells alone moved before, a row has cells of several. */
function isTorn({ sheet, wholeRows }: RemoveRows, { edits, index }: Desk): boolean {
  const ahead = edits.slice(0, index).filter((edit) => edit.sheet === sheet);
  return wholeRows && ahead.some((edit) => "wholeRows" in edit && !edit.wholeRows);
}

/** The rows of an area as far as any cell of the sheet is used or formatted. */
function usedRows(desk: Desk, sheet: string, area: Area): Excel.Range {
  return rangeAt(desk, sheet, area)
    .getBoundingRect(sheetAt(desk, sheet).getUsedRange())
    .getIntersection(areaName(acrossSheet(area)));
}

interface MatrixCell {
  i: number;
  j: number;
  value: CellValue;
}

function eachCell(values: readonly CellValue[][], visit: (cell: MatrixCell) => void): void {
  values.forEach((line, i) => line.forEach((value, j) => visit({ i, j, value })));
}

function restore(range: Excel.Range, looks: CellLooks, values: readonly CellValue[][]): void {
  writeLooks(range, looks);
  const { numberFormats } = looks;
  const numbers = values.map((line, i) =>
    line.map((value, j) => isNumberAmongTexts({ value, numberFormat: numberFormats[i]![j]! })),
  );
  const some = numbers.flat().some(Boolean);
  if (some) range.numberFormat = numbers.map((line) => line.map((is) => (is ? "General" : keep)));
  range.values = values.map((line, i) =>
    line.map((value, j) => asWritten(value, numberFormats[i]![j]!)),
  );
  if (some) range.numberFormat = numbers.map((line) => line.map((is) => (is ? "@" : keep)));
}

/** In a matrix to be written: this cell stays as it is. */
const keep = null as unknown as string;

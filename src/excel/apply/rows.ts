import { cellKey, covers, type Area } from "../../sheet/address";
import type { CellLooks, Edit, InsertRows, RemoveRows } from "../../sheet/edit";
import type { CellValue } from "../../sheet/snapshot";
import { Refusal } from "../../sheet/workbook";
import { loadLooks, writeLooks } from "./looks";
import { loadSizes, writeSizes } from "./sizes";
import { rangeAt, rowsAt, segmentsOf, stepOf, type Desk, type Step } from "./step";
import { asWritten, isNumberAmongTexts } from "./written";

/** A step that pushes rows; whether it was carried out can only be told from where others stand. */
export interface RowStep extends Step {
  rows: InsertRows | RemoveRows;
}

/** New rows, in the looks of another one. */
export function insertRows(edit: InsertRows, desk: Desk): RowStep {
  const { sheet, area, wholeRows, like } = edit;
  let inserted: Excel.Range | undefined;
  const step = stepOf({
    write() {
      inserted = rowsAt(desk, sheet, area, wholeRows).insert("Down");
      if (like === undefined) return;
      const row = like >= area.row ? like + area.rows : like;
      const source = rowsAt(desk, sheet, { ...area, row, rows: 1 }, wholeRows);
      for (let i = 0; i < area.rows; i += 1) {
        const target = rowsAt(desk, sheet, { ...area, row: area.row + i, rows: 1 }, wholeRows);
        target.copyFrom(source, "Formats");
      }
      inserted = rangeAt(desk, sheet, area);
    },
    look: () => void inserted!.load("values"),
    inverse: () => [
      { type: "remove-rows", sheet, area, wholeRows, expect: inserted!.values as CellValue[][] },
    ],
    putBack: () => void rowsAt(desk, sheet, area, wholeRows).delete("Up"),
  });
  return { ...step, rows: edit };
}

/** Rows go, and with them what they hold: it must be what the edit expects, and no formula. */
export function removeRows(edit: RemoveRows, desk: Desk): RowStep {
  const { sheet, area, wholeRows } = edit;
  const [segment] = segmentsOf(desk, sheet, area);
  if (!segment || segment.from.rows !== area.rows) {
    throw new Refusal("unsupported", `rows that came with the same change: ${sheet}`);
  }
  const range = rangeAt(desk, sheet, segment.from);
  range.load("values,formulas");
  const looks = loadLooks(range);
  const sizes = loadSizes(range, area, { columns: false, rows: wholeRows });
  let merges: Area[] = [];
  let back: Excel.Range | undefined;
  const cellsHere = () =>
    (range.values as CellValue[][]).flatMap((line, i) =>
      line.flatMap((value, j) =>
        value === "" ? [] : [{ row: area.row + i, column: area.column + j, value, i, j }],
      ),
    );
  const step = stepOf({
    lookBack() {
      (back = rangeAt(desk, sheet, segment.from)).load("values");
    },
    isBack: () => !back || JSON.stringify(back.values) === JSON.stringify(range.values),
    check() {
      merges = desk.merges.before(desk.index, sheet, area).filter((merge) => covers(area, merge));
      range.values.forEach((line, i) =>
        line.forEach((value: unknown, j) => {
          const place = { sheet, row: segment.from.row + i, column: segment.from.column + j };
          const formula = range.formulas[i]![j] as unknown;
          if (value !== edit.expect[i]?.[j]) throw new Refusal("stale", cellKey(place));
          if (formula !== value) throw new Refusal("formula", cellKey(place));
        }),
      );
    },
    write: () => void rowsAt(desk, sheet, area, wholeRows).delete("Up"),
    inverse(): readonly Edit[] {
      const kept = looks();
      return [
        { type: "insert-rows", sheet, area, wholeRows },
        ...merges.map((merge): Edit => ({ type: "merge", sheet, area: merge })),
        { type: "looks", sheet, area, looks: kept, ...sizes() },
        ...cellsHere().map(({ i, j, ...cell }): Edit => {
          const numberFormat = kept.numberFormats[i]![j]!;
          const formatted = numberFormat === "General" ? {} : { numberFormat };
          return { type: "set", sheet, ...cell, expect: "", ...formatted };
        }),
      ];
    },
    putBack() {
      rowsAt(desk, sheet, area, wholeRows).insert("Down");
      for (const merge of merges) rangeAt(desk, sheet, merge).merge(false);
      restore(rangeAt(desk, sheet, area), looks(), range.values as CellValue[][]);
      writeSizes(rangeAt(desk, sheet, area), sizes());
    },
  });
  return { ...step, rows: edit };
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

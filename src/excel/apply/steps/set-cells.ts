import { boundsOf, cellKey, type Area, type Place } from "../../../sheet/address";
import type { Edit, SetCell } from "../../../sheet/edit";
import { Refusal } from "../../../sheet/workbook";
import { content, emptyCell, heldAt, sameHeld, type Held } from "../held";
import { rangeAt, single, stepOf, type Desk, type Step } from "../step";
import { asWritten, isNumberAmongTexts } from "../written";

/** One of the cells, with the place where it stood before all edits; undefined in new rows. */
interface Cell {
  edit: SetCell;
  from: Place | undefined;
}

/**
 * Values into cells of one sheet that are near each other: one range for all, in which null leaves
 * the others alone. Never over a formula.
 */
export function setCells(edits: readonly SetCell[], desk: Desk): Step {
  const { sheet } = edits[0]!;
  const cells = edits.map((edit): Cell => {
    const { row, column } = edit;
    return { edit, from: desk.moves.origin(sheet, { row, column }, desk.index) };
  });
  const stood = cells.filter(({ from }) => from !== undefined);
  const at = boundsOf(edits.map(single));
  const from = stood.length ? boundsOf(stood.map((cell) => single(cell.from!))) : undefined;
  const found = from && rangeAt(desk, sheet, from);
  found?.load(content);
  const rows = found?.getRowProperties({ rowHidden: true });
  let target: Excel.Range | undefined;
  let back: Excel.Range | undefined;

  const before = (cell: Cell): Held =>
    cell.from
      ? heldAt(found!, cell.from.row - from!.row, cell.from.column - from!.column)
      : emptyCell;
  const after = ({ edit }: Cell): Held =>
    heldAt(target!, edit.row - at.row, edit.column - at.column);

  return stepOf({
    check() {
      const formulas = cells.filter((cell) => before(cell).formula !== undefined);
      const filtered = cells.filter(
        ({ from: place }) => place && rows!.value[place.row - from!.row]!.rowHidden,
      );
      const stale = cells.find(
        (cell) => !formulas.includes(cell) && before(cell).value !== cell.edit.expect,
      );
      if (stale) throw new Refusal("stale", cellKey(stale.edit));
      if (formulas.length) throw refusedAt("formula", formulas);
      if (filtered.length) throw refusedAt("filtered", filtered);
    },
    write() {
      target = rangeAt(desk, sheet, at);
      put(target, at, cells, (cell) => {
        const { value, numberFormat } = cell.edit;
        const held = before(cell).numberFormat;
        return { value, numberFormat: numberFormat ?? held, formatted: numberFormat !== undefined };
      });
    },
    look: () => void target!.load(content),
    failure() {
      const wrong = cells.find((cell) => after(cell).value !== cell.edit.value);
      return wrong && `${cellKey(wrong.edit)} holds ${JSON.stringify(after(wrong).value)}`;
    },
    inverse: () =>
      [...stood].reverse().map((cell) => inverseOf(cell.edit, before(cell), after(cell))),
    putBack() {
      if (!stood.length) return;
      put(rangeAt(desk, sheet, at), at, stood, (cell) => ({ ...before(cell), formatted: true }));
    },
    lookBack() {
      if (from) (back = rangeAt(desk, sheet, from)).load(content);
    },
    isBack: () =>
      !back ||
      stood.every((cell) => {
        const { row, column } = cell.from!;
        return sameHeld(before(cell), heldAt(back!, row - from!.row, column - from!.column));
      }),
  });
}

/** The change could do without these cells; in filtered rows the officer would not see it. */
function refusedAt(code: "formula" | "filtered", cells: readonly Cell[]): Refusal {
  const places = cells.map(({ edit: { sheet, row, column } }) => ({ sheet, row, column }));
  return new Refusal(code, places.map(cellKey).join(", "), "unchanged", places);
}

function inverseOf({ sheet, row, column }: SetCell, before: Held, after: Held): Edit {
  const { value, numberFormat } = before;
  const back = { type: "set" as const, sheet, row, column, expect: after.value, value };
  return numberFormat === after.numberFormat ? back : { ...back, numberFormat };
}

/**
 * Queues formats, then values. A cell of texts would make a text of a number: it is one of texts
 * only after the number is in.
 */
function put(
  range: Excel.Range,
  area: Area,
  cells: readonly Cell[],
  content: (cell: Cell) => Pick<Held, "value" | "numberFormat"> & { formatted: boolean },
): void {
  const numbers = cells.filter((cell) => isNumberAmongTexts(content(cell)));
  if (numbers.length || cells.some((cell) => content(cell).formatted)) {
    range.numberFormat = matrixOf(area, cells, (cell) => {
      const { numberFormat, formatted } = content(cell);
      return numbers.includes(cell) ? "General" : formatted ? numberFormat : null;
    });
  }
  range.values = matrixOf(area, cells, (cell) => {
    const { value, numberFormat } = content(cell);
    return asWritten(value, numberFormat);
  });
  if (numbers.length) range.numberFormat = matrixOf(area, numbers, () => "@");
}

/** A matrix for the area in which every other cell is null: left alone. */
function matrixOf<T>(area: Area, cells: readonly Cell[], pick: (cell: Cell) => T) {
  const matrix = Array.from({ length: area.rows }, () => Array<T | null>(area.columns).fill(null));
  for (const cell of cells)
    matrix[cell.edit.row - area.row]![cell.edit.column - area.column] = pick(cell);
  return matrix as T[][];
}

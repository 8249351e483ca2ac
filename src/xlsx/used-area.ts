import type { Area } from "../sheet/address";
import type { SheetSnapshot } from "../sheet/snapshot";
import type { Budget } from "./limits";
import type { StoredCell } from "./sheet-part";

type Used = Pick<SheetSnapshot, "area" | "values" | "texts">;

/** No table has wider gaps; a cell beyond one was left there by accident. */
const gaps = { row: 10_000, column: 1_000 };

/**
 * The rectangle of all cells that hold something, as matrices. Where a few stray cells would stretch
 * it beyond measure, it is the rectangle of the region with the most cells, up to the next wide gap.
 * @throws FileError "too-large" where the cells themselves are too many.
 */
export function usedArea(cells: readonly StoredCell[], budget: Budget): Used {
  if (cells.length === 0) return { area: undefined, values: [], texts: [] };
  let area = boundsOf(cells);
  let kept = cells;
  if (area.rows * area.columns > budget.cellsLeft && cells.length < budget.cellsLeft / 4) {
    kept = fullestRun(fullestRun(cells, "row"), "column");
    area = boundsOf(kept);
  }
  budget.takeCells(area.rows * area.columns);
  const values = matrix<SheetSnapshot["values"][number][number]>(area);
  const texts = matrix<string>(area);
  for (const { row, column, value, text } of kept) {
    values[row - area.row]![column - area.column] = value;
    texts[row - area.row]![column - area.column] = text;
  }
  return { area, values, texts };
}

function boundsOf(cells: readonly StoredCell[]): Area {
  let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
  for (const { row, column } of cells) {
    if (row < top) top = row;
    if (row > bottom) bottom = row;
    if (column < left) left = column;
    if (column > right) right = column;
  }
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

function fullestRun(cells: readonly StoredCell[], along: "row" | "column"): StoredCell[] {
  const sorted = [...cells].sort((a, b) => a[along] - b[along]);
  let best: StoredCell[] = [];
  let run: StoredCell[] = [];
  for (const cell of sorted) {
    const last = run.at(-1);
    if (last && cell[along] - last[along] > gaps[along]) run = [];
    run.push(cell);
    if (run.length > best.length) best = run;
  }
  return best;
}

function matrix<Value>({ rows, columns }: Area): (Value | "")[][] {
  return Array.from({ length: rows }, () => Array<Value | "">(columns).fill(""));
}

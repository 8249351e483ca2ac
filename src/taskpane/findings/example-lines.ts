import type { Example, ExampleGrid } from "../../rules/rule";

/** A piece of an example: a cell with its heading where it has one; the one at fault is marked. */
export interface ExamplePart {
  heading: string | undefined;
  text: string;
  marked: boolean;
}

/** A row of an example, as the pane shows it: only the cells that say something. */
export type ExampleLine = readonly ExamplePart[];

const mark = /^⟦([^]*)⟧$/;

interface Cell {
  row: number;
  column: number;
  text: string;
  marked: boolean;
}

/** At most so many rows of an example are shown. */
const rowsShown = 2;

/**
 * The rows of a bad example that hold its marks, and the rows of a good one that answer to them:
 * those in which the marked columns are filled. In tables the other cells are left out but for the
 * indicator's name.
 */
export function exampleLines(bad: Example, good: Example | undefined) {
  const faulty = sheetsOf(bad).flatMap(({ sheet, grid }) => linesOf(grid, sheet, undefined));
  const columns = new Set(markedColumns(bad));
  const right = good
    ? sheetsOf(good).flatMap(({ sheet, grid }) => linesOf(grid, sheet, columns))
    : [];
  return { bad: faulty.slice(0, rowsShown), good: right.slice(0, rowsShown) };
}

function sheetsOf(example: Example): readonly { sheet?: string; grid: ExampleGrid }[] {
  const parts = example as readonly unknown[];
  const first = parts[0];
  if (first && !Array.isArray(first))
    return example as readonly { sheet: string; grid: ExampleGrid }[];
  return [{ grid: example as ExampleGrid }];
}

function markedColumns(example: Example): number[] {
  return sheetsOf(example).flatMap(({ grid }) =>
    cellsOf(grid)
      .filter(({ marked }) => marked)
      .map(({ column }) => column),
  );
}

function cellsOf(grid: ExampleGrid): Cell[] {
  return grid.flatMap((line, row) =>
    line.map((value, column) => {
      const text = String(value);
      const inside = mark.exec(text)?.[1];
      return { row, column, text: (inside ?? text).trim(), marked: inside !== undefined };
    }),
  );
}

/** `columns` undefined: rows with a mark; else rows with text in one of these columns. */
function linesOf(
  grid: ExampleGrid,
  sheet: string | undefined,
  columns: ReadonlySet<number> | undefined,
): ExampleLine[] {
  const cells = cellsOf(grid);
  const headRow = cells.find(({ text }) => text.replace(/\s/g, "") === "三级指标")?.row;
  const headingOf = (cell: Cell) =>
    headRow !== undefined && cell.row > headRow
      ? cells.find(({ row, column }) => row === headRow && column === cell.column)?.text
      : undefined;
  const isName = (cell: Cell) => headingOf(cell)?.replace(/\s/g, "") === "三级指标";
  const wanted = (cell: Cell) =>
    columns ? columns.has(cell.column) && cell.text !== "" : cell.marked;

  const lines: ExampleLine[] = [];
  for (const row of new Set(cells.filter(wanted).map((cell) => cell.row))) {
    if (columns && row === headRow) continue;
    const inTable = headRow !== undefined && row > headRow;
    const shown = cells.filter(
      (cell) =>
        cell.row === row &&
        (cell.text !== "" || cell.marked) &&
        (!inTable || wanted(cell) || isName(cell)),
    );
    const parts = shown.map((cell) => ({
      heading: headingOf(cell),
      text: cell.text,
      marked: cell.marked,
    }));
    lines.push(sheet ? [{ heading: undefined, text: sheet, marked: false }, ...parts] : parts);
  }
  return lines;
}

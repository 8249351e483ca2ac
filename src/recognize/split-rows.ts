import type { Header } from "./header-cell";
import type { HeadingRole } from "../target/heading-words";
import type { Body } from "./body";
import { filledColumns, type Grid } from "./grid";
import { dots } from "./inside-cell";
import type { Levels } from "./row-kind";

/** Columns of words; a cell in any other, as of classes and values, says something of its own. */
const words: ReadonlySet<HeadingRole> = new Set([
  ...(["name", "description", "basis", "gradeBands", "remark", "known"] as const),
  ...(["projectName", "unitName", "department", "goal", "purpose"] as const),
]);
/** One row alone may as well lack its value. */
const fewest = 2;

/**
 * Rows that only go on with the texts of the row above, as a table pasted from Word or a PDF has
 * them, are read into that row. Where a name goes on, the piece above is as long as names get in
 * their column.
 */
export function joinSplitRows(grid: Grid, header: Header, levels: Levels, body: Body): Body {
  const lines = [...body.rows, ...body.rest].sort((a, b) => a - b);
  const [name] = levels.names;
  if (name === undefined || header.blocks.length > 1) return body;

  const widest = body.rows.reduce(
    (most, row) => Math.max(most, grid.word(row, name).text.length),
    0,
  );
  const parts = new Map<number, number>();
  const holds = (row: number, columns: readonly number[]) =>
    columns.some((column) => !grid.word(row, column).blank);
  let whole: number | undefined;
  /** A row that has no value yet: it may stand beside the second line of the name. */
  let open: number | undefined;
  let above = 0;
  for (const row of lines) {
    const { blank, text, isClass } = grid.word(row, name);
    // In forms without columns for them, classes stand among the names.
    const isLine = levels.classes.length === 0 && isClass;
    const isWide = above >= widest - 1 && !isLine;
    const valued = holds(row, levels.values);
    if (whole !== undefined && (blank || isWide) && holdsWords(grid, row, header)) {
      parts.set(row, whole);
    } else if (open !== undefined && !blank && isWide && valued && !holds(row, levels.classes)) {
      parts.set(row, (whole = open));
      open = undefined;
    } else {
      whole = valued ? row : undefined;
      open = valued || blank || isLine ? undefined : row;
    }
    if (!blank) above = text.length;
  }
  if (parts.size < fewest) return body;
  for (const [row, into] of parts) {
    for (const column of spanned(grid, row, header)) grid.join(row, into, column);
  }
  return { ...body, rows: body.rows.filter((row) => !parts.has(row)) };
}

function spanned(grid: Grid, row: number, { first, last }: Header): number[] {
  return filledColumns(grid, row, { left: first, right: last });
}

function holdsWords(grid: Grid, row: number, header: Header): boolean {
  const cells = header.blocks[0]!;
  return spanned(grid, row, header).every(
    (column) =>
      !dots.test(grid.word(row, column).text) &&
      cells.some(
        ({ column: from, until, heading }) =>
          from <= column && column <= until && words.has(heading.role),
      ),
  );
}

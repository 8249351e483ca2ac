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
  const parts = secondLines(grid, lines, { name, widest, ...levels });
  const firstLines = new Set(parts.values());
  let whole: number | undefined;
  let above = 0;
  for (const row of lines) {
    const word = grid.word(row, name);
    // In forms without columns for them, classes stand among the names.
    const isLine = levels.classes.length === 0 && word.isClass;
    const goesOn = word.blank || (above >= widest - 1 && !isLine);
    if (parts.has(row)) whole = parts.get(row);
    else if (firstLines.has(row)) whole = undefined;
    else if (whole !== undefined && goesOn && holdsWords(grid, row, header)) {
      parts.set(row, whole);
    } else whole = holds(grid, row, levels.values) ? row : undefined;
    if (!word.blank) above = word.text.length;
  }
  if (parts.size < fewest) return body;
  for (const [row, into] of parts) {
    for (const column of spanned(grid, row, header)) grid.join(row, into, column);
  }
  return { ...body, rows: body.rows.filter((row) => !parts.has(row)) };
}

/**
 * Rows with the second line of a name and its value, by the row of the first line: that fills its
 * column and has no value. A class beside one of these shows that an indicator begins there.
 */
function secondLines(
  grid: Grid,
  lines: readonly number[],
  { name, widest, classes, values }: Levels & { name: number; widest: number },
): Map<number, number> {
  const pairs = new Map<number, number>();
  const isFirst = (row: number) =>
    grid.word(row, name).text.length >= widest - 1 && !holds(grid, row, values);
  const isSecond = (row: number) =>
    !grid.word(row, name).blank && holds(grid, row, values) && !holds(grid, row, classes);
  lines.slice(1).forEach((row, index) => {
    if (isFirst(lines[index]!) && isSecond(row)) pairs.set(row, lines[index]!);
  });
  const classed = [...pairs.values()].some((row) => holds(grid, row, classes));
  return classed ? pairs : new Map();
}

function holds(grid: Grid, row: number, columns: readonly number[]): boolean {
  return columns.some((column) => !grid.word(row, column).blank);
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

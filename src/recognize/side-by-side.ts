import { type Grid, isBlankColumn } from "./grid";
import { isLevel, isListed, isValue, unknown, type HeaderCell } from "./header-cell";

/** So far above and below a row of headings a column is blank that parts two tables. */
const near = { above: 3, below: 6 };

/**
 * The headings of a row without what stands beside them, behind a blank column, and belongs to the
 * head or the body of a neighbour: labels and headings among other texts.
 */
export function withoutNeighbours(
  grid: Grid,
  row: number,
  cells: readonly HeaderCell[],
): readonly HeaderCell[] {
  const line = grid.line(row);
  if (line.every((word) => word.blank || word.heading)) return cells;
  const runs: { first: number; isOther: boolean }[] = [];
  let blank = true;
  line.forEach((word, column) => {
    if (isBlankColumn(grid, column, row - near.above, row + near.below)) blank = true;
    if (word.blank) return;
    if (blank) runs.push({ first: column, isOther: false });
    blank = false;
    if (!word.heading) runs.at(-1)!.isOther = true;
  });
  const parts = runs.map(({ first, isOther }, index) => {
    const next = runs[index + 1]?.first ?? Infinity;
    const own = cells.filter(({ column }) => first <= column && column < next);
    return { own, isWhole: own.some(isLevel) && own.some(isValue), isOther };
  });
  if (!parts.some(({ isWhole }) => isWhole)) return cells;
  return parts.flatMap(({ own, isWhole, isOther }) => (isWhole || !isOther ? own : []));
}

/**
 * The headings of one row as tables side by side, each as its blocks: a level that comes again
 * after a value begins a table where it is the first level or the one the first block began with,
 * else a twin block. A number, a project's name or the first heading that comes again begins a
 * table as well.
 */
export function tablesIn(cells: readonly HeaderCell[]): HeaderCell[][][] {
  const all: HeaderCell[][][] = [];
  let block: HeaderCell[] = [];
  for (const cell of cells) {
    if (block.length === 0) all.push([block]);
    else if (beginsAgain(cell, block, all.at(-1)!)) {
      const start = all.at(-1)![0]!.find(isLevel)!;
      block = lead(block);
      const isWhole = !isLevel(cell) || cell.heading.role === "category";
      if (isWhole || keyOf(start) === keyOf(cell)) all.push([block]);
      else all.at(-1)!.push(block);
    }
    block.push(cell);
  }
  return all;
}

/** Takes an upright label (年度绩效指标) off the block before: it stands left of the next one. */
function lead(block: HeaderCell[]): HeaderCell[] {
  const label = block.at(-1)!.heading.role === "band" ? [block.pop()!] : [];
  while (block.at(-1)!.heading === unknown) block.pop();
  return label;
}

function beginsAgain(
  cell: HeaderCell,
  block: readonly HeaderCell[],
  table: readonly (readonly HeaderCell[])[],
): boolean {
  const { role } = cell.heading;
  const first = table[0]![0]!;
  const isFirst = role !== "band" && !first.heading.weak && keyOf(first) === keyOf(cell);
  if (!isLevel(cell) && !isListed(cell) && role !== "sequence" && !isFirst) return false;
  if (!block.some(isValue) || !block.some(isLevel)) return false;
  return table.some((others) =>
    others.some(
      (other) =>
        keyOf(other) === keyOf(cell) || (role === "category" && other.heading.role === "category"),
    ),
  );
}

function keyOf({ words }: HeaderCell): string {
  return words.at(-1)!.key;
}

import type { Grid } from "./grid";
import type { Spot } from "./head";
import { isLevel, isValue, type HeaderCell, type Header } from "./header-cell";
import { raisedCells, spread } from "./heading-rows";

type Block = readonly HeaderCell[];

/**
 * Headings that come again and again in one row, as the blocks of one table where the row above
 * says what each is for: 产出指标, 效益指标 …, or 长期绩效指标 and 年度绩效指标. Undefined where
 * they are tables of their own.
 */
export function joinedUnder(
  grid: Grid,
  row: number,
  blocks: readonly Block[],
): Header[] | undefined {
  if (!blocks.every((cells) => cells.some(isLevel) && cells.some(isValue))) return undefined;
  const headers: Header[] = [];
  let left = 0;
  for (const table of tablesOf(grid, row, blocks)) {
    const spots = table.map((cells) => above(row, cells));
    const areClasses =
      spots.length > 1 && spots.every((at) => grid.word(at.row, at.column).isClass);
    if (!areClasses && !arePeriods(grid, spots)) return undefined;
    const header = headerBelow(grid, row, table, left);
    headers.push(areClasses ? { ...header, classes: spots } : header);
    left = header.last + 1;
  }
  return headers;
}

/** Where the words above come again from the first one on, another table begins. */
function tablesOf(grid: Grid, row: number, blocks: readonly Block[]): Block[][] {
  const wordOver = (cells: Block) => {
    const spot = above(row, cells);
    return grid.word(spot.row, spot.column).key;
  };
  const tables: Block[][] = [];
  for (const cells of blocks) {
    if (wordOver(cells) === wordOver(blocks[0]!)) tables.push([]);
    tables.at(-1)!.push(cells);
  }
  return tables;
}

function above(row: number, cells: Block): Spot {
  return { row: row - 1, column: cells.find(isLevel)!.column };
}

function arePeriods(grid: Grid, spots: readonly Spot[]): boolean {
  const [term = "", year = "", ...more] = spots.map(
    ({ row, column }) => grid.word(row, column).key,
  );
  return !more.length && /长期|中期|实施期/.test(term) && /年度|[本当]年/.test(year);
}

/** With what stands beside the blocks a row higher: 单位（项目）名称, 资金总额. */
function headerBelow(grid: Grid, row: number, blocks: readonly Block[], left: number): Header {
  const own = blocks.flat();
  const span = { left, right: own.at(-1)!.column };
  const raised = raisedCells(grid, row, row + 1, own, span);
  const cells = [...raised, ...own].sort((a, b) => a.column - b.column);
  spread(grid, cells, [row], { ...span, right: grid.columns - 1 });
  return {
    ...{ row: row - 1, rows: 2 },
    blocks: [[...raised, ...blocks[0]!], ...blocks.slice(1)],
    first: cells[0]!.column,
    last: cells.at(-1)!.column,
  };
}

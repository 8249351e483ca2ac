import { Pace, type Steps } from "../sheet/steps";
import type { Grid, Span } from "./grid";
import type { Spot } from "./head";
import { isLevel, isValue, type HeaderCell } from "./header-cell";
import { headingCells, lowerCells, raisedCells, spread, underUpper } from "./heading-rows";
import { tablesIn } from "./side-by-side";

/** The heading rows of one indicator table. */
export interface Header {
  row: number;
  /** How many rows it takes, 1 to 4. */
  rows: number;
  /**
   * One block of columns; two where the form has 长期 and 年度 indicators side by side, or one for
   * each of `classes`.
   */
  blocks: readonly (readonly HeaderCell[])[];
  /** 产出指标, 效益指标 … above the blocks of a form that has its classes side by side. */
  classes?: readonly Spot[];
  first: number;
  last: number;
}

/** Headings one below the other: 指标值, below it 近两年 and 当年, below that 前年 and 上年. */
const mostRows = 3;
/** How many times as long a row of headings takes as another. */
const headingWork = 15;

/** All headings of indicator tables on the sheet, from the top and from the left. */
export function* findHeaders(grid: Grid): Steps<Header[]> {
  const headers: Header[] = [];
  const pace = new Pace();
  for (let row = 0; row < grid.rows; row++) {
    if (pace.isDue(grid.columns)) yield;
    if (!mayHoldHeadings(grid, row)) continue;
    if (pace.isDue(grid.columns * headingWork)) yield;
    const found = headersAt(grid, row);
    headers.push(...found);
    const below = found.map((header) => header.row + header.rows - 1 - row);
    row += Math.max(0, ...below);
  }
  return headers;
}

/** A row of headings has 标 in one of them; this spares the rest of a large sheet. */
function mayHoldHeadings(grid: Grid, row: number): boolean {
  const texts = grid.sheet.texts[row]!;
  return texts.some(
    (text, column) => text.includes("标") && text.length < 60 && grid.word(row, column).heading,
  );
}

function headersAt(grid: Grid, row: number): Header[] {
  const upper = headingCells(grid, row);
  if (upper.length < 2 || !upper.some(isLevel)) return [];
  const beside = tablesIn(upper).map((blocks) => blocks.flat());
  const classes = classesOver(grid, row, beside);
  if (classes) return [headerBelow(grid, row, beside, classes)];
  if (periodsOver(grid, row, beside)) return [headerBelow(grid, row, beside)];
  return beside.flatMap((cells, index) => {
    const left = (beside[index - 1]?.at(-1)?.column ?? -1) + 1;
    const right = (beside[index + 1]?.[0]?.column ?? grid.columns) - 1;
    return headersOf(grid, row, cells, { left, right });
  });
}

/** Where a class stands above each of several blocks: 产出指标, 效益指标, 满意度指标. */
function classesOver(
  grid: Grid,
  row: number,
  blocks: readonly (readonly HeaderCell[])[],
): Spot[] | undefined {
  const spots = blocks.flatMap((cells): Spot[] => {
    const column = cells.find(isLevel)?.column;
    const word = column === undefined ? undefined : grid.word(row - 1, column);
    const isClass = (word?.category ?? word?.subcategory) && cells.some(isValue);
    return isClass ? [{ row: row - 1, column: column! }] : [];
  });
  return spots.length > 1 && spots.length === blocks.length ? spots : undefined;
}

/** Whether 长期绩效指标 and 年度绩效指标 stand above two blocks. */
function periodsOver(grid: Grid, row: number, blocks: readonly (readonly HeaderCell[])[]): boolean {
  if (blocks.length !== 2 || !blocks.every((cells) => cells.some(isValue))) return false;
  const [term, year] = blocks.map(([first]) => grid.word(row - 1, first!.column).key);
  return /长期|中期|实施期/.test(term!) && /年度|[本当]年/.test(year!);
}

/** The headings below classes or periods, with what stands beside them: 单位（项目）名称, 资金总额. */
function headerBelow(
  grid: Grid,
  row: number,
  blocks: readonly (readonly HeaderCell[])[],
  classes?: readonly Spot[],
): Header {
  const span = { left: 0, right: grid.columns - 1 };
  const raised = raisedCells(grid, row, row + 1, blocks.flat(), span);
  const cells = [...raised, ...blocks.flat()].sort((a, b) => a.column - b.column);
  spread(grid, cells, [row], span);
  return {
    ...{ row: row - 1, rows: 2 },
    ...(classes ? { classes } : {}),
    blocks: [[...raised, ...blocks[0]!], ...blocks.slice(1)],
    first: cells[0]!.column,
    last: cells.at(-1)!.column,
  };
}

/** The heading cells of one row, with those above and below that belong to them. */
function headersOf(grid: Grid, row: number, upper: readonly HeaderCell[], span: Span): Header[] {
  let cells = upper;
  let end = row + 1;
  for (; end < row + mostRows; end++) {
    const lower = lowerCells(grid, end, cells, span);
    if (!lower) break;
    cells = underUpper(cells, lower);
  }
  const raised = raisedCells(grid, row, end, cells, span);
  const all = [...raised, ...cells].sort((a, b) => a.column - b.column);
  spread(grid, all, range(row, end), span);
  const top = raised.length ? row - 1 : row;
  return tablesIn(all)
    .filter((blocks) => blocks.every((block) => block.some(isLevel) && block.some(isValue)))
    .map((blocks) => ({
      row: top,
      rows: end - top,
      blocks,
      first: blocks[0]![0]!.column,
      last: Math.max(...blocks.at(-1)!.map(({ column }) => column)),
    }));
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, i) => from + i);
}

/** Whether a heading row repeats the headings of a table above it. */
export function sameHeadings(one: Header, other: Header): boolean {
  const keys = ({ blocks }: Header) =>
    blocks
      .flat()
      .filter(({ heading, words }) => heading.role !== "band" && words.at(-1)!.key !== "绩效指标")
      .map(({ column, words }) => `${column}:${words.at(-1)!.key}`);
  const [a, b] = [keys(one), keys(other)];
  return a.length === b.length && a.every((key, index) => key === b[index]);
}

/** Whether two headings stand in the same columns, at least in part. */
export function overlap(one: Header, other: Header): boolean {
  return one.first <= other.last && other.first <= one.last;
}

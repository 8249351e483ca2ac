import { Pace, type Steps } from "../sheet/steps";
import type { Grid, Span } from "./grid";
import { joinCutHeadings } from "./cut-headings";
import { joinedUnder } from "./joined-blocks";
import { isGrade, isLevel, isValue, type Header, type HeaderCell } from "./header-cell";
import { headingCells, lowerCells, raisedCells, spread, underUpper } from "./heading-rows";
import { tablesIn, withoutNeighbours } from "./side-by-side";

/** Headings one below the other: 指标值, below it 近两年 and 当年, below that 前年 and 上年. */
const mostRows = 3;
/** 优, 良 and 差 at least. */
const fewestGrades = 3;
/** How many times as long a row of headings takes as another. */
const headingWork = 15;

/** All headings of indicator tables on the sheet, from the top and from the left. */
export function* findHeaders(grid: Grid): Steps<Header[]> {
  const headers: Header[] = [];
  const pace = new Pace();
  for (let row = 0; row < grid.rows; row++) {
    if (pace.isDue(grid.columns)) yield;
    if (!joinCutHeadings(grid, row) && !mayHoldHeadings(grid, row)) continue;
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
  const texts = grid.texts(row)!;
  return texts.some(
    (text, column) => text.includes("标") && text.length < 60 && grid.word(row, column).heading,
  );
}

function headersAt(grid: Grid, row: number): Header[] {
  const found = headingCells(grid, row);
  const areFew = (cells: readonly HeaderCell[]) => cells.length < 2 || !cells.some(isLevel);
  if (areFew(found)) return [];
  const upper = withoutNeighbours(grid, row, found);
  if (areFew(upper)) return [];
  const beside = tablesIn(upper).map((blocks) => blocks.flat());
  const joined = joinedUnder(grid, row, beside);
  if (joined) return joined;
  return beside.flatMap((cells, index) => {
    const left = (beside[index - 1]?.at(-1)?.column ?? -1) + 1;
    const right = (beside[index + 1]?.[0]?.column ?? grid.columns) - 1;
    return headersOf(grid, row, cells, { left, right });
  });
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
  const all = withValues([...raised, ...cells].sort((a, b) => a.column - b.column));
  spread(grid, all, range(row, end), span);
  const top = raised.length ? row - 1 : row;
  return tablesIn(all)
    .filter((blocks) => blocks.every((block) => block.some(isLevel) && holdsTargets(block)))
    .map((blocks) => ({
      row: top,
      rows: end - top,
      blocks,
      first: blocks[0]![0]!.column,
      last: Math.max(...blocks.at(-1)!.map(({ column }) => column)),
    }));
}

/** Values, or 优, 良, 中 and 差 in columns of their own, which say in their place what is to be reached. */
function holdsTargets(block: readonly HeaderCell[]): boolean {
  return block.some(isValue) || block.filter(isGrade).length >= fewestGrades;
}

/** 年度目标 over the values: behind the names, where no other heading announces them. */
function withValues(cells: HeaderCell[]): HeaderCell[] {
  const last = cells.map(isLevel).lastIndexOf(true);
  const goal = cells.slice(last + 1).find(({ heading }) => heading.role === "goal");
  if (last < 0 || !goal || cells.some(isValue)) return cells;
  return cells.map((cell) => (cell === goal ? { ...cell, heading: { role: "value" } } : cell));
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

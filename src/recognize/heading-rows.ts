import type { HeadingRole } from "../target/heading-words";
import type { Grid, Span } from "./grid";
import type { Word } from "./word";
import { isLevel, isListed, unknown, type HeaderCell } from "./header-cell";

const raisable: ReadonlySet<HeadingRole> = new Set(["unit", "sequence"]);

/** Headings of a row, with unknown texts between them as columns nobody reads. */
export function headingCells(grid: Grid, row: number): HeaderCell[] {
  const cells: HeaderCell[] = [];
  let pending: HeaderCell[] = [];
  grid.line(row).forEach((word, column) => {
    if (word.blank) return;
    const own = word.heading && !isHeadLabel(grid, row, column) ? word.heading : undefined;
    const cell = { column, until: column, row, words: [word], heading: own ?? unknown };
    if (own) {
      cells.push(...pending, cell);
      pending = [];
    } else if (cells.length) pending.push(cell);
  });
  return cells;
}

/** Whether 项目名称, 绩效目标 and the like label a head block beside the table: no list stands below them. */
function isHeadLabel(grid: Grid, row: number, column: number): boolean {
  const { heading, key } = grid.word(row, column);
  if (!heading || !isListed({ heading })) return false;
  const next = grid.word(row + 1, column);
  const isSecond = next.blank || next.key === key;
  const below = isSecond ? firstBelow(grid, row + 2, column) : next;
  return below.blank || below.heading !== undefined || below.label !== undefined;
}

/** The first cell of a list's column; a line above its projects may name the office they are of. */
function firstBelow(grid: Grid, row: number, column: number): Word {
  const first = grid.word(row, column);
  return first.blank ? grid.word(row + 1, column) : first;
}

/** The second heading row, if the row below holds headings only, at least one of them new. */
export function lowerCells(
  grid: Grid,
  row: number,
  upper: readonly HeaderCell[],
  { right }: Span,
): HeaderCell[] | undefined {
  const above = new Map(upper.map((cell) => [cell.column, cell]));
  const first = upper[0]!.column;
  const last = upper.at(-1)!.column;
  const cells: HeaderCell[] = [];
  let found = false;
  const line = grid.line(row);
  for (let column = first; column <= right && column < line.length; column++) {
    const word = line[column]!;
    if (word.blank) continue;
    const same = above.get(column)?.words[0]!.key === word.key && word.key !== "";
    const heading = same ? above.get(column)!.heading : word.lowerHeading;
    if (!heading || (column > last && isListed({ heading }))) {
      if (column > last) break;
      return undefined;
    }
    const cell = { column, until: column, row, words: [word], heading };
    found ||= !same || isLevel(cell);
    cells.push(cell);
  }
  return found ? cells : undefined;
}

/** Two heading rows as one: the lower cell decides, under the upper one it belongs to. */
export function underUpper(
  upper: readonly HeaderCell[],
  lower: readonly HeaderCell[],
): HeaderCell[] {
  const below = new Map(lower.map((cell) => [cell.column, cell]));
  const cells = upper.filter(({ column }) => !below.has(column));
  let at = 0;
  for (const cell of lower) {
    while (at + 1 < upper.length && upper[at + 1]!.column <= cell.column) at++;
    const over = upper[at]!;
    const { role } = cell.heading;
    const isPart =
      (role === "gradeBands" && cell.words[0]!.heading?.role !== role) ||
      (role === "value" && over.heading.role === "earlier") ||
      (isLevel(over) && cell.words[0]!.key === "名称");
    const heading = isPart ? over.heading : cell.heading;
    cells.push({ ...cell, words: [over.words[0]!, cell.words[0]!], heading });
  }
  const between = upper.find(({ heading }) => heading.role === "value");
  const number = between && numberBetween(between, lower);
  if (number !== undefined) cells.push({ ...between!, column: number, until: number });
  return cells.sort((a, b) => a.column - b.column);
}

/** 指标值 over 符号, a column without a word, and 单位: the column of the numbers. */
function numberBetween(value: HeaderCell, lower: readonly HeaderCell[]): number | undefined {
  const sign = lower.findIndex(({ column }) => column === value.column);
  const [first, second] = [lower[sign], lower[sign + 1]];
  if (first?.heading.role !== "operator" || second?.heading.role !== "unit") return undefined;
  return second.column - first.column === 2 ? first.column + 1 : undefined;
}

/** Columns of a list whose headings are merged down beside 绩效指标: they stand a row higher. */
export function raisedCells(
  grid: Grid,
  row: number,
  body: number,
  cells: readonly HeaderCell[],
  { left, right }: Span,
): HeaderCell[] {
  const taken = new Set(cells.map(({ column }) => column));
  const raised: HeaderCell[] = [];
  const line = grid.line(row - 1);
  for (let column = left; column <= right && column < line.length; column++) {
    const word = line[column]!;
    if (word.blank || taken.has(column) || !grid.word(row, column).blank) continue;
    const { heading } = word;
    const below = firstBelow(grid, body, column);
    if (!heading || !(raisable.has(heading.role) || isListed({ heading }))) continue;
    if (below.blank || below.label || below.heading) continue;
    raised.push({ column, until: column, row: row - 1, words: [word], heading });
  }
  const named = raised.some(({ heading }) => heading.role === "projectName");
  return named || raised.length > 1 ? raised : [];
}

/** A heading spans the blank cells to its right in all heading rows, as merged cells do. */
export function spread(
  grid: Grid,
  cells: readonly HeaderCell[],
  rows: readonly number[],
  { right }: Span,
): void {
  cells.forEach((cell, index) => {
    const next = cells[index + 1]?.column ?? right + 1;
    let until = cell.column;
    while (until + 1 < next && rows.every((row) => grid.word(row, until + 1).blank)) until++;
    cell.until = until;
  });
}

import type { Header } from "./header-cell";
import type { Body } from "./body";
import { filledColumns, isBlankColumn, type Grid, type Span } from "./grid";
import type { Surroundings } from "./surroundings";

/** Headings, rows and columns of a region that may be a target sheet. */
export interface Region {
  grid: Grid;
  header: Header;
  body: Body;
  span: Span;
  /** The first row that belongs to no table above. */
  top: number;
  /** Its head block, where it stands below the headings: among the indicators, or beside them. */
  head?: { top: number; bottom: number; beside?: Span };
}

/** A region whose headings are printed once for several projects, as a region for each. */
export function projectsIn(region: Region): Region[] {
  const { bands, rows } = region.body;
  if (bands.length === 0) return [region];
  const groups: { band?: number; own: number[] }[] = [{ own: [] }];
  for (const row of rows) {
    const next = bands[groups.length - 1];
    if (next !== undefined && row > next) groups.push({ band: next, own: [] });
    groups.at(-1)!.own.push(row);
  }
  return groups.flatMap(({ band, own }): Region[] => {
    if (own.length === 0) return [];
    const body = { ...region.body, rows: own };
    const head = band === undefined ? {} : { head: { top: band, bottom: own[0]! } };
    return [{ ...region, body, ...head }];
  });
}

/** So many cells beside a table, parted from it by a blank column, are something else. */
const otherCells = 3;

/** The columns of a table: its headings', and those beside them that belong to nothing else. */
export function spanOf(grid: Grid, header: Header, around: Surroundings): Span {
  const { top, bottom, left, right } = around;
  const rows = { top, bottom };
  const span: Span = { left: 0, right: grid.columns - 1 };
  if (left) span.left = cut(grid, left.last, header.first, [header.row], rows);
  if (right) span.right = cut(grid, header.last, right.first, right.rows, rows) - 1;
  return withoutOthers(grid, header, span, bottom);
}

/** A head block that runs down at the left of its table: labels with their values, one the project's. */
export function headBeside(
  grid: Grid,
  { row: top, first }: Header,
  { left, bottom }: Surroundings,
): Region["head"] {
  if (left || first < 2) return undefined;
  const beside = { left: 0, right: first - 1 };
  let end = top;
  let named = false;
  for (let row = top; row < bottom; row++) {
    const [column, value] = filledColumns(grid, row, beside);
    if (column === undefined) continue;
    const { label } = grid.word(row, column);
    if (!label || value === undefined) break;
    named ||= label === "projectName";
    end = row + 1;
  }
  return named && end - top > 1 ? { top, bottom: end, beside } : undefined;
}

/** Rows between the tables above and below. */
interface Rows {
  top: number;
  bottom: number;
}

/** The first column of the right one of two neighbours: behind a blank column, else with its upright label. */
function cut(
  grid: Grid,
  last: number,
  first: number,
  headings: readonly number[],
  { top, bottom }: Rows,
): number {
  for (let column = first - 1; column > last; column--) {
    if (isBlankColumn(grid, column, top, bottom)) return column + 1;
  }
  const labelled = headings.some((row) => /指标|目标/.test(grid.word(row, first - 1).key));
  return first - 1 > last && labelled ? first - 1 : first;
}

/** Leaves out what stands beside the headings and rows of the table behind a blank column. */
function withoutOthers(grid: Grid, header: Header, span: Span, end: number): Span {
  const bottom = tableEnd(grid, header, end);
  const blank = (column: number) => isBlankColumn(grid, column, header.row, bottom);
  /** The column from which on, going on to the edge of the span, other cells are enough. */
  const others = (edge: number, step: 1 | -1, until: number) => {
    let count = 0;
    for (let column = edge; column !== until; column += step) {
      for (let row = header.row; row < bottom; row++) {
        if (!grid.word(row, column).blank && ++count >= otherCells) return column;
      }
    }
    return undefined;
  };
  let { left, right } = span;
  const fromRight = others(span.right, -1, header.last) ?? -1;
  for (let column = header.last + 1; column < fromRight; column++) {
    if (blank(column)) {
      right = column - 1;
      break;
    }
  }
  const fromLeft = others(span.left, 1, header.first) ?? grid.columns;
  for (let column = header.first - 1; column > fromLeft; column--) {
    if (blank(column)) {
      left = column + 1;
      break;
    }
  }
  return { left, right };
}

/** The first row below the headings in which their columns hold nothing. */
function tableEnd(grid: Grid, header: Header, limit: number): number {
  for (let row = header.row + header.rows; row < limit; row++) {
    const line = grid.line(row);
    let blank = true;
    for (let column = header.first; column <= header.last; column++) {
      if (line[column]?.blank === false) blank = false;
    }
    if (blank) return row;
  }
  return limit;
}

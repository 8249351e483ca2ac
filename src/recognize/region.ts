import type { Body } from "./body";
import type { Grid, Span } from "./grid";
import type { Header } from "./header";

/** Headings, rows and columns of a region that may be a target sheet. */
export interface Region {
  grid: Grid;
  header: Header;
  body: Body;
  span: Span;
  /** The first row that belongs to no table above. */
  top: number;
}

/** So many cells beside a table, parted from it by a blank column, are something else. */
const otherCells = 3;

/** The columns of a table: its headings', and those beside them that belong to nothing else. */
export function spanOf(grid: Grid, header: Header, headers: readonly Header[]): Span {
  const rows = rowsOf(grid, header, headers);
  const span: Span = { left: 0, right: grid.columns - 1 };
  const beside = rows.alone ? [] : headers;
  for (const other of beside) {
    if (other === header || !besides(other, header, headers, grid.rows)) continue;
    if (other.last < header.first) {
      span.left = Math.max(span.left, cut(grid, other.last, header.first, header.row, rows));
    } else if (other.first > header.last) {
      const at = cut(grid, header.last, other.first, other.row, rows);
      span.right = Math.min(span.right, at - 1);
    }
  }
  return withoutOthers(grid, header, span, rows);
}

interface Rows {
  top: number;
  bottom: number;
  /** All other tables of the sheet stand above or below. */
  alone: boolean;
}

/** Rows from below the table above to the table below, in the same columns. */
function rowsOf(grid: Grid, header: Header, headers: readonly Header[]): Rows {
  const rows = { top: 0, bottom: grid.rows, alone: true };
  for (const other of headers) {
    if (other === header) continue;
    if (!overlap(other, header)) {
      rows.alone = false;
      continue;
    }
    if (other.row < header.row) rows.top = Math.max(rows.top, other.row + other.rows);
    if (other.row > header.row) rows.bottom = Math.min(rows.bottom, other.row);
  }
  return rows;
}

function besides(other: Header, header: Header, headers: readonly Header[], end: number): boolean {
  if (overlap(other, header)) return false;
  if (other.row === header.row) return true;
  const later = other.row > header.row ? other : header;
  const earlier = later === other ? header : other;
  const next = headers.find((h) => h.row > earlier.row && overlap(h, earlier));
  return later.row < (next?.row ?? end);
}

export function overlap(one: Span | Header, other: Span | Header): boolean {
  const [a, b] = [edges(one), edges(other)];
  return a.left <= b.right && b.left <= a.right;
}

function edges(range: Span | Header): Span {
  return "blocks" in range ? { left: range.first, right: range.last } : range;
}

/** The first column of the right one of two neighbours: behind a blank column, else with its upright label. */
function cut(grid: Grid, last: number, first: number, row: number, { top, bottom }: Rows): number {
  for (let column = first - 1; column > last; column--) {
    if (isBlank(grid, column, top, bottom)) return column + 1;
  }
  const beside = grid.word(row, first - 1);
  return first - 1 > last && /指标|目标/.test(beside.key) ? first - 1 : first;
}

function isBlank(grid: Grid, column: number, top: number, bottom: number): boolean {
  for (let row = top; row < bottom; row++) if (!grid.word(row, column).blank) return false;
  return true;
}

/** Leaves out what stands beside the headings and rows of the table behind a blank column. */
function withoutOthers(grid: Grid, header: Header, span: Span, rows: Rows): Span {
  const bottom = tableEnd(grid, header, rows.bottom);
  const blank = (column: number) => isBlank(grid, column, header.row, bottom);
  const others = (from: number, to: number) => {
    let count = 0;
    for (let row = header.row; row < bottom && count < otherCells; row++) {
      for (let column = from; column <= to; column++) if (!grid.word(row, column).blank) count++;
    }
    return count >= otherCells;
  };
  let { left, right } = span;
  for (let column = header.last + 1; column <= span.right; column++) {
    if (blank(column) && others(column + 1, span.right)) {
      right = column - 1;
      break;
    }
  }
  for (let column = header.first - 1; column >= span.left; column--) {
    if (blank(column) && others(span.left, column - 1)) {
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

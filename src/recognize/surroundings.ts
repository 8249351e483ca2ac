import { overlap } from "./header";
import type { Header } from "./header-cell";

/** Where a heading stands among those of the other tables of its sheet. */
export interface Surroundings {
  /** The first row below the headings of the table above, in the same columns. */
  top: number;
  /** The row of the headings below, in the same columns; else the end of the sheet. */
  bottom: number;
  /** The table to the left whose headings come nearest: their last column. */
  left?: { last: number };
  /** The tables to the right whose headings come nearest: their first column, and their rows. */
  right?: { first: number; rows: number[] };
}

/** Headings take four rows at most. */
const mostRows = 4;

/**
 * The surroundings of each heading; `end` is the number of rows of the sheet. Goes through the
 * headings from the top and keeps those at hand whose tables go on: few, however many there are.
 */
export function surroundingsOf(
  headers: readonly Header[],
  end: number,
): ReadonlyMap<Header, Surroundings> {
  const sorted = [...headers].sort((a, b) => a.row - b.row);
  const places = sorted.map((header, index) => ({ header, around: rowsOf(sorted, index, end) }));
  let open: Place[] = [];
  let row = -1;
  for (const place of places) {
    const { header } = place;
    if (header.row > row) {
      row = header.row;
      open = open.filter(({ around }) => around.bottom > row);
    }
    for (const other of open) {
      if (other.header.last < header.first) setBeside(other, place);
      else if (header.last < other.header.first) setBeside(place, other);
    }
    open.push(place);
  }
  return new Map(places.map(({ header, around }) => [header, around]));
}

interface Place {
  header: Header;
  around: Surroundings;
}

function setBeside(left: Place, right: Place): void {
  const { last } = left.header;
  const { first, row } = right.header;
  if (!right.around.left || right.around.left.last < last) right.around.left = { last };
  const known = left.around.right;
  if (!known || first < known.first) left.around.right = { first, rows: [row] };
  else if (first === known.first) known.rows.push(row);
}

function rowsOf(sorted: readonly Header[], index: number, end: number): Surroundings {
  const header = sorted[index]!;
  let top = 0;
  for (let i = index - 1; i >= 0 && sorted[i]!.row + mostRows > top; i--) {
    const other = sorted[i]!;
    if (other.row < header.row && overlap(other, header))
      top = Math.max(top, other.row + other.rows);
  }
  const below = (other: Header) => other.row > header.row && overlap(other, header);
  let next = index + 1;
  while (next < sorted.length && !below(sorted[next]!)) next++;
  return { top, bottom: sorted[next]?.row ?? end };
}

/** Rows that belong together, first and last, counted from 0. */
export interface Extent {
  first: number;
  last: number;
}

/** How rows move: some came in before a row, or went out from a row on. Rows count from 0. */
export type Shift = { insert: number; count: number } | { remove: number; count: number };

/** Where a row stands after the shifts, as Excel moves it; a row that went out, where it stood. */
export function shifted(row: number, shifts: readonly Shift[]): number {
  return shifts.reduce((at, shift) => {
    if ("insert" in shift) return at >= shift.insert ? at + shift.count : at;
    return at < shift.remove ? at : Math.max(shift.remove, at - shift.count);
  }, row);
}

/** Where the rows of a range end up; undefined where all of them went out. */
export function shiftedExtent(rows: Extent, shifts: readonly Shift[]): Extent | undefined {
  let { first, last } = rows;
  for (const shift of shifts) {
    if ("insert" in shift) {
      if (shift.insert <= last) last += shift.count;
      if (shift.insert <= first) first += shift.count;
    } else {
      const end = shifted(last + 1, [shift]);
      first = shifted(first, [shift]);
      last = end - 1;
      if (last < first) return undefined;
    }
  }
  return { first, last };
}

export function sameExtent(a: Extent, b: Extent): boolean {
  return a.first === b.first && a.last === b.last;
}

/** The shifts that take these back. */
export function reversed(shifts: readonly Shift[]): Shift[] {
  return [...shifts]
    .reverse()
    .map((shift): Shift =>
      "insert" in shift
        ? { remove: shift.insert, count: shift.count }
        : { insert: shift.remove, count: shift.count },
    );
}

/** How rows of a sheet move: rows came in before a row, or one went out. Rows count from 0. */
export type Shift = { insert: number; count: number } | { remove: number };

/** Where a row stands after the shifts, as Excel moves it. */
export function shifted(row: number, shifts: readonly Shift[]): number {
  return shifts.reduce((at, shift) => {
    if ("insert" in shift) return at >= shift.insert ? at + shift.count : at;
    return at > shift.remove ? at - 1 : at;
  }, row);
}

const range = /(?<!!)(\$?[A-Z]{1,3}\$?)(\d+):(\$?[A-Z]{1,3}\$?)(\d+)/g;
const single = /(?<![A-Z:\d$!])(\$?[A-Z]{1,3}\$?)(\d+)(?![\d:(])/g;

/** A formula as Excel leaves it after the shifts; a range that loses its last row ends one above. */
export function shiftedFormula(formula: string, shifts: readonly Shift[]): string {
  return shifts.reduce((text, shift) => shiftedOnce(text, shift), formula);
}

function shiftedOnce(formula: string, shift: Shift): string {
  const move = (digits: string): number => shifted(Number(digits) - 1, [shift]) + 1;
  const end = (digits: string): number =>
    "remove" in shift && Number(digits) - 1 === shift.remove ? Number(digits) - 1 : move(digits);
  // Ranges are set apart by "\0" so that their ends are not taken for single cells.
  return formula
    .replace(range, (_, from, top, to, bottom) => `${from}\0${move(top)}:${to}\0${end(bottom)}`)
    .replace(single, (_, column, row) => `${column}${move(row)}`)
    .replaceAll("\0", "");
}

/**
 * The formula with its ranges grown to `last` where they reached to the old end of the rows:
 * Excel itself does not take in a row that comes directly behind a range. Rows count from 0.
 */
export function grownFormula(
  formula: string,
  { end, last }: { end: number; last: number },
  first: number,
): string {
  return formula.replace(range, (whole, from: string, top: string, to: string, bottom: string) => {
    const reaches = Number(top) - 1 >= first && Number(bottom) - 1 === end && end < last;
    return reaches ? `${from}${top}:${to}${last + 1}` : whole;
  });
}

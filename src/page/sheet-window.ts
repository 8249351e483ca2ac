import { intersection, type Area, type Place } from "../sheet/address";
import { textAt, type SheetSnapshot } from "../sheet/snapshot";

/** A cell as the page draws it; a merged area is one cell. */
export interface ShownCell extends Place {
  rows: number;
  columns: number;
  text: string;
}

/** No more than this is drawn at once; a target sheet has some thirty rows and ten columns. */
const most = { rows: 300, columns: 40 };
const mergesMost = 2_000;

/** The part of the sheet that is drawn: all of it, or what lies around the place. */
export function windowAround(area: Area, place: Place): Area {
  const [row, rows] = span(area.row, area.rows, place.row, most.rows);
  const [column, columns] = span(area.column, area.columns, place.column, most.columns);
  return { row, column, rows, columns };
}

function span(first: number, count: number, at: number, limit: number): [number, number] {
  if (count <= limit) return [first, count];
  const start = Math.min(Math.max(first, at - Math.floor(limit / 3)), first + count - limit);
  return [start, limit];
}

/** The cells of the window row by row; of a merged area the first alone. */
export function shownCells(
  sheet: SheetSnapshot,
  merges: readonly Area[],
  window: Area,
): readonly (readonly ShownCell[])[] {
  const { merged, covered } = mergedIn(merges, window);
  return Array.from({ length: window.rows }, (_, down) => {
    const row = window.row + down;
    const cells: ShownCell[] = [];
    for (let column = window.column; column < window.column + window.columns; column += 1) {
      const key = keyOf({ row, column });
      if (covered.has(key)) continue;
      const { part, whole } = merged.get(key) ?? {};
      cells.push({
        row,
        column,
        rows: part?.rows ?? 1,
        columns: part?.columns ?? 1,
        text: textAt(sheet, whole ?? { row, column }),
      });
    }
    return cells;
  });
}

/** Where a cell is drawn: itself, or the first cell of the merged area it lies in. */
export function drawnAt(cells: readonly (readonly ShownCell[])[], place: Place): Place | undefined {
  for (const row of cells) {
    for (const cell of row) {
      const inside =
        place.row >= cell.row &&
        place.row < cell.row + cell.rows &&
        place.column >= cell.column &&
        place.column < cell.column + cell.columns;
      if (inside) return cell;
    }
  }
  return undefined;
}

/** Width of each column in em, by what stands in it. */
export function columnWidths(
  cells: readonly (readonly ShownCell[])[],
  window: Area,
): readonly number[] {
  const widths = Array<number>(window.columns).fill(3.5);
  for (const row of cells) {
    for (const { column, columns, text } of row) {
      if (columns > 1) continue;
      const index = column - window.column;
      widths[index] = Math.max(widths[index]!, Math.min(14, widthOf(text)));
    }
  }
  return widths;
}

/** The longest line in em, with a little room: a Han character takes one, a Latin one about half. */
function widthOf(text: string): number {
  let longest = 0;
  for (const line of text.slice(0, 400).split("\n")) {
    let width = 0;
    for (let at = 0; at < line.length; at += 1) width += line.charCodeAt(at) > 0x2e80 ? 1 : 0.56;
    longest = Math.max(longest, width);
  }
  return longest + 1.2;
}

function mergedIn(merges: readonly Area[], window: Area) {
  const merged = new Map<number, { part: Area; whole: Area }>();
  const covered = new Set<number>();
  let count = 0;
  for (const whole of merges) {
    const part = intersection(whole, window);
    if (!part || (part.rows === 1 && part.columns === 1)) continue;
    // A sound file has few merges in a window, and none that overlap.
    if ((count += 1) > mergesMost) break;
    const keys = keysOf(part);
    if (keys.some((key) => covered.has(key) || merged.has(key))) continue;
    merged.set(keys[0]!, { part, whole });
    for (const key of keys.slice(1)) covered.add(key);
  }
  return { merged, covered };
}

function keysOf({ row, column, rows, columns }: Area): number[] {
  const keys: number[] = [];
  for (let down = 0; down < rows; down += 1) {
    for (let right = 0; right < columns; right += 1) {
      keys.push(keyOf({ row: row + down, column: column + right }));
    }
  }
  return keys;
}

export function keyOf({ row, column }: Place): number {
  return row * 16_384 + column;
}

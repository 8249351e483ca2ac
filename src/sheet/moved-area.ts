import type { Area } from "./address";

/**
 * Rows (or columns) that come or go: `count` of them from `at` on. With `across` only cells in
 * that stretch of columns (or rows) move, the others stay.
 */
export interface Move {
  type: "rows" | "columns";
  at: number;
  count: number;
  removed: boolean;
  across?: { start: number; length: number };
}

/** Where an area is after a move: pushed, grown, shrunk, or undefined where nothing of it is left. */
export function movedArea(area: Area, move: Move): Area | undefined {
  const rows = { start: area.row, length: area.rows };
  const columns = { start: area.column, length: area.columns };
  const [along, beside] = move.type === "rows" ? [rows, columns] : [columns, rows];
  const { across } = move;
  const whole =
    !across ||
    (beside.start >= across.start && beside.start + beside.length <= across.start + across.length);
  const moved = whole ? movedSpan(along, move) : along;
  if (!moved) return undefined;
  return move.type === "rows"
    ? { ...area, row: moved.start, rows: moved.length }
    : { ...area, column: moved.start, columns: moved.length };
}

interface Span {
  start: number;
  length: number;
}

function movedSpan({ start, length }: Span, { at, count, removed }: Move): Span | undefined {
  const end = start + length;
  if (!removed) {
    if (at <= start) return { start: start + count, length };
    return { start, length: at < end ? length + count : length };
  }
  const lost = Math.max(0, Math.min(end, at + count) - Math.max(start, at));
  if (lost === length) return undefined;
  return { start: start - Math.max(0, Math.min(start, at + count) - at), length: length - lost };
}

import { covers, type Area, type Place } from "../../sheet/address";
import type { BookChange } from "./book";

/** A change that moves cells. */
export type Move = Extract<BookChange, { type: "rows" | "columns" | "cells" }>;

/**
 * Where an area is after rows, columns or cells of its sheet moved: pushed, grown, shrunk, or
 * undefined where nothing of it is left. Cells that move take along only what lies wholly inside.
 */
export function movedArea(area: Area, move: Move): Area | undefined {
  if (move.type === "cells") {
    if (!covers(move.from, area)) return area;
    return {
      ...area,
      row: area.row + move.to.row - move.from.row,
      column: area.column + move.to.column - move.from.column,
    };
  }
  if (move.type === "rows") {
    const span = movedSpan(area.row, area.rows, move);
    return span && { ...area, row: span.start, rows: span.length };
  }
  const span = movedSpan(area.column, area.columns, move);
  return span && { ...area, column: span.start, columns: span.length };
}

function movedSpan(
  start: number,
  length: number,
  { at, count, removed }: { at: number; count: number; removed: boolean },
) {
  const end = start + length;
  if (!removed) {
    if (at <= start) return { start: start + count, length };
    return { start, length: at < end ? length + count : length };
  }
  const lost = Math.max(0, Math.min(end, at + count) - Math.max(start, at));
  if (lost === length) return undefined;
  const before = Math.max(0, Math.min(start, at + count) - at);
  return { start: start - before, length: length - lost };
}

/** The same for a single cell. */
export function movedPlace<P extends Place>(place: P, move: Move): P | undefined {
  const area = movedArea({ row: place.row, column: place.column, rows: 1, columns: 1 }, move);
  return area && { ...place, row: area.row, column: area.column };
}

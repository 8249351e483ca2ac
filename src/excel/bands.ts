import type { Area } from "../sheet/address";
import type { Part } from "./sheet-parts";

/** Excel on the web refuses answers over 5 MB; some of that is names and brackets. */
const bandBytes = 4.6 * 1024 * 1024;

/** Cells of the first request: a cell of these forms, value and text, takes 60 to 80 bytes. */
export const bandCells = 60_000;

/** A part of a sheet to be read. */
export interface Piece {
  sheet: string;
  area: Area;
}

/** As many pieces as hold so many cells, the last one cut between rows; at least one row. */
export function takeBand(
  pieces: readonly Piece[],
  limit: number,
): { band: Piece[]; rest: Piece[] } {
  const band: Piece[] = [];
  let room = limit;
  for (const [i, { sheet, area }] of pieces.entries()) {
    const least = band.length ? 0 : 1;
    const rows = Math.min(area.rows, Math.max(least, Math.floor(room / area.columns)));
    if (rows) band.push({ sheet, area: { ...area, rows } });
    room -= rows * area.columns;
    if (rows === area.rows) continue;
    const left = { ...area, row: area.row + rows, rows: area.rows - rows };
    return { band, rest: [{ sheet, area: left }, ...pieces.slice(i + 1)] };
  }
  return { band, rest: [] };
}

export function cellsOf(band: readonly Piece[]): number {
  return band.reduce((sum, { area }) => sum + area.rows * area.columns, 0);
}

/** How many cells the next request may ask for, going by those that came. */
export function nextLimit(band: readonly Piece[], parts: readonly Part[]): number {
  const text = JSON.stringify(
    parts.map(({ values, texts, formulas }) => [values, texts, formulas]),
  );
  const bytesPerCell = new TextEncoder().encode(text).length / cellsOf(band);
  return Math.floor(bandBytes / bytesPerCell);
}

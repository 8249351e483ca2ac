import type { Area, Place } from "../../sheet/address";

/** A cell and its link; null where it has none. */
export interface CellLink extends Place {
  link: Excel.RangeHyperlink | null;
}

/**
 * Asks for the links of an area, which Excel tells cell by cell; `range` stands there. Read the
 * answer, row by row, after the round trip.
 */
export function loadLinks(
  range: Excel.Range,
  { row, column, rows, columns }: Area,
): () => CellLink[] {
  const cells = Array.from({ length: rows * columns }, (_, i) => {
    const [down, right] = [Math.floor(i / columns), i % columns];
    const cell = range.getCell(down, right);
    cell.load("hyperlink");
    return { cell, row: row + down, column: column + right };
  });
  return () => cells.map(({ cell, ...place }) => ({ ...place, link: cell.hyperlink }));
}

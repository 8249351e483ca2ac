import type { Area } from "../../sheet/address";

/** Points, by column and by row of an area; undefined where they do not matter. */
export interface Sizes {
  columnWidths?: readonly number[];
  rowHeights?: readonly number[];
}

/** Asks for the widths and heights of an area; read the answer after the round trip. */
export function loadSizes(
  range: Excel.Range,
  { rows, columns }: Area,
  wanted: { columns: boolean; rows: boolean },
): () => Sizes {
  const widths = wanted.columns ? formatsOf(range, columns, false) : undefined;
  const heights = wanted.rows ? formatsOf(range, rows, true) : undefined;
  return () => ({
    ...(widths ? { columnWidths: widths.map(({ columnWidth }) => columnWidth) } : {}),
    ...(heights ? { rowHeights: heights.map(({ rowHeight }) => rowHeight) } : {}),
  });
}

function formatsOf(range: Excel.Range, count: number, down: boolean): Excel.RangeFormat[] {
  return Array.from({ length: count }, (_, i) => {
    const { format } = down ? range.getCell(i, 0) : range.getCell(0, i);
    format.load(down ? "rowHeight" : "columnWidth");
    return format;
  });
}

/** Queues widths and heights. */
export function writeSizes(range: Excel.Range, { columnWidths, rowHeights }: Sizes): void {
  columnWidths?.forEach((width, i) => (range.getCell(0, i).format.columnWidth = width));
  rowHeights?.forEach((height, i) => (range.getCell(i, 0).format.rowHeight = height));
}

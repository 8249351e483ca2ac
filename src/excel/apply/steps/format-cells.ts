import type { Area } from "../../../sheet/address";
import type { CellFormat, Edit, FormatCells, RestoreLooks } from "../../../sheet/edit";
import { loadLooks, sameLooks, writeLooks } from "../looks";
import { loadSizes, writeSizes } from "../sizes";
import { rangeAt, segmentsOf, stepOf, type Desk, type Step } from "../step";

const edges = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

/** New looks for an area; what the format does not name stays. */
export function formatCells(edit: FormatCells, desk: Desk): Step {
  const { format } = edit;
  return lookStep(edit, desk, {
    columns: format.columnWidth !== undefined,
    rows: format.rowHeight !== undefined,
    write: (range) => writeFormat(range, edit.area, format),
  });
}

/** Looks as they were. */
export function restoreLooks(edit: RestoreLooks, desk: Desk): Step {
  return lookStep(edit, desk, {
    columns: edit.columnWidths !== undefined,
    rows: edit.rowHeights !== undefined,
    write(range) {
      writeLooks(range, edit.looks);
      writeSizes(range, edit);
    },
  });
}

function writeFormat(range: Excel.Range, { rows, columns }: Area, wanted: CellFormat): void {
  const { format } = range;
  if (wanted.numberFormat !== undefined) {
    const line = Array<string>(columns).fill(wanted.numberFormat);
    range.numberFormat = Array.from({ length: rows }, () => line);
  }
  if (wanted.bold !== undefined) format.font.bold = wanted.bold;
  if (wanted.fontName !== undefined) format.font.name = wanted.fontName;
  if (wanted.fontSize !== undefined) format.font.size = wanted.fontSize;
  if (wanted.fill === "") format.fill.clear();
  else if (wanted.fill !== undefined) format.fill.color = wanted.fill;
  if (wanted.wrap !== undefined) format.wrapText = wanted.wrap;
  if (wanted.horizontal !== undefined) format.horizontalAlignment = wanted.horizontal;
  if (wanted.vertical !== undefined) format.verticalAlignment = wanted.vertical;
  if (wanted.columnWidth !== undefined) format.columnWidth = wanted.columnWidth;
  if (wanted.rowHeight !== undefined) format.rowHeight = wanted.rowHeight;
  if (wanted.borders === undefined) return;
  const inside = [
    ...(rows > 1 ? (["InsideHorizontal"] as const) : []),
    ...(columns > 1 ? (["InsideVertical"] as const) : []),
  ];
  for (const side of [...edges, ...inside]) {
    format.borders.getItem(side).style = wanted.borders ? "Continuous" : "None";
  }
}

interface LookChange {
  /** Widths of columns or heights of rows are changed as well. */
  columns: boolean;
  rows: boolean;
  write: (range: Excel.Range) => void;
}

/** What changes looks has the looks before as its way back. */
function lookStep(
  { sheet, area }: { sheet: string; area: Area },
  desk: Desk,
  { columns, rows, write }: LookChange,
): Step {
  const parts = segmentsOf(desk, sheet, area).map(({ from, at }) => {
    const range = rangeAt(desk, sheet, from);
    return { from, at, looks: loadLooks(range), sizes: loadSizes(range, from, { columns, rows }) };
  });
  let back: (() => boolean)[] = [];
  return stepOf({
    write: () => write(rangeAt(desk, sheet, area)),
    inverse: () =>
      parts.map(({ at, looks, sizes }): Edit => ({
        type: "looks",
        sheet,
        area: at,
        looks: looks(),
        ...sizes(),
      })),
    putBack() {
      for (const { at, looks, sizes } of parts) {
        const range = rangeAt(desk, sheet, at);
        writeLooks(range, looks());
        writeSizes(range, sizes());
      }
    },
    lookBack() {
      back = parts.map(({ from, looks, sizes }) => {
        const range = rangeAt(desk, sheet, from);
        const now = loadLooks(range);
        const sizesNow = loadSizes(range, from, { columns, rows });
        return () =>
          sameLooks(now(), looks()) && JSON.stringify(sizesNow()) === JSON.stringify(sizes());
      });
    },
    isBack: () => back.every((same) => same()),
  });
}

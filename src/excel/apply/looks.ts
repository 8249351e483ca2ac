import type { CellLooks } from "../../sheet/edit";

/** What of a cell's look is kept for the way back. */
const wanted: Excel.CellPropertiesLoadOptions = {
  format: {
    fill: { color: true, pattern: true },
    font: { name: true, size: true, bold: true, italic: true, color: true, underline: true },
    borders: { style: true, color: true, weight: true },
    wrapText: true,
    horizontalAlignment: true,
    verticalAlignment: true,
  },
};

const sides = ["top", "bottom", "left", "right"] as const;

/** Asks how the cells of a range look; read the answer after the round trip. */
export function loadLooks(range: Excel.Range): () => CellLooks {
  const cells = range.getCellProperties(wanted);
  range.load("numberFormat");
  return () => ({
    cells: cells.value as object[][],
    numberFormats: range.numberFormat as string[][],
  });
}

/** Queues that the cells look so. Fills go first: a cell without one is not a white cell. */
export function writeLooks(range: Excel.Range, { cells, numberFormats }: CellLooks): void {
  range.numberFormat = numberFormats.map((row) => [...row]);
  range.format.fill.clear();
  range.setCellProperties(
    cells.map((row) => row.map((cell) => settable(cell as Excel.SettableCellProperties))),
  );
}

function settable({ format }: Excel.SettableCellProperties): Excel.SettableCellProperties {
  const { fill, borders, ...rest } = format ?? {};
  const lines = Object.fromEntries(
    sides.flatMap((side) => {
      const line = borders?.[side];
      if (!line) return [];
      return [[side, line.style === "None" ? { style: "None" as const } : line]];
    }),
  );
  const filled = fill?.pattern !== undefined && fill.pattern !== "None" && fill.color;
  return {
    format: { ...rest, borders: lines, ...(filled ? { fill: { color: fill.color } } : {}) },
  };
}

export function sameLooks(a: CellLooks, b: CellLooks): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

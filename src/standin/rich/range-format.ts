import type { CellChange } from "../engine/book";
import type { Cells, ExcelBook } from "../engine/excel-book";
import { HostError } from "../engine/host-error";
import { plainStyle } from "../engine/style";
import type { StyleData } from "../engine/workbook-data";
import { readColor } from "./colour";
import { object, type Property, type RichType } from "./member";
import { bounded, eachPlace, same } from "./places";
import { rangeBorders } from "./range-border";

/** Changes the look of every cell; whole rows and columns reach to the used edge. */
async function restyle(excel: ExcelBook, cells: Cells, style: StyleData): Promise<void> {
  excel.checkWritable(cells.sheet);
  for (const area of cells.areas) {
    const changes: CellChange[] = [];
    eachPlace(bounded(excel, cells.sheet, area), (row, column) =>
      changes.push({ row, column, style }),
    );
    await excel.book.write(cells.sheet, changes);
  }
}

/** What all cells have in common; null where they differ. */
function common<T>(excel: ExcelBook, cells: Cells, pick: (style: StyleData) => T): T | null {
  const found = new Set<T>();
  for (const area of cells.areas)
    eachPlace(bounded(excel, cells.sheet, area), (row, column) =>
      found.add(pick(excel.book.style(cells.sheet, row, column))),
    );
  return found.size === 1 ? [...found][0]! : null;
}

function styleProperty<K extends keyof StyleData>(
  since: string,
  key: K,
  standard: NonNullable<StyleData[K]>,
  allowed?: readonly unknown[],
): Property<Cells> {
  return {
    since,
    get: (cells, excel) => common(excel, cells, (style) => style[key] ?? standard),
    set: (cells, value, excel) => {
      const fits = allowed ? allowed.includes(value) : typeof value === typeof standard;
      if (!fits) throw new HostError("InvalidArgument");
      return restyle(excel, cells, { [key]: value });
    },
  };
}

function size(kind: "column" | "row"): Property<Cells> {
  const [start, count] =
    kind === "column" ? (["column", "columns"] as const) : (["row", "rows"] as const);
  return {
    since: "1.2",
    get: (cells, excel) => {
      const area = cells.areas[0]!;
      return same(Math.min(area[count], 1000), (i) =>
        kind === "column"
          ? excel.book.columnWidth(cells.sheet, area.column + i)
          : excel.book.rowHeight(cells.sheet, area.row + i),
      );
    },
    set: async (cells, value, excel) => {
      excel.checkWritable(cells.sheet);
      if (typeof value !== "number" || value < 0) throw new HostError("InvalidArgument");
      for (const area of cells.areas) {
        if (kind === "column")
          await excel.book.setColumnWidth(cells.sheet, area[start], area[count], value);
        else await excel.book.setRowHeight(cells.sheet, area[start], area[count], value);
      }
    },
  };
}

export const rangeFormat: RichType<Cells> = {
  name: "RangeFormat",
  properties: {
    wrapText: styleProperty("1.1", "wrap", false),
    horizontalAlignment: styleProperty("1.1", "horizontal", "General", [
      "General",
      "Left",
      "Center",
      "Right",
    ]),
    verticalAlignment: styleProperty("1.1", "vertical", "Bottom", ["Top", "Center", "Bottom"]),
    columnWidth: size("column"),
    rowHeight: size("row"),
  },
  objects: {
    fill: { since: "1.1", go: (cells) => object(rangeFill, cells) },
    font: { since: "1.1", go: (cells) => object(rangeFont, cells) },
    borders: { since: "1.1", go: (cells) => object(rangeBorders, cells) },
  },
};

const rangeFill: RichType<Cells> = {
  name: "RangeFill",
  properties: {
    color: {
      since: "1.1",
      get: (cells, excel) => common(excel, cells, (style) => style.fill ?? "#FFFFFF") ?? "",
      set: (cells, value, excel) => restyle(excel, cells, { fill: readColor(value) }),
    },
  },
  methods: {
    clear: { since: "1.1", call: (cells, _, excel) => restyle(excel, cells, { fill: "" }) },
  },
};

const rangeFont: RichType<Cells> = {
  name: "RangeFont",
  properties: {
    name: styleProperty("1.1", "fontName", plainStyle.fontName),
    size: styleProperty("1.1", "fontSize", plainStyle.fontSize),
    bold: styleProperty("1.1", "bold", false),
    italic: styleProperty("1.1", "italic", false),
    color: {
      since: "1.1",
      get: (cells, excel) => common(excel, cells, (style) => style.color ?? "#000000") ?? "",
      set: (cells, value, excel) => restyle(excel, cells, { color: readColor(value) }),
    },
  },
};

export const rangeFormatTypes = [rangeFormat, rangeFill, rangeFont];

import type { CellChange } from "../engine/book";
import type { Cells, ExcelBook } from "../engine/excel-book";
import { HostError } from "../engine/host-error";
import { plainStyle } from "../engine/style";
import type { BorderStyle, Edge, StyleData } from "../engine/workbook-data";
import { readColor } from "./colour";
import { areaOf } from "./places";

const edges: Edge[] = ["top", "bottom", "left", "right"];
const known = ["fill", "font", "borders", "wrapText", "horizontalAlignment", "verticalAlignment"];

interface BorderProperties {
  style?: string;
  color?: string;
  weight?: string;
}

interface FormatProperties {
  fill?: { color?: string; pattern?: string };
  font?: {
    name?: string;
    size?: number;
    bold?: boolean;
    italic?: boolean;
    color?: string;
    underline?: string;
  };
  borders?: Partial<Record<Edge, BorderProperties>>;
  wrapText?: boolean;
  horizontalAlignment?: StyleData["horizontal"];
  verticalAlignment?: StyleData["vertical"];
}

/** `Range.getCellProperties`: the looks of each cell, as far as they are asked for. */
export function getCellProperties(excel: ExcelBook, cells: Cells, options: unknown) {
  const wanted = (options as { format?: Record<string, unknown> } | null)?.format;
  const unknown = Object.keys(wanted ?? {}).find((key) => !known.includes(key));
  if (!wanted || unknown) throw new HostError("NotImplemented", `cell property ${unknown ?? ""}`);
  return perCell(excel, cells, (row, column) => {
    const all = propertiesOf(excel.book.style(cells.sheet, row, column));
    const format = Object.fromEntries(Object.entries(all).filter(([key]) => key in wanted));
    return { format };
  });
}

/** `Range.getRowProperties`: which rows are hidden; nothing else of them is emulated. */
export function getRowProperties(excel: ExcelBook, cells: Cells, options: unknown) {
  const unknown = Object.keys((options as object | null) ?? {}).find((key) => key !== "rowHidden");
  if (unknown) throw new HostError("NotImplemented", `row property ${unknown}`);
  const { row, rows } = areaOf(excel, cells);
  return Array.from({ length: rows }, (_, i) => ({
    rowHidden: excel.book.rowHidden(cells.sheet, row + i),
  }));
}

/** `Range.setCellProperties`: what a cell's entry does not name stays. */
export async function setCellProperties(excel: ExcelBook, cells: Cells, input: unknown) {
  excel.checkWritable(cells.sheet);
  const area = areaOf(excel, cells);
  const matrix = input as { format?: FormatProperties }[][];
  const fits = Array.isArray(matrix) && matrix.length === area.rows;
  if (!fits || matrix.some((row) => row.length !== area.columns))
    throw new HostError("InvalidArgument");
  const changes = perCell(excel, cells, (row, column): CellChange => {
    const { format = {} } = matrix[row - area.row]![column - area.column]!;
    return { row, column, style: styleOf(format) };
  });
  await excel.book.write(cells.sheet, changes.flat());
}

function perCell<T>(excel: ExcelBook, cells: Cells, make: (row: number, column: number) => T) {
  const { row, column, rows, columns } = areaOf(excel, cells);
  return Array.from({ length: rows }, (_, i) =>
    Array.from({ length: columns }, (__, j) => make(row + i, column + j)),
  );
}

function propertiesOf(style: StyleData): FormatProperties {
  return {
    fill: { color: style.fill ?? "#FFFFFF", pattern: style.fill ? "Solid" : "None" },
    font: {
      name: style.fontName ?? plainStyle.fontName,
      size: style.fontSize ?? plainStyle.fontSize,
      bold: style.bold ?? false,
      italic: style.italic ?? false,
      color: style.color ?? "#000000",
      underline: style.underline ? "Single" : "None",
    },
    borders: Object.fromEntries(
      edges.map((edge) => [edge, borderProperties(style.borders?.[edge])]),
    ),
    wrapText: style.wrap ?? false,
    horizontalAlignment: style.horizontal ?? "General",
    verticalAlignment: style.vertical ?? "Bottom",
  };
}

function borderProperties(line: { style: BorderStyle; color: string } | undefined) {
  if (!line) return { style: "None", color: "#000000", weight: "Thin" };
  const weights = ["Thin", "Medium", "Thick", "Hairline"];
  return weights.includes(line.style)
    ? { style: "Continuous", color: line.color, weight: line.style }
    : { style: line.style, color: line.color, weight: "Thin" };
}

function styleOf(format: FormatProperties): StyleData {
  const { fill, font, borders } = format;
  return {
    ...(fill?.color === undefined ? {} : { fill: readColor(fill.color) }),
    ...(font?.name === undefined ? {} : { fontName: font.name }),
    ...(font?.size === undefined ? {} : { fontSize: font.size }),
    ...(font?.bold === undefined ? {} : { bold: font.bold }),
    ...(font?.italic === undefined ? {} : { italic: font.italic }),
    ...(font?.color === undefined ? {} : { color: readColor(font.color) }),
    ...(font?.underline === undefined ? {} : { underline: font.underline !== "None" }),
    ...(format.wrapText === undefined ? {} : { wrap: format.wrapText }),
    ...(format.horizontalAlignment ? { horizontal: format.horizontalAlignment } : {}),
    ...(format.verticalAlignment ? { vertical: format.verticalAlignment } : {}),
    ...(borders ? { borders: linesOf(borders) } : {}),
  };
}

function linesOf(borders: Partial<Record<Edge, BorderProperties>>): StyleData["borders"] {
  const lines: NonNullable<StyleData["borders"]> = {};
  for (const edge of edges) {
    const line = borders[edge];
    if (!line) continue;
    const { style = "Continuous", color = "#000000", weight = "Thin" } = line;
    if (style === "None") lines[edge] = undefined;
    else
      lines[edge] = {
        style: (style === "Continuous" ? weight : style) as BorderStyle,
        color: readColor(color),
      };
  }
  return lines;
}

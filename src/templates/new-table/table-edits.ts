import { type Area, cellName, intersection, type Place } from "../../sheet/address";
import type { CellFormat, Edit } from "../../sheet/edit";
import { type SheetSnapshot, valueAt } from "../../sheet/snapshot";
import { Refusal } from "../../sheet/workbook";
import { writtenText } from "../../sheet/written-text";
import { joinAreas } from "./join-areas";
import type { Block, Layout, Look } from "./layout";

/** Where a table goes: a new sheet of this name, or from a place of a sheet on. */
export type Target = { newSheet: string } | { sheet: SheetSnapshot; at: Place };

const looks: Partial<Record<Look, CellFormat>> = {
  title: { fontName: "黑体", fontSize: 16, bold: true, horizontal: "Center" },
  aside: { horizontal: "Right" },
  heading: { bold: true, horizontal: "Center" },
  centred: { horizontal: "Center" },
  amount: { horizontal: "Center" },
};

/**
 * The edits that draw a table on a new sheet, set up for A4 across, or at a free place of a sheet,
 * whose columns and page are left as they are.
 * @throws Refusal "occupied" with the first cell in the way, "protected" with the sheet's name.
 */
export function tableEdits(layout: Layout, target: Target): Edit[] {
  const isNew = "newSheet" in target;
  const sheet = isNew ? target.newSheet : target.sheet.name;
  const at = isNew ? { row: 0, column: 0 } : target.at;
  const placed = <Rows extends Area>(area: Rows): Rows => ({
    ...area,
    row: area.row + at.row,
    column: area.column + at.column,
  });
  const whole = placed({ row: 0, column: 0, rows: layout.rows, columns: layout.widths.length });
  const blocks = layout.blocks.map(placed);
  const format = (area: Area, format: CellFormat): Edit => ({
    type: "format",
    sheet,
    area,
    format,
  });
  return [
    ...(isNew ? newSheet(sheet, layout) : freeArea(target.sheet, whole)),
    format(whole, { fontName: "宋体", fontSize: 10, vertical: "Center", wrap: true }),
    format(placed(layout.frame), { borders: true }),
    ...lookEdits(blocks).map(([area, look]) => format(area, look)),
    ...heights(layout).map(([row, rowHeight]) =>
      format({ ...whole, row: at.row + row, rows: 1 }, { rowHeight }),
    ),
    ...blocks.flatMap((block): Edit[] => {
      const { row, column, value } = block;
      if (value === "") return [];
      return [{ type: "set", sheet, row, column, expect: "", ...written(block) }];
    }),
    ...blocks
      .filter(({ rows, columns }) => rows * columns > 1)
      .map((block): Edit => ({ type: "merge", sheet, area: areaOf(block) })),
    ...layout.lists.map(({ area, list }): Edit => ({
      type: "validation",
      sheet,
      area: placed(area),
      list,
    })),
  ];
}

/** One area for neighbours that look the same; texts look like the whole. */
function lookEdits(blocks: readonly Block[]): [Area, CellFormat][] {
  return (Object.entries(looks) as [Look, CellFormat][]).flatMap(([look, format]) =>
    joinAreas(blocks.filter((block) => block.look === look).map(areaOf)).map(
      (area): [Area, CellFormat] => [area, format],
    ),
  );
}

function newSheet(sheet: string, { widths, headings }: Layout): Edit[] {
  const titleRows = `$${headings.first + 1}:$${headings.last + 1}`;
  return [
    {
      type: "add-sheet",
      sheet,
      page: { landscape: true, fitToWidth: true, titleRows },
      show: true,
    },
    ...widths.map((width, column): Edit => {
      const area = { row: 0, column, rows: 1, columns: 1 };
      // A character of the standard font is 7 pixels wide, and 5 are left free; in points.
      return { type: "format", sheet, area, format: { columnWidth: (width * 7 + 5) * 0.75 } };
    }),
  ];
}

/** A guard over the area, which is free, and so are the columns beside it. */
function freeArea(sheet: SheetSnapshot, area: Area): Edit[] {
  if (sheet.protected) throw new Refusal("protected", sheet.name);
  const left = Math.max(0, area.column - 1);
  const right = area.column + area.columns;
  const merge = sheet.structure?.merges.find((merged) => intersection(merged, area));
  if (merge) throw new Refusal("occupied", cellName(merge));
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = left; column <= right; column++) {
      const filled =
        valueAt(sheet, { row, column }) !== "" || formulaAt(sheet, { row, column }) !== "";
      if (filled) throw new Refusal("occupied", cellName({ row, column }));
    }
  }
  const values = Array.from({ length: area.rows }, () => Array<string>(area.columns).fill(""));
  return [{ type: "expect", sheet: sheet.name, area, values }];
}

function formulaAt({ area, structure }: SheetSnapshot, { row, column }: Place): string {
  return (area && structure?.formulas[row - area.row]?.[column - area.column]) || "";
}

function areaOf({ row, column, rows, columns }: Block): Area {
  return { row, column, rows, columns };
}

function written({ value, look }: Block) {
  if (look !== "amount") return writtenText(value);
  const decimals = Math.max(2, String(value).split(".")[1]?.length ?? 0);
  return { value, numberFormat: `0.${"0".repeat(decimals)}` };
}

/** Heights in points, as Excel fits none to merged cells: by the lines that the texts take. */
function heights({ blocks, widths }: Layout): [row: number, height: number][] {
  const lines = new Map<number, number>();
  for (const { row, column, rows, columns, value, look } of blocks) {
    if (rows > 1) continue;
    const width = widths.slice(column, column + columns).reduce((sum, one) => sum + one, 0);
    const needed = linesOf(String(value), width) * (look === "title" ? 1.5 : 1);
    lines.set(row, Math.max(lines.get(row) ?? 1, needed));
  }
  return [...lines].map(([row, count]) => [row, Math.min(400, 8 + 14 * count)]);
}

/** How many lines a text takes in so many characters; Chinese ones take two places. */
function linesOf(text: string, width: number): number {
  const places = text.length + text.replace(/[ -~]/g, "").length;
  return Math.max(1, Math.ceil(places / (width - 1)));
}

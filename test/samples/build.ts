import ExcelJS from "exceljs";
import { unzipSync, zipSync } from "fflate";
import type { Look, SheetLayout } from "./layout";
import type { Sample } from "./samples";

/** Fixed, so that the same data give the same bytes. */
const date = new Date("2024-01-02T00:00:00Z");

const looks: Record<Look, Partial<ExcelJS.Style>> = {
  title: { font: { name: "黑体", size: 14, bold: true }, alignment: centre() },
  aside: { font: { name: "宋体", size: 10 }, alignment: { horizontal: "right" } },
  heading: { font: { name: "宋体", size: 10, bold: true }, alignment: centre() },
  centred: { font: { name: "宋体", size: 10 }, alignment: centre() },
  text: { font: { name: "宋体", size: 10 }, alignment: { vertical: "middle", wrapText: true } },
  amount: { font: { name: "宋体", size: 10 }, alignment: centre(), numFmt: "0.00" },
  prose: { font: { name: "宋体", size: 10 }, alignment: { vertical: "middle", wrapText: true } },
};
const framed = new Set<Look>(["heading", "centred", "text", "amount"]);
const thin = { style: "thin", color: { argb: "FF000000" } } as const;
const frame = { top: thin, left: thin, bottom: thin, right: thin };

/** The workbook as .xlsx bytes; the same bytes for the same data. */
export async function buildSample(sample: Sample): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  Object.assign(workbook, { title: sample.title, creator: "绩效目标助手", lastModifiedBy: "" });
  workbook.created = date;
  workbook.modified = date;
  for (const layout of sample.sheets) addSheet(workbook, layout);
  const parts = unzipSync(new Uint8Array(await workbook.xlsx.writeBuffer()));
  // The writer stamps every part with the time of day; the date of a zip entry has no time zone.
  return zipSync(parts, { mtime: new Date(2024, 0, 2), level: 9 });
}

function addSheet(workbook: ExcelJS.Workbook, { name, widths, blocks }: SheetLayout): void {
  const sheet = workbook.addWorksheet(name, {
    pageSetup: { paperSize: 9, orientation: "landscape", fitToPage: true, fitToHeight: 0 },
  });
  sheet.columns = widths.map((width) => ({ width }));
  const lines = new Map<number, number>();
  for (const { row, column, rows, columns, value, look } of blocks) {
    if (rows * columns > 1) {
      sheet.mergeCells(row + 1, column + 1, row + rows, column + columns);
    }
    for (let r = row; r < row + rows; r += 1) {
      for (let c = column; c < column + columns; c += 1) {
        const { numFmt, ...style } = looks[look];
        const cell = sheet.getCell(r + 1, c + 1);
        Object.assign(cell, style, framed.has(look) && { border: frame });
        if (numFmt) cell.numFmt = numFmt;
      }
    }
    if (value !== "") sheet.getCell(row + 1, column + 1).value = value;
    if (rows === 1) {
      const width = widths.slice(column, column + columns).reduce((sum, w) => sum + w, 0);
      const size = look === "title" ? 1.4 : 1;
      lines.set(row, Math.max(lines.get(row) ?? 1, linesOf(String(value), width) * size));
    }
  }
  for (const [row, count] of lines) sheet.getRow(row + 1).height = 6 + 14 * count;
}

/** How many lines the text takes in a column of this width; Chinese characters take two places. */
function linesOf(text: string, width: number): number {
  return text
    .split("\n")
    .map((line) => Math.ceil((line.length + line.replace(/[ -~]/g, "").length) / (width - 1)) || 1)
    .reduce((sum, count) => sum + count, 0);
}

function centre(): Partial<ExcelJS.Alignment> {
  return { horizontal: "center", vertical: "middle", wrapText: true };
}

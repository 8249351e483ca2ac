import { Workbook, type Worksheet } from "exceljs";
import { areaName } from "../../sheet/address";
import type { PageData, SheetData, WorkbookData } from "../engine/workbook-data";
import { writeConditionalStyle } from "./conditional-style";
import { writeStyle } from "./style";

/** The stand-in's workbook as the bytes of an .xlsx file: a copy with what the stand-in keeps. */
export async function writeWorkbook(data: WorkbookData): Promise<ArrayBuffer> {
  const book = new Workbook();
  for (const sheet of data.sheets) await writeSheet(book, sheet);
  const front = data.sheets.findIndex(({ name }) => name === data.activeSheet);
  if (front >= 0) {
    book.views = [
      { x: 0, y: 0, width: 20000, height: 12000, firstSheet: 0, activeTab: front } as never,
    ];
  }
  for (const { name, refersTo } of data.names ?? []) {
    book.definedNames.add(refersTo.replace(/^=/, ""), name);
  }
  return (await book.xlsx.writeBuffer()) as unknown as ArrayBuffer;
}

async function writeSheet(book: Workbook, data: SheetData): Promise<void> {
  const sheet = book.addWorksheet(data.name, { state: data.visibility ?? "visible" });
  for (const { row, column, value, formula, numberFormat, style } of data.cells) {
    const cell = sheet.getCell(row + 1, column + 1);
    if (formula) cell.value = { formula: formula.slice(1), result: value };
    else if (value !== undefined && value !== "") cell.value = value;
    if (style) Object.assign(cell, writeStyle(style));
    if (numberFormat && numberFormat !== "General") cell.numFmt = numberFormat;
  }
  for (const [column, points] of Object.entries(data.columnWidths ?? {})) {
    sheet.getColumn(Number(column) + 1).width = (points / 0.75 - 5) / 7;
  }
  for (const [row, points] of Object.entries(data.rowHeights ?? {})) {
    sheet.getRow(Number(row) + 1).height = points;
  }
  for (const row of data.hiddenRows ?? []) sheet.getRow(row + 1).hidden = true;
  for (const column of data.hiddenColumns ?? []) sheet.getColumn(column + 1).hidden = true;
  for (const { row, column, address } of data.links ?? []) {
    const cell = sheet.getCell(row + 1, column + 1);
    cell.value = { text: cell.text, hyperlink: address };
  }
  for (const { row, column, text } of data.comments ?? []) {
    sheet.getCell(row + 1, column + 1).note = text;
  }
  for (const area of data.merges ?? []) sheet.mergeCellsWithoutStyle(areaName(area));
  for (const { area, list } of data.validations ?? []) {
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        sheet.getCell(row + 1, column + 1).dataValidation = {
          type: "list",
          allowBlank: true,
          formulae: [list.startsWith("=") ? list.slice(1) : `"${list}"`],
        };
      }
    }
  }
  writeFormats(sheet, data);
  if (data.page) writePage(sheet, data.page);
  if (data.protected) await sheet.protect("", {});
}

function writeFormats(sheet: Worksheet, data: SheetData): void {
  for (const [index, format] of (data.conditionalFormats ?? []).entries()) {
    if ((format.type ?? "Custom") !== "Custom") continue;
    sheet.addConditionalFormatting({
      ref: format.areas.map(areaName).join(" "),
      rules: [
        {
          type: "expression",
          priority: index + 1,
          formulae: [format.formula.replace(/^=/, "")],
          style: writeConditionalStyle(format),
        },
      ],
    });
  }
}

function writePage({ pageSetup }: Worksheet, page: PageData): void {
  if (page.orientation) {
    pageSetup.orientation = page.orientation === "Landscape" ? "landscape" : "portrait";
  }
  if (page.fitToWidth !== undefined || page.fitToHeight !== undefined) {
    pageSetup.fitToPage = true;
    pageSetup.fitToWidth = page.fitToWidth ?? 0;
    pageSetup.fitToHeight = page.fitToHeight ?? 0;
  }
  if (page.titleRows) pageSetup.printTitlesRow = page.titleRows.replaceAll("$", "");
  if (page.printArea) pageSetup.printArea = page.printArea;
  if (page.centerHorizontally) pageSetup.horizontalCentered = true;
}

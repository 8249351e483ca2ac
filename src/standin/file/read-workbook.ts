import {
  Workbook,
  type Cell,
  type CellValue as FileValue,
  type ConditionalFormattingOptions,
  type DataValidation,
  type Worksheet,
} from "exceljs";
import { parseArea, type Area } from "../../sheet/address";
import type { CellData, PageData, SheetData, WorkbookData } from "../engine/workbook-data";
import { readConditionalStyle } from "./conditional-style";
import { readStyle } from "./style";

/** A file that no workbook can be read from. */
export class NotAWorkbook extends Error {}

/**
 * An .xlsx file as the stand-in keeps it: values, formulas, number formats, looks, merges, sizes,
 * drop-down lists, notes, simple conditional formats and the page. Charts, pictures, macros and the
 * like stay behind.
 * @throws NotAWorkbook
 */
export async function readWorkbook(bytes: ArrayBuffer): Promise<WorkbookData> {
  const [first, second] = new Uint8Array(bytes);
  if (first !== 0x50 || second !== 0x4b) throw new NotAWorkbook("not an .xlsx file");
  const book = new Workbook();
  try {
    await book.xlsx.load(bytes);
  } catch (error) {
    throw new NotAWorkbook(String(error), { cause: error });
  }
  const sheets = book.worksheets.map(readSheet);
  if (!sheets.length) throw new NotAWorkbook("no worksheet inside");
  const views = book.views as Workbook["views"] | undefined; // absent when the file has none
  const active = book.worksheets[views?.[0]?.activeTab ?? 0];
  return {
    sheets,
    ...(active?.state === "visible" ? { activeSheet: active.name } : {}),
  };
}

/** What exceljs holds beyond its own types. */
interface Beyond {
  dataValidations?: { model: Record<string, DataValidation | undefined> };
  conditionalFormattings?: ConditionalFormattingOptions[];
  sheetProtection?: { sheet?: boolean } | null;
}

function readSheet(sheet: Worksheet): SheetData {
  const beyond = sheet as Worksheet & Beyond;
  const data: SheetData = { name: sheet.name, visibility: sheet.state, cells: [] };
  if (beyond.sheetProtection?.sheet) data.protected = true;
  const merges = sheet.model.merges as unknown as string[];
  if (merges.length) data.merges = merges.map(parseArea);

  sheet.eachRow({ includeEmpty: true }, (row, number) => {
    if (row.height) (data.rowHeights ??= {})[number - 1] = row.height;
    if (row.hidden) (data.hiddenRows ??= []).push(number - 1);
    row.eachCell({ includeEmpty: true }, (cell) => {
      const read = readCell(cell);
      if (read) data.cells.push(read);
      const { row, column } = parseArea(cell.address);
      if (cell.hyperlink) (data.links ??= []).push({ row, column, address: cell.hyperlink });
      const text = textOf(cell.note as FileNote);
      if (text !== undefined) (data.comments ??= []).push({ row, column, text });
    });
  });
  for (const [index, column] of ((sheet.columns as Worksheet["columns"] | null) ?? []).entries()) {
    if (column.width) (data.columnWidths ??= {})[index] = widthInPoints(column.width);
    if (column.hidden) (data.hiddenColumns ??= []).push(index);
  }
  const validations = readLists(beyond.dataValidations?.model ?? {});
  if (validations.length) data.validations = validations;
  const formats = (beyond.conditionalFormattings ?? []).flatMap(readFormats);
  if (formats.length) data.conditionalFormats = formats;
  const page = readPage(sheet);
  if (page) data.page = page;
  return data;
}

/** exceljs gives none where a cell has no note, whatever its types say. */
type FileNote = Cell["note"] | undefined;

function textOf(note: FileNote): string | undefined {
  if (typeof note !== "object") return note;
  return (note.texts ?? []).map(({ text }) => text).join("");
}

function readCell(cell: Cell): CellData | undefined {
  const { row, column } = parseArea(cell.address);
  const data: CellData = { row, column };
  // A merge's covered cells repeat its first one's value here; in the sheet they are empty.
  const covered = cell.isMerged && cell.master.address !== cell.address;
  if (!covered) {
    const value = plainValue(cell.value);
    if (value !== undefined && value !== "") data.value = value;
    if (cell.formula) data.formula = `=${cell.formula}`;
  }
  if (cell.numFmt && cell.numFmt !== "General") data.numberFormat = cell.numFmt;
  const style = readStyle(cell.style);
  if (style) data.style = style;
  const empty = data.value === undefined && data.formula === undefined;
  return empty && !style && !data.numberFormat ? undefined : data;
}

function plainValue(value: FileValue | undefined): string | number | boolean | undefined {
  if (value === null || value === undefined) return undefined;
  if (typeof value !== "object") return value;
  if (value instanceof Date) return serial(value);
  if ("richText" in value) return value.richText.map(({ text }) => text).join("");
  if ("error" in value) return value.error;
  if ("hyperlink" in value) {
    const text = value.text as unknown as FileValue; // rich text at times, whatever the types say
    return plainValue(text);
  }
  if ("result" in value) return plainValue(value.result);
  return undefined;
}

/** Excel's number for a date: days since the end of 1899. */
function serial(date: Date): number {
  return Math.round((date.getTime() / 86_400_000 + 25_569) * 1e9) / 1e9;
}

/** Characters of the standard font (7 pixels wide, 5 pixels around them) in points. */
function widthInPoints(characters: number): number {
  return Math.round(characters * 7 + 5) * 0.75;
}

/** Drop-down lists; cells below each other with the same list become one area. */
function readLists(model: Record<string, DataValidation | undefined>) {
  const lists: { area: Area; list: string }[] = [];
  for (const [address, validation] of Object.entries(model)) {
    const [formula] = (validation?.formulae ?? []) as unknown[];
    if (validation?.type !== "list" || typeof formula !== "string") continue;
    const list = formula.startsWith('"') ? formula.slice(1, -1) : `=${formula}`;
    const area = parseArea(address.replace(/^range:/, ""));
    const above = lists.find(
      (known) =>
        known.list === list &&
        known.area.column === area.column &&
        known.area.columns === area.columns &&
        known.area.row + known.area.rows === area.row,
    );
    if (above) above.area = { ...above.area, rows: above.area.rows + area.rows };
    else lists.push({ area, list });
  }
  return lists;
}

function readFormats({ ref, rules }: ConditionalFormattingOptions) {
  const areas = ref
    .split(/[\s,]+/)
    .filter(Boolean)
    .map(parseArea);
  return rules.flatMap((rule) => {
    const formula = rule.type === "expression" ? (rule.formulae as unknown[])[0] : undefined;
    if (formula === undefined || !areas.length) return [];
    return [{ areas, formula: `=${String(formula)}`, ...readConditionalStyle(rule.style ?? {}) }];
  });
}

function readPage({ pageSetup }: Worksheet): PageData | undefined {
  const page: PageData = {};
  if (pageSetup.orientation === "landscape") page.orientation = "Landscape";
  if (pageSetup.fitToPage) {
    page.fitToWidth = pageSetup.fitToWidth ?? 1;
    page.fitToHeight = pageSetup.fitToHeight ?? 1;
  }
  if (pageSetup.printTitlesRow) {
    const [from, to = from] = pageSetup.printTitlesRow.split(":");
    page.titleRows = `$${from!.replace("$", "")}:$${to!.replace("$", "")}`;
  }
  if (pageSetup.printArea) page.printArea = pageSetup.printArea;
  if (pageSetup.horizontalCentered) page.centerHorizontally = true;
  return Object.keys(page).length ? page : undefined;
}

import type { ExcelBook } from "./excel-book";
import { joinedLists } from "./joined-lists";
import type { CellData, SheetData, WorkbookData } from "./workbook-data";

/** The workbook as plain data, in a fixed order, so that two states can be compared. */
export function toWorkbookData(excel: ExcelBook): WorkbookData {
  const { book } = excel;
  const names = book.names();
  return {
    sheets: book.sheets().map((sheet) => sheetData(excel, sheet.id)),
    activeSheet: excel.sheet(book.active()).name,
    ...(excel.settings.size ? { settings: Object.fromEntries(excel.settings) } : {}),
    ...(names.length ? { names } : {}),
  };
}

function sheetData(excel: ExcelBook, id: string): SheetData {
  const { book } = excel;
  const handle = excel.sheet(id);
  const extras = excel.extrasOf(id);
  const visibility = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" } as const;
  const merges = book.merges(id).sort((a, b) => a.row - b.row || a.column - b.column);
  return {
    name: handle.name,
    visibility: visibility[excel.visibility(handle)],
    protected: extras.protected,
    cells: cellData(excel, id),
    merges: merges.map(({ row, column, rows, columns }) => ({ row, column, rows, columns })),
    ...book.sizes(id),
    validations: joinedLists(book.validations(id)),
    conditionalFormats: structuredClone(extras.conditionalFormats),
    links: extras.links.map((link) => ({ ...link })),
    ...(extras.comments.length ? { comments: structuredClone(extras.comments) } : {}),
    page: { ...extras.page },
  };
}

function cellData(excel: ExcelBook, id: string): CellData[] {
  const cells: CellData[] = [];
  excel.book.eachCell(id, (row, column, { value, formula, numberFormat }) => {
    const style = excel.book.style(id, row, column);
    const cell: CellData = { row, column };
    if (value !== "") cell.value = value;
    if (formula) cell.formula = formula;
    if (numberFormat !== "General") cell.numberFormat = numberFormat;
    if (Object.keys(style).length) cell.style = style;
    if (Object.keys(cell).length > 2) cells.push(cell);
  });
  return cells.sort((a, b) => a.row - b.row || a.column - b.column);
}

import type { Area } from "../../sheet/address";
import { allColumns, allRows, fullAddress } from "../engine/address";
import type { Cells, ExcelBook } from "../engine/excel-book";
import { HostError } from "../engine/host-error";
import { readMatrix, writeMatrix } from "../engine/matrix";
import { conditionalFormats } from "./conditional-format";
import { dataValidation } from "./data-validation";
import { readLink, writeLink } from "./hyperlink";
import { object, type RichObject, type RichType } from "./member";
import { areaOf, same } from "./places";
import { rangeFormat } from "./range-format";
import { rangeMethods } from "./range-methods";
import { worksheet } from "./worksheet";

/** A range object at these cells; it follows them while the request lasts. */
export function rangeAt(excel: ExcelBook, sheet: string, area: Area): RichObject {
  const { row, column, rows, columns } = area;
  const fits = row >= 0 && column >= 0 && row + rows <= allRows && column + columns <= allColumns;
  if (!fits || rows < 1 || columns < 1) throw new HostError("InvalidArgument");
  return object(range, excel.track({ sheet, areas: [area] }));
}

const read =
  (kind: "values" | "text" | "formulas" | "numberFormat") => (cells: Cells, excel: ExcelBook) =>
    readMatrix(excel, cells.sheet, areaOf(excel, cells), kind);

const write =
  (kind: "values" | "formulas" | "numberFormat") =>
  (cells: Cells, value: unknown, excel: ExcelBook) =>
    writeMatrix(excel, cells.sheet, areaOf(excel, cells), kind, value);

export const range: RichType<Cells> = {
  name: "Range",
  keep: (cells, excel) => excel.keep(cells, "range"),
  properties: {
    address: {
      since: "1.1",
      get: (cells, excel) => fullAddress(excel.sheet(cells.sheet).name, areaOf(excel, cells)),
    },
    values: { since: "1.1", get: read("values"), set: write("values") },
    text: { since: "1.1", get: read("text") },
    formulas: { since: "1.1", get: read("formulas"), set: write("formulas") },
    numberFormat: { since: "1.1", get: read("numberFormat"), set: write("numberFormat") },
    rowIndex: { since: "1.1", get: (cells, excel) => areaOf(excel, cells).row },
    columnIndex: { since: "1.1", get: (cells, excel) => areaOf(excel, cells).column },
    rowCount: { since: "1.1", get: (cells, excel) => areaOf(excel, cells).rows },
    columnCount: { since: "1.1", get: (cells, excel) => areaOf(excel, cells).columns },
    cellCount: {
      since: "1.1",
      get: (cells, excel) => {
        const { rows, columns } = areaOf(excel, cells);
        return rows * columns > 2_147_483_647 ? -1 : rows * columns;
      },
    },
    rowHidden: {
      since: "1.2",
      get: (cells, excel) => {
        const { row, rows } = areaOf(excel, cells);
        return same(rows, (i) => excel.book.rowHidden(cells.sheet, row + i));
      },
      set: async (cells, value, excel) => {
        excel.checkWritable(cells.sheet);
        const { row, rows } = areaOf(excel, cells);
        await excel.book.hideRows(cells.sheet, row, rows, Boolean(value));
      },
    },
    columnHidden: {
      since: "1.2",
      get: (cells, excel) => {
        const { column, columns } = areaOf(excel, cells);
        return same(columns, (i) => excel.book.columnHidden(cells.sheet, column + i));
      },
      set: async (cells, value, excel) => {
        excel.checkWritable(cells.sheet);
        const { column, columns } = areaOf(excel, cells);
        await excel.book.hideColumns(cells.sheet, column, columns, Boolean(value));
      },
    },
    hyperlink: {
      since: "1.7",
      get: (cells, excel) => readLink(excel, cells.sheet, areaOf(excel, cells)),
      set: (cells, value, excel) => writeLink(excel, cells.sheet, areaOf(excel, cells), value),
    },
  },
  objects: {
    worksheet: { since: "1.1", go: (cells) => object(worksheet, cells.sheet) },
    format: { since: "1.1", go: (cells) => object(rangeFormat, cells) },
    dataValidation: { since: "1.8", go: (cells) => object(dataValidation, cells) },
    conditionalFormats: { since: "1.6", go: (cells) => object(conditionalFormats, cells) },
  },
  // Asked for when it is needed: the methods give ranges again.
  get methods() {
    return rangeMethods;
  },
};

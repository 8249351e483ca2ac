import { intersection, type Area } from "../../sheet/address";
import { allColumns, allRows, fullAddress } from "../engine/address";
import type { Cells, ExcelBook } from "../engine/excel-book";
import { HostError } from "../engine/host-error";
import { readMatrix, writeMatrix } from "../engine/matrix";
import {
  copyCells,
  deleteCells,
  insertCells,
  mergeCells,
  unmergeCells,
  clearCells,
} from "../engine/structure";
import { readLink, writeLink } from "./hyperlink";
import { getCellProperties, setCellProperties } from "./cell-properties";
import { conditionalFormats } from "./conditional-format";
import { dataValidation } from "./data-validation";
import { nothing, object, type RichObject, type RichType } from "./member";
import { rangeAreas } from "./range-areas";
import { rangeFormat } from "./range-format";
import { worksheet } from "./worksheet";

/** A range object at these cells; it follows them while the request lasts. */
export function rangeAt(excel: ExcelBook, sheet: string, area: Area): RichObject {
  const { row, column, rows, columns } = area;
  const fits = row >= 0 && column >= 0 && row + rows <= allRows && column + columns <= allColumns;
  if (!fits || rows < 1 || columns < 1) throw new HostError("InvalidArgument");
  return object(range, excel.track({ sheet, areas: [area] }));
}

/** The cells of a range. @throws HostError where they were deleted. */
export function areaOf(excel: ExcelBook, cells: Cells): Area {
  excel.sheet(cells.sheet);
  const area = cells.areas[0];
  if (!area) throw new HostError("InvalidReference");
  return area;
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
  methods: {
    getCell: {
      since: "1.1",
      call: (cells, [row, column], excel) => {
        const area = areaOf(excel, cells);
        const place = { row: area.row + Number(row), column: area.column + Number(column) };
        return rangeAt(excel, cells.sheet, { ...place, rows: 1, columns: 1 });
      },
    },
    getResizedRange: {
      since: "1.2",
      call: (cells, [rows, columns], excel) => {
        const area = areaOf(excel, cells);
        const size = { rows: area.rows + Number(rows), columns: area.columns + Number(columns) };
        return rangeAt(excel, cells.sheet, { ...area, ...size });
      },
    },
    getOffsetRange: {
      since: "1.1",
      call: (cells, [rows, columns], excel) => {
        const area = areaOf(excel, cells);
        const place = { row: area.row + Number(rows), column: area.column + Number(columns) };
        return rangeAt(excel, cells.sheet, { ...area, ...place });
      },
    },
    getEntireRow: {
      since: "1.1",
      call: (cells, _, excel) =>
        rangeAt(excel, cells.sheet, { ...areaOf(excel, cells), column: 0, columns: allColumns }),
    },
    getEntireColumn: {
      since: "1.1",
      call: (cells, _, excel) =>
        rangeAt(excel, cells.sheet, { ...areaOf(excel, cells), row: 0, rows: allRows }),
    },
    getUsedRangeOrNullObject: {
      since: "1.4",
      call: (cells, [valuesOnly], excel) => {
        const area = areaOf(excel, cells);
        const used = excel.book.usedArea(cells.sheet, valuesOnly === true, area);
        return used ? rangeAt(excel, cells.sheet, used) : nothing(range);
      },
    },
    getCellProperties: {
      since: "1.9",
      call: (cells, [options], excel) => ({ value: getCellProperties(excel, cells, options) }),
    },
    setCellProperties: {
      since: "1.9",
      call: (cells, [data], excel) => setCellProperties(excel, cells, data),
    },
    getIntersectionOrNullObject: {
      since: "1.4",
      call: (cells, [other], excel) => {
        const target = otherCells(excel, cells.sheet, other);
        const common = intersection(areaOf(excel, cells), areaOf(excel, target));
        const here = target.sheet === cells.sheet;
        return common && here ? rangeAt(excel, cells.sheet, common) : nothing(range);
      },
    },
    getMergedAreasOrNullObject: {
      since: "1.13",
      call: (cells, _, excel) => {
        const area = areaOf(excel, cells);
        const inside = excel.book
          .merges(cells.sheet)
          .filter(({ row, column }) => intersection(area, { row, column, rows: 1, columns: 1 }))
          .sort((a, b) => a.row - b.row || a.column - b.column);
        if (inside.length > 512) throw new HostError("InvalidOperation");
        if (!inside.length) return nothing(rangeAreas);
        return object(rangeAreas, excel.track({ sheet: cells.sheet, areas: inside }));
      },
    },
    select: {
      since: "1.1",
      call: (cells, _, excel) => {
        const area = areaOf(excel, cells);
        if (excel.book.active() !== cells.sheet)
          throw new HostError("InvalidOperation", "The worksheet of the range is not active.");
        return excel.book.select(cells.sheet, [area]);
      },
    },
    clear: {
      since: "1.1",
      call: (cells, [what], excel) =>
        clearCells(excel, cells.sheet, areaOf(excel, cells), String(what ?? "All")),
    },
    insert: {
      since: "1.1",
      call: async (cells, [shift], excel) => {
        const area = { ...areaOf(excel, cells) };
        await insertCells(excel, cells.sheet, area, shift);
        return rangeAt(excel, cells.sheet, area);
      },
    },
    delete: {
      since: "1.1",
      call: (cells, [shift], excel) =>
        deleteCells(excel, cells.sheet, { ...areaOf(excel, cells) }, shift),
    },
    merge: {
      since: "1.2",
      call: (cells, [across], excel) =>
        mergeCells(excel, cells.sheet, areaOf(excel, cells), across === true),
    },
    unmerge: {
      since: "1.2",
      call: (cells, _, excel) => unmergeCells(excel, cells.sheet, areaOf(excel, cells)),
    },
    copyFrom: {
      since: "1.9",
      call: (cells, [source, what, skipBlanks, transpose], excel) => {
        if (skipBlanks || transpose) throw new HostError("NotImplemented", "copyFrom with options");
        const from = otherCells(excel, cells.sheet, source);
        return copyCells(
          excel,
          { sheet: from.sheet, area: areaOf(excel, from) },
          { sheet: cells.sheet, area: areaOf(excel, cells) },
          String(what ?? "All"),
        );
      },
    },
  },
};

/** An argument that is a range or an address. */
function otherCells(excel: ExcelBook, sheet: string, other: unknown): Cells {
  if (typeof other === "string") return excel.cellsAt(sheet, other);
  const target = (other as RichObject | undefined)?.target as Cells | null | undefined;
  if (!target?.areas) throw new HostError("InvalidArgument");
  return target;
}

/** The one answer of all, or null where they differ. */
export function same<T>(count: number, at: (index: number) => T): T | null {
  const first = at(0);
  for (let i = 1; i < count; i += 1) if (at(i) !== first) return null;
  return first;
}

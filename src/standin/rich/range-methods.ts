import { boundsOf, intersection, type Area } from "../../sheet/address";
import { allColumns, allRows } from "../engine/address";
import { copyCells } from "../engine/copy-cells";
import type { Cells, ExcelBook } from "../engine/excel-book";
import { HostError } from "../engine/host-error";
import {
  clearCells,
  deleteCells,
  insertCells,
  mergeCells,
  unmergeCells,
} from "../engine/structure";
import { getCellProperties, getRowProperties, setCellProperties } from "./cell-properties";
import { nothing, object, type Method, type RichObject } from "./member";
import { areaOf } from "./places";
import { range, rangeAt } from "./range";
import { rangeAreas } from "./range-areas";

/** What can be asked of a range, or done to it, by calling. */
export const rangeMethods: Record<string, Method<Cells>> = {
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
  getRow: {
    since: "1.1",
    call: (cells, [row], excel) => {
      const area = areaOf(excel, cells);
      return rangeAt(excel, cells.sheet, { ...area, row: area.row + Number(row), rows: 1 });
    },
  },
  getBoundingRect: {
    since: "1.1",
    call: (cells, [other], excel) => {
      const { target } = other as { target: Cells };
      return rangeAt(excel, cells.sheet, boundsOf([areaOf(excel, cells), areaOf(excel, target)]));
    },
  },
  // The client asks this before it writes more than 1500 cells, row by row in several actions.
  _ValidateArraySize: {
    since: "1.3",
    call: (cells, [rows, columns], excel) => {
      const area = areaOf(excel, cells);
      if (rows !== area.rows || columns !== area.columns) throw new HostError("InvalidArgument");
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
  getRowProperties: {
    since: "1.9",
    call: (cells, [options], excel) => ({ value: getRowProperties(excel, cells, options) }),
  },
  setCellProperties: {
    since: "1.9",
    call: (cells, [data], excel) => setCellProperties(excel, cells, data),
  },
  getIntersection: {
    since: "1.1",
    call: (cells, [other], excel) => {
      const common = commonCells(excel, cells, other);
      if (!common) throw new HostError("ItemNotFound");
      return rangeAt(excel, cells.sheet, common);
    },
  },
  getIntersectionOrNullObject: {
    since: "1.4",
    call: (cells, [other], excel) => {
      const common = commonCells(excel, cells, other);
      return common ? rangeAt(excel, cells.sheet, common) : nothing(range);
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
};

function commonCells(excel: ExcelBook, cells: Cells, other: unknown): Area | undefined {
  const target = otherCells(excel, cells.sheet, other);
  const here = target.sheet === cells.sheet;
  return here ? intersection(areaOf(excel, cells), areaOf(excel, target)) : undefined;
}

/** An argument that is a range or an address. */
function otherCells(excel: ExcelBook, sheet: string, other: unknown): Cells {
  if (typeof other === "string") return excel.cellsAt(sheet, other);
  const target = (other as RichObject | undefined)?.target as Cells | null | undefined;
  if (!target?.areas) throw new HostError("InvalidArgument");
  return target;
}

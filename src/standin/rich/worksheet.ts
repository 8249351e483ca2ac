import { allColumns, allRows } from "../engine/address";
import type { ExcelBook } from "../engine/excel-book";
import { HostError } from "../engine/host-error";
import { checkSheetName, hideSheet, newSheetName, removeSheet } from "../engine/sheet-rules";
import { comments } from "./comment";
import { nothing, object, type RichType } from "./member";
import { pageLayout } from "./page-layout";
import { range, rangeAt } from "./range";
import { rangeAreas } from "./range-areas";

/** A worksheet, by its id. */
export const worksheet: RichType<string> = {
  name: "Worksheet",
  id: (sheet, excel) => excel.sheet(sheet).id,
  properties: {
    id: { since: "1.1", get: (sheet, excel) => excel.sheet(sheet).id },
    name: {
      since: "1.1",
      get: (sheet, excel) => excel.sheet(sheet).name,
      set: async (sheet, value, excel) => {
        excel.sheet(sheet);
        checkSheetName(excel, value, sheet);
        await excel.book.renameSheet(sheet, String(value));
      },
    },
    position: {
      since: "1.1",
      get: (sheet, excel) => excel.book.sheets().findIndex(({ id }) => id === sheet),
      set: async (sheet, value, excel) => {
        const count = excel.book.sheets().length;
        if (typeof value !== "number" || value < 0 || value >= count)
          throw new HostError("InvalidArgument");
        await excel.book.moveSheet(sheet, value);
      },
    },
    visibility: {
      since: "1.1",
      get: (sheet, excel) => excel.visibility(excel.sheet(sheet)),
      set: (sheet, value, excel) => hideSheet(excel, sheet, value),
    },
  },
  objects: {
    protection: { since: "1.2", go: (sheet) => object(worksheetProtection, sheet) },
    comments: { since: "1.10", go: (sheet) => object(comments, sheet) },
    pageLayout: { since: "1.9", go: (sheet) => object(pageLayout, sheet) },
  },
  methods: {
    getRange: {
      since: "1.1",
      call: (sheet, [address], excel) => {
        excel.sheet(sheet);
        if (address === undefined || address === null || address === "")
          return rangeAt(excel, sheet, { row: 0, column: 0, rows: allRows, columns: allColumns });
        const cells = excel.cellsAt(sheet, String(address));
        if (cells.areas.length !== 1) throw new HostError("InvalidArgument");
        return rangeAt(excel, cells.sheet, cells.areas[0]!);
      },
    },
    getRanges: {
      since: "1.9",
      call: (sheet, [address], excel) =>
        object(rangeAreas, excel.track(excel.cellsAt(sheet, String(address)))),
    },
    getCell: {
      since: "1.1",
      call: (sheet, [row, column], excel) =>
        rangeAt(excel, sheet, { row: Number(row), column: Number(column), rows: 1, columns: 1 }),
    },
    getRangeByIndexes: {
      since: "1.7",
      call: (sheet, [row, column, rows, columns], excel) =>
        rangeAt(excel, sheet, {
          row: Number(row),
          column: Number(column),
          rows: Number(rows),
          columns: Number(columns),
        }),
    },
    getUsedRange: {
      since: "1.1",
      call: (sheet, [valuesOnly], excel) => {
        excel.sheet(sheet);
        const used = excel.book.usedArea(sheet, valuesOnly === true);
        return rangeAt(excel, sheet, used ?? { row: 0, column: 0, rows: 1, columns: 1 });
      },
    },
    getUsedRangeOrNullObject: {
      since: "1.4",
      call: (sheet, [valuesOnly], excel) => {
        excel.sheet(sheet);
        const used = excel.book.usedArea(sheet, valuesOnly === true);
        return used ? rangeAt(excel, sheet, used) : nothing(range);
      },
    },
    activate: {
      since: "1.1",
      call: (sheet, _, excel) => {
        if (excel.sheet(sheet).hidden) throw new HostError("InvalidOperation");
        return excel.book.activate(sheet);
      },
    },
    delete: { since: "1.1", call: (sheet, _, excel) => removeSheet(excel, sheet) },
    _RegisterDataChangedEvent: handler("1.7", 10, true),
    _UnregisterDataChangedEvent: handler("1.7", 10, false),
  },
};

const worksheetProtection: RichType<string> = {
  name: "WorksheetProtection",
  properties: {
    protected: {
      since: "1.2",
      get: (sheet: string, excel: ExcelBook) => excel.extrasOf(sheet).protected,
    },
  },
};

/** All worksheets; its target stands for nothing. */
export const worksheetCollection: RichType<"worksheets"> = {
  name: "WorksheetCollection",
  items: (_, excel) => excel.book.sheets().map(({ id }) => object(worksheet, id)),
  methods: {
    getItem: {
      since: "1.1",
      call: (_, [key], excel) => {
        const sheet = excel.findSheet(String(key));
        if (!sheet) throw new HostError("ItemNotFound");
        return object(worksheet, sheet.id);
      },
    },
    getItemOrNullObject: {
      since: "1.4",
      call: (_, [key], excel) => {
        const sheet = excel.findSheet(String(key));
        return sheet ? object(worksheet, sheet.id) : nothing(worksheet);
      },
    },
    getActiveWorksheet: {
      since: "1.1",
      call: (_, __, excel) => object(worksheet, excel.book.active()),
    },
    getCount: {
      since: "1.4",
      call: (_, [visibleOnly], excel) => ({
        value: excel.book.sheets().filter((sheet) => !visibleOnly || !sheet.hidden).length,
      }),
    },
    add: {
      since: "1.1",
      call: async (_, [name], excel) => {
        const wanted = name ?? newSheetName(excel);
        checkSheetName(excel, wanted);
        return object(worksheet, await excel.book.addSheet(String(wanted)));
      },
    },
    _RegisterDataChangedEvent: collectionHandler("1.9", 10, true),
    _UnregisterDataChangedEvent: collectionHandler("1.9", 10, false),
    _RegisterSelectionChangedEvent: collectionHandler("1.9", 14, true),
    _UnregisterSelectionChangedEvent: collectionHandler("1.9", 14, false),
    _RegisterActivatedEvent: collectionHandler("1.7", 11, true),
    _UnregisterActivatedEvent: collectionHandler("1.7", 11, false),
    _RegisterAddedEvent: collectionHandler("1.7", 13, true),
    _UnregisterAddedEvent: collectionHandler("1.7", 13, false),
    _RegisterDeletedEvent: collectionHandler("1.7", 15, true),
    _UnregisterDeletedEvent: collectionHandler("1.7", 15, false),
  },
};

/** Excel's numbers of its events, for handlers at one sheet … */
function handler(since: string, event: number, on: boolean) {
  return {
    since,
    call: (sheet: string, _: unknown, excel: ExcelBook) => excel.listen(event, sheet, on),
  };
}

/** … and at all. */
function collectionHandler(since: string, event: number, on: boolean) {
  return {
    since,
    call: (_: unknown, __: unknown, excel: ExcelBook) => excel.listen(event, "Workbook", on),
  };
}

export const worksheetTypes = [worksheet, worksheetProtection, worksheetCollection];

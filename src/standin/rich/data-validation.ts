import { covers, intersection } from "../../sheet/address";
import type { Cells, ExcelBook } from "../engine/excel-book";
import { HostError } from "../engine/host-error";
import type { RichType } from "./member";
import { areaOf } from "./places";

/** Excel's longest list of a drop-down. */
const longestList = 255;

/** Drop-down lists; the other kinds of validation are not emulated. */
export const dataValidation: RichType<Cells> = {
  name: "DataValidation",
  properties: {
    rule: {
      since: "1.8",
      get: (cells, excel) => {
        const list = listOf(excel, cells);
        return list === undefined ? {} : { list: { inCellDropDown: true, source: list } };
      },
      set: (cells, value, excel) => {
        excel.checkWritable(cells.sheet);
        const source = (value as { list?: { source?: unknown } } | null)?.list?.source;
        if (typeof source !== "string")
          throw new HostError("NotImplemented", "validation but lists");
        if (source === "" || (source.length > longestList && !source.startsWith("=")))
          throw new HostError("InvalidArgument");
        return excel.book.setValidation(cells.sheet, areaOf(excel, cells), source);
      },
    },
    prompt: {
      since: "1.8",
      get: () => ({ showPrompt: true, title: "", message: "" }),
      set: (cells, value, excel) => {
        excel.checkWritable(cells.sheet);
        if ((value as { message?: unknown } | null)?.message !== "")
          throw new HostError("NotImplemented", "a prompt of validation");
      },
    },
    ignoreBlanks: {
      since: "1.8",
      get: () => true,
      set: (cells, value, excel) => {
        excel.checkWritable(cells.sheet);
        if (value !== true) throw new HostError("NotImplemented", "validation of blank cells");
      },
    },
    // The engine's lists never refuse a value, which is what an alert switched off means.
    errorAlert: {
      since: "1.8",
      get: () => ({ showAlert: false, style: "Information", title: "", message: "" }),
      set: (cells, value, excel) => {
        excel.checkWritable(cells.sheet);
        if ((value as { showAlert?: unknown } | null)?.showAlert !== false)
          throw new HostError("NotImplemented", "an alert on validation");
      },
    },
    type: {
      since: "1.8",
      get: (cells, excel) => {
        if (listOf(excel, cells) !== undefined) return "List";
        const area = areaOf(excel, cells);
        const some = excel.book
          .validations(cells.sheet)
          .some((rule) => intersection(rule.area, area));
        return some ? "Inconsistent" : "None";
      },
    },
  },
  methods: {
    clear: {
      since: "1.8",
      call: (cells, _, excel) => {
        excel.checkWritable(cells.sheet);
        const area = areaOf(excel, cells);
        const touched = excel.book.validations(cells.sheet).some((v) => intersection(v.area, area));
        return touched ? excel.book.setValidation(cells.sheet, area, undefined) : undefined;
      },
    },
  },
};

function listOf(excel: ExcelBook, cells: Cells): string | undefined {
  const area = areaOf(excel, cells);
  return excel.book.validations(cells.sheet).find((v) => covers(v.area, area))?.list;
}

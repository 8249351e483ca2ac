import { intersection } from "../../sheet/address";
import type { Cells, ExcelBook } from "../engine/excel-book";
import { newFormatId } from "../engine/extras";
import { HostError } from "../engine/host-error";
import type { ConditionalFormatData } from "../engine/workbook-data";
import { conditionalLook, conditionalLookTypes } from "./conditional-look";
import { change, find, type FormatRef } from "./format-ref";
import { nothing, object, type RichType } from "./member";
import { rangeAt } from "./range";

/** The conditional formats of cells: custom formulas with a fill, a font colour and borders. */
export const conditionalFormats: RichType<Cells> = {
  name: "ConditionalFormatCollection",
  items: (cells, excel) =>
    inRange(excel, cells).map(({ id }) => object(conditionalFormat, { sheet: cells.sheet, id })),
  methods: {
    add: {
      since: "1.6",
      call: (cells, [kind], excel) => {
        excel.checkWritable(cells.sheet);
        if (kind !== "Custom")
          throw new HostError("NotImplemented", `conditional format ${String(kind)}`);
        const format = { id: newFormatId(), areas: structuredClone(cells.areas), formula: "" };
        excel.extrasOf(cells.sheet).conditionalFormats.unshift(format);
        return object(conditionalFormat, { sheet: cells.sheet, id: format.id });
      },
    },
    getItem: {
      since: "1.6",
      call: (cells, [id], excel) => {
        if (!inRange(excel, cells).some((format) => format.id === id))
          throw new HostError("ItemNotFound");
        return object(conditionalFormat, { sheet: cells.sheet, id: String(id) });
      },
    },
    getItemOrNullObject: {
      since: "1.14",
      call: (cells, [id], excel) =>
        inRange(excel, cells).some((format) => format.id === id)
          ? object(conditionalFormat, { sheet: cells.sheet, id: String(id) })
          : nothing(conditionalFormat),
    },
    getCount: {
      since: "1.6",
      call: (cells, _, excel) => ({ value: inRange(excel, cells).length }),
    },
    clearAll: {
      since: "1.6",
      call: (cells, _, excel) => {
        excel.checkWritable(cells.sheet);
        const gone = new Set(inRange(excel, cells));
        const extras = excel.extrasOf(cells.sheet);
        extras.conditionalFormats = extras.conditionalFormats.filter((format) => !gone.has(format));
      },
    },
  },
};

const conditionalFormat: RichType<FormatRef> = {
  name: "ConditionalFormat",
  id: ({ id }) => id,
  properties: {
    id: { since: "1.6", get: ({ id }) => id },
    type: { since: "1.6", get: (format, excel) => typeOf(find(excel, format)) },
  },
  objects: {
    custom: {
      since: "1.6",
      go: (format, excel) => {
        if (typeOf(find(excel, format)) !== "Custom") throw new HostError("InvalidOperation");
        return object(customFormat, format);
      },
    },
    customOrNullObject: {
      since: "1.6",
      go: (format, excel) =>
        typeOf(find(excel, format)) === "Custom"
          ? object(customFormat, format)
          : nothing(customFormat),
    },
  },
  methods: {
    getRange: {
      since: "1.6",
      call: (format, _, excel) => {
        const [area, ...others] = find(excel, format).areas;
        if (!area || others.length) throw new HostError("InvalidOperation");
        return rangeAt(excel, format.sheet, area);
      },
    },
    delete: {
      since: "1.6",
      call: (format, _, excel) => {
        excel.checkWritable(format.sheet);
        const found = find(excel, format);
        const extras = excel.extrasOf(format.sheet);
        extras.conditionalFormats = extras.conditionalFormats.filter((other) => other !== found);
      },
    },
  },
};

const customFormat: RichType<FormatRef> = {
  name: "CustomConditionalFormat",
  objects: {
    rule: { since: "1.6", go: (format) => object(formatRule, format) },
    format: { since: "1.6", go: (format) => object(conditionalLook, format) },
  },
};

const formatRule: RichType<FormatRef> = {
  name: "ConditionalFormatRule",
  properties: {
    formula: {
      since: "1.6",
      get: (format, excel) => find(excel, format).formula,
      set: (format, value, excel) => {
        const formula = String(value);
        if (!formula.startsWith("=") || !excel.book.isFormula(formula))
          throw new HostError("InvalidArgument");
        change(excel, format, { formula });
      },
    },
  },
};

function typeOf({ type = "Custom" }: ConditionalFormatData): string {
  return type;
}

function inRange(excel: ExcelBook, cells: Cells) {
  return excel
    .extrasOf(cells.sheet)
    .conditionalFormats.filter((format) =>
      format.areas.some((area) => cells.areas.some((other) => intersection(area, other))),
    );
}

export const conditionalFormatTypes = [
  conditionalFormats,
  conditionalFormat,
  customFormat,
  formatRule,
  ...conditionalLookTypes,
];

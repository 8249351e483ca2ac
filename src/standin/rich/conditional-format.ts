import { intersection } from "../../sheet/address";
import type { Cells, ExcelBook } from "../engine/excel-book";
import { newFormatId } from "../engine/extras";
import { HostError } from "../engine/host-error";
import type { ConditionalFormatData, ConditionalLine, Edge } from "../engine/workbook-data";
import { nothing, object, type RichType } from "./member";
import { rangeAt } from "./range";
import { readColor } from "./range-format";

/** A conditional format by its id; it may be gone. */
interface FormatRef {
  sheet: string;
  id: string;
}

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
    format: { since: "1.6", go: (format) => object(formatLook, format) },
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

const formatLook: RichType<FormatRef> = {
  name: "ConditionalRangeFormat",
  objects: {
    fill: { since: "1.6", go: (format) => object(formatFill, format) },
    font: { since: "1.6", go: (format) => object(formatFont, format) },
    borders: { since: "1.6", go: (format) => object(formatBorders, format) },
  },
};

const formatFill: RichType<FormatRef> = {
  name: "ConditionalRangeFill",
  properties: {
    color: {
      since: "1.6",
      get: (format, excel) => find(excel, format).fill ?? "",
      set: (format, value, excel) => change(excel, format, { fill: readColor(value) }),
    },
  },
};

const formatFont: RichType<FormatRef> = {
  name: "ConditionalRangeFont",
  properties: {
    color: {
      since: "1.6",
      get: (format, excel) => find(excel, format).color ?? "",
      set: (format, value, excel) => change(excel, format, { color: readColor(value) }),
    },
  },
};

const formatBorders: RichType<FormatRef> = {
  name: "ConditionalRangeBorderCollection",
  methods: {
    getItem: {
      since: "1.6",
      call: (format, [side]) => {
        const edge = edges[String(side)];
        if (!edge) throw new HostError("InvalidArgument");
        return object(formatBorder, { ...format, edge });
      },
    },
  },
};

const edges: Record<string, Edge> = {
  EdgeTop: "top",
  EdgeBottom: "bottom",
  EdgeLeft: "left",
  EdgeRight: "right",
};

const lines = ["Continuous", "Dash", "DashDot", "DashDotDot", "Dot"] as const;

const formatBorder: RichType<FormatRef & { edge: Edge }> = {
  name: "ConditionalRangeBorder",
  properties: {
    style: {
      since: "1.6",
      get: (border, excel) => find(excel, border).borders?.[border.edge]?.style ?? "None",
      set: (border, value, excel) => {
        const style = lines.find((line) => line === value);
        if (!style && value !== "None") throw new HostError("InvalidArgument");
        draw(excel, border, style && { style });
      },
    },
    color: {
      since: "1.6",
      get: (border, excel) => find(excel, border).borders?.[border.edge]?.color ?? "",
      set: (border, value, excel) => draw(excel, border, { color: readColor(value) }),
    },
  },
};

function draw(
  excel: ExcelBook,
  { sheet, id, edge }: FormatRef & { edge: Edge },
  line: Partial<{ style: ConditionalLine; color: string }> | undefined,
): void {
  const { borders = {} } = find(excel, { sheet, id });
  const plain = { style: "Continuous", color: "#000000" } as const;
  const drawn = line && { ...plain, ...borders[edge], ...line };
  change(excel, { sheet, id }, { borders: { ...borders, [edge]: drawn } });
}

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

function find(excel: ExcelBook, { sheet, id }: FormatRef) {
  const format = excel.extrasOf(sheet).conditionalFormats.find((other) => other.id === id);
  if (!format) throw new HostError("ItemNotFound");
  return format;
}

function change(excel: ExcelBook, ref: FormatRef, values: Partial<ConditionalFormatData>): void {
  excel.checkWritable(ref.sheet);
  Object.assign(find(excel, ref), values);
}

export const conditionalFormatTypes = [
  conditionalFormats,
  conditionalFormat,
  customFormat,
  formatRule,
  formatLook,
  formatFill,
  formatFont,
  formatBorders,
  formatBorder,
];

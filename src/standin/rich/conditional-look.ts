import type { ExcelBook } from "../engine/excel-book";
import { HostError } from "../engine/host-error";
import type { ConditionalLine, Edge } from "../engine/workbook-data";
import { change, find, type FormatRef } from "./format-ref";
import { object, type RichType } from "./member";
import { readColor } from "./colour";

/** How cells look under a conditional format: fill, font colour and borders. */
export const conditionalLook: RichType<FormatRef> = {
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

export const conditionalLookTypes = [
  conditionalLook,
  formatFill,
  formatFont,
  formatBorders,
  formatBorder,
];

import type { Area } from "../../sheet/address";
import type { CellChange } from "../engine/book";
import type { Cells, ExcelBook } from "../engine/excel-book";
import { HostError } from "../engine/host-error";
import type { BorderStyle, Edge, StyleData } from "../engine/workbook-data";
import { object, type RichType } from "./member";
import { readColor } from "./colour";
import { bounded, eachPlace } from "./places";

/** The borders of a range, by its sides. */
export const rangeBorders: RichType<Cells> = {
  name: "RangeBorderCollection",
  methods: {
    getItem: {
      since: "1.1",
      call: (cells, [side]) => object(rangeBorder, { cells, side: String(side) }),
    },
  },
};

interface Border {
  cells: Cells;
  side: string;
}

const rangeBorder: RichType<Border> = {
  name: "RangeBorder",
  properties: {
    style: {
      since: "1.1",
      get: ({ cells, side }, excel) => {
        const line = lineAt(excel, cells, side);
        return line
          ? line.style === "Thin" || line.style === "Medium"
            ? "Continuous"
            : line.style
          : "None";
      },
      set: (border, value, excel) => {
        const styles: Record<string, BorderStyle> = {
          Continuous: "Thin",
          Dash: "Dash",
          Dot: "Dot",
          Double: "Double",
        };
        if (value === "None") return drawLines(excel, border, undefined);
        const style = styles[String(value)];
        if (!style) throw new HostError("InvalidArgument");
        return drawLines(excel, border, { style });
      },
    },
    color: {
      since: "1.1",
      get: ({ cells, side }, excel) => lineAt(excel, cells, side)?.color ?? "#000000",
      set: (border, value, excel) => drawLines(excel, border, { color: readColor(value) }),
    },
    weight: {
      since: "1.1",
      get: ({ cells, side }, excel) => lineAt(excel, cells, side)?.style ?? "Thin",
      set: (border, value, excel) => {
        const weights = ["Hairline", "Thin", "Medium", "Thick"];
        if (!weights.includes(String(value))) throw new HostError("InvalidArgument");
        return drawLines(excel, border, { style: value as BorderStyle });
      },
    },
  },
};

type Line = { style: BorderStyle; color: string };

function lineAt(excel: ExcelBook, cells: Cells, side: string): Line | undefined {
  const area = cells.areas[0]!;
  let line: Line | undefined;
  eachPlace(area, (row, column) => {
    const [edge] = edgesAt(area, side, row, column);
    if (edge) line ??= excel.book.style(cells.sheet, row, column).borders?.[edge];
  });
  return line;
}

async function drawLines(
  excel: ExcelBook,
  { cells, side }: Border,
  line: Partial<Line> | undefined,
) {
  excel.checkWritable(cells.sheet);
  for (const area of cells.areas) {
    const changes: CellChange[] = [];
    eachPlace(bounded(excel, cells.sheet, area), (row, column) => {
      const drawn = edgesAt(area, side, row, column);
      if (!drawn.length) return;
      const before = excel.book.style(cells.sheet, row, column).borders ?? {};
      const borders: NonNullable<StyleData["borders"]> = {};
      for (const edge of drawn) {
        const plain: Line = { style: "Thin", color: "#000000" };
        borders[edge] = line ? { ...plain, ...before[edge], ...line } : undefined;
      }
      changes.push({ row, column, style: { borders } });
    });
    await excel.book.write(cells.sheet, changes);
  }
}

/** Which edges of a cell a side of the range ("EdgeTop", "InsideHorizontal") runs along. */
function edgesAt(area: Area, side: string, row: number, column: number): Edge[] {
  const top = row === area.row;
  const bottom = row === area.row + area.rows - 1;
  const left = column === area.column;
  const right = column === area.column + area.columns - 1;
  switch (side) {
    case "EdgeTop":
      return top ? ["top"] : [];
    case "EdgeBottom":
      return bottom ? ["bottom"] : [];
    case "EdgeLeft":
      return left ? ["left"] : [];
    case "EdgeRight":
      return right ? ["right"] : [];
    case "InsideHorizontal":
      return [...(bottom ? [] : ["bottom" as const]), ...(top ? [] : ["top" as const])];
    case "InsideVertical":
      return [...(right ? [] : ["right" as const]), ...(left ? [] : ["left" as const])];
    default:
      throw new HostError("InvalidArgument");
  }
}

export const rangeBorderTypes = [rangeBorders, rangeBorder];

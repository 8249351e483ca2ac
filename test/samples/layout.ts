import type { Area } from "../../src/sheet/address";
import type {
  DepartmentTable,
  FullTable,
  Row,
  SampleValue,
  ShortTable,
  TextSheet,
} from "./document";

/** How a block looks; "amount" shows two decimals. */
export type Look = "title" | "aside" | "heading" | "centred" | "text" | "amount" | "prose";

/** A cell, or cells merged into one. */
export interface Block extends Area {
  value: SampleValue;
  look: Look;
}

export interface SheetLayout {
  name: string;
  /** Widths of the columns in characters. */
  widths: readonly number[];
  blocks: readonly Block[];
}

function block(
  row: number,
  column: number,
  value: SampleValue,
  look: Look,
  [rows, columns]: readonly [number, number] = [1, 1],
): Block {
  return { row, column, rows, columns, value, look };
}

/** A project table with head block over seven columns; title in A1, indicators from row 11. */
export function fullTable(table: FullTable): SheetLayout {
  const { budget, plan } = table;
  const points = [1, 3, 4, 5].map((column, i) => {
    const size = [1, column === 1 || column === 5 ? 2 : 1] as const;
    const [label, amount] = plan.points[i]!;
    return [block(6, column, label, "heading", size), block(7, column, amount, "amount", size)];
  });
  const blocks = [
    block(0, 0, table.title, "title", [1, 7]),
    block(1, 0, table.unitName, "prose", [1, 7]),
    block(2, 0, table.moneyUnit, "aside", [1, 7]),
    block(3, 0, table.code[0], "heading"),
    block(3, 1, table.code[1], "text", [1, 2]),
    block(3, 3, table.name[0], "heading"),
    block(3, 4, table.name[1], "text", [1, 3]),
    block(4, 0, budget.heading, "heading", [2, 1]),
    block(4, 1, budget.total[0], "heading"),
    block(4, 2, budget.total[1], "amount"),
    block(4, 3, budget.fiscalFunds[0], "heading"),
    block(4, 4, budget.fiscalFunds[1], "amount"),
    block(4, 5, budget.otherFunds[0], "heading"),
    block(4, 6, budget.otherFunds[1], "amount"),
    block(5, 1, budget.purpose, "text", [1, 6]),
    block(6, 0, plan.heading, "heading", [2, 1]),
    ...points.flat(),
    block(8, 0, table.goal[0], "heading"),
    block(8, 1, table.goal[1], "text", [1, 6]),
    ...headingRow(9, table.headings, [5, 2]),
    ...indicatorBlocks(10, table.indicators, [5, 2]),
  ];
  return { name: table.sheet, widths: [13, 15, 18, 22, 20, 12, 12], blocks };
}

/** A project table of goal and indicators over six columns. */
export function shortTable(table: ShortTable): SheetLayout {
  const top = table.above === undefined ? 0 : 2;
  const blocks = [
    ...(table.above === undefined ? [] : [block(0, 0, table.above, "prose", [1, 6])]),
    block(top, 0, table.title, "title", [1, 6]),
    block(top + 1, 0, table.goal[0], "heading"),
    block(top + 1, 1, table.goal[1], "text", [1, 5]),
    ...headingRow(top + 2, table.headings),
    ...indicatorBlocks(top + 3, table.indicators),
  ];
  return { name: table.sheet, widths: [13, 15, 26, 34, 14, 18], blocks };
}

/** The 部门整体 table: a header of two rows, its sixth heading over three columns. */
export function departmentTable(table: DepartmentTable): SheetLayout {
  const headings = table.headings.split("|");
  const blocks = [
    block(0, 0, table.title, "title", [1, 9]),
    ...headings.map((heading, i) =>
      i === 5
        ? block(1, i, heading, "heading", [1, 3])
        : block(1, i < 5 ? i : i + 2, heading, "heading", [2, 1]),
    ),
    ...table.valueHeadings.split("|").map((heading, i) => block(2, 5 + i, heading, "heading")),
    ...indicatorBlocks(3, table.indicators),
  ];
  return { name: table.sheet, widths: [11, 10, 22, 22, 26, 6, 8, 8, 16], blocks };
}

/** Running text one paragraph a row; the tables in it get a column for each cell. */
export function textSheet({ sheet, rows }: TextSheet): SheetLayout {
  const columns = Math.max(...rows.map((row) => row.length));
  const blocks = rows.flatMap((row, i) =>
    row.length === 1
      ? [block(i, 0, row[0]!, "prose", [1, columns])]
      : row.map((value, column) => block(i, column, value, "text")),
  );
  return { name: sheet, widths: columns === 1 ? [100] : Array(columns).fill(20), blocks };
}

function headingRow(row: number, headings: Row, wide?: readonly [number, number]): Block[] {
  return headings
    .split("|")
    .map((heading, i) =>
      block(row, i, heading, "heading", [1, wide && i === wide[0] ? wide[1] : 1]),
    );
}

/** Rows of indicators; a word of the first two columns reaches down over the blank cells below it. */
function indicatorBlocks(top: number, rows: readonly Row[], wide?: readonly [number, number]) {
  const cells = rows.map((row) => row.split("|"));
  return cells.flatMap((line, r) =>
    line.flatMap((text, c) => {
      if (c > 1) {
        const value = /^\d+$/.test(text) ? Number(text) : text;
        const look = c < line.length - 2 ? "text" : "centred";
        return [block(top + r, c, value, look, [1, wide && c === wide[0] ? wide[1] : 1])];
      }
      if (!text) return [];
      const next = cells.findIndex((other, i) => i > r && other[c] !== "");
      const parent = cells.findIndex((other, i) => i > r && other[0] !== "");
      const end = Math.min(next < 0 ? rows.length : next, parent < 0 ? rows.length : parent);
      return [block(top + r, c, text, "centred", [end - r, 1])];
    }),
  );
}

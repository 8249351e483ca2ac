import fc from "fast-check";
import type { Area } from "../../src/sheet/address";
import { columnLetters } from "../../src/sheet/address";
import { sheetOf, type CellValue, type SheetSnapshot } from "../../src/sheet/snapshot";
import type { LabelStyle } from "../../src/rows/label-style";

/** Classes of a table in the order of the form. */
export const classes = [
  ["产出指标", "数量指标"],
  ["产出指标", "质量指标"],
  ["产出指标", "时效指标"],
  ["产出指标", "成本指标"],
  ["效益指标", "社会效益指标"],
  ["效益指标", "可持续影响指标"],
  ["满意度指标", "服务对象满意度指标"],
] as const;

const names = [
  "受理来信件数",
  "规范办理率",
  "按期办结率",
  "项目总成本",
  "诉求解决率",
  "重访下降幅度",
  "群众满意度",
];
const values = ["≥300件", "≥95%", "≥95%", "≤36万元", "≥90%", "≥2个百分点", "≥90%"];
const headings = [
  "一级指标",
  "二级指标",
  "三级指标",
  "绩效指标描述",
  "指标值",
  "指标值确定依据",
  "分值",
];

/** How many indicators each class has, and how the table stands on its sheet. */
export interface Shape {
  counts: readonly number[];
  style: LabelStyle;
  /** 绩效指标 merged down the first column: from its heading on, or beside the rows alone. */
  side: "none" | "heading" | "rows";
  /** Row of the title, and a blank column or none left of the table. */
  top: number;
  left: number;
  /** A row with the sum of the points below. */
  sum: boolean;
  /** The basis runs over two columns in every row. */
  wide: boolean;
  beside: "nothing" | "note" | "table";
  below: "nothing" | "table";
}

export const shapes: fc.Arbitrary<Shape> = fc.record({
  counts: fc
    .array(fc.integer({ min: 0, max: 3 }), { minLength: classes.length, maxLength: classes.length })
    // A category of several rows shows how the table prints its words.
    .filter(([a, b, c, d, e, f]) => a! + b! + c! + d! > 1 || e! + f! > 1),
  style: fc.constantFrom<LabelStyle>("merged", "repeated", "blank"),
  side: fc.constantFrom("none", "heading", "rows"),
  top: fc.integer({ min: 0, max: 2 }),
  left: fc.integer({ min: 0, max: 1 }),
  sum: fc.boolean(),
  wide: fc.boolean(),
  beside: fc.constantFrom("nothing", "note", "table"),
  below: fc.constantFrom("nothing", "table"),
});

/** A sheet with the table, and what stands beside and below it. */
export function sheetOfShape(shape: Shape): SheetSnapshot {
  const grid: CellValue[][] = [];
  const formulas: [number, number, string][] = [];
  const merges: Area[] = [];
  const put = (row: number, column: number, value: CellValue) => {
    (grid[row] ??= [])[column] = value;
  };
  const { end, right } = draw(
    shape,
    { row: shape.top, column: shape.left },
    "甲",
    put,
    merges,
    formulas,
  );
  if (shape.beside === "note") put(shape.top + 3, right + 1, "请于月底前报送");
  if (shape.beside === "table") {
    draw(shape, { row: shape.top, column: right + 1 }, "乙", put, merges, formulas);
  }
  if (shape.below === "table") {
    draw(shape, { row: end + 2, column: shape.left }, "丙", put, merges, formulas);
  }
  const rows = Array.from({ length: grid.length }, (_, i) =>
    Array.from(grid[i] ?? [], (value) => value ?? ""),
  );
  const sheet = sheetOf("目标", rows);
  const texts = sheet.values.map((row) => row.map(() => ""));
  for (const [row, column, formula] of formulas) texts[row]![column] = formula;
  return { ...sheet, structure: { merges, formulas: texts } };
}

function draw(
  { counts, style, side, sum, wide }: Shape,
  at: { row: number; column: number },
  mark: string,
  put: (row: number, column: number, value: CellValue) => void,
  merges: Area[],
  formulas: [number, number, string][],
): { end: number; right: number } {
  const start = at.column + (side === "none" ? 0 : 1);
  const columns = [0, 1, 2, 3, 4, 5, wide ? 7 : 6].map((i) => start + i);
  const right = columns.at(-1)! + 1;
  const merge = (area: Area) => void ((area.rows > 1 || area.columns > 1) && merges.push(area));
  put(at.row, at.column, `${mark}信访业务费绩效目标表`);
  merge({ row: at.row, column: at.column, rows: 1, columns: right - at.column });
  headings.forEach((heading, i) => put(at.row + 1, columns[i]!, heading));
  const first = at.row + 2;
  let row = first;
  let above: readonly [string, string] | undefined;
  const starts = { category: first, subcategory: first };
  const close = (column: 0 | 1, start: number) =>
    style === "merged" &&
    merge({ row: start, column: columns[column]!, rows: row - start, columns: 1 });
  counts.forEach((count, i) => {
    for (let n = 0; n < count; n++) {
      const [category, subcategory] = classes[i]!;
      const newCategory = category !== above?.[0];
      const newSubcategory = subcategory !== above?.[1];
      if (above && newCategory) close(0, starts.category);
      if (above && newSubcategory) close(1, starts.subcategory);
      if (newCategory) starts.category = row;
      if (newSubcategory) starts.subcategory = row;
      if (newCategory || style === "repeated") put(row, columns[0]!, category);
      if (newSubcategory || style === "repeated") put(row, columns[1]!, subcategory);
      const cells = [
        `${mark}${names[i]}${n + 1}`,
        `全年${names[i]}第${n + 1}项`,
        values[i]!,
        "计划标准",
        10,
      ];
      cells.forEach((cell, k) => put(row, columns[k + 2]!, cell));
      if (wide) merge({ row, column: columns[5]!, rows: 1, columns: 2 });
      above = classes[i];
      row++;
    }
  });
  close(0, starts.category);
  close(1, starts.subcategory);
  if (side !== "none") {
    const top = side === "heading" ? first - 1 : first;
    put(top, at.column, "绩效指标");
    merge({ row: top, column: at.column, rows: row - top, columns: 1 });
  }
  if (sum) {
    const letters = columnLetters(columns[6]!);
    put(row, columns[0]!, "合计");
    put(row, columns[6]!, 10 * (row - first));
    formulas.push([row, columns[6]!, `=SUM(${letters}${first + 1}:${letters}${row})`]);
    row++;
  }
  return { end: row, right };
}

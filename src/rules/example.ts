import type { ExampleGrid } from "./rule";

/** Headings of the Hebei 2022 project sheet. */
const headings = ["一级指标", "二级指标", "三级指标", "绩效指标描述", "指标值", "指标值确定依据"];

/** One row per text, cells parted by "|": 产出指标 | 数量指标 | name | description | value | basis. */
export function indicatorRows(...rows: readonly string[]): ExampleGrid {
  return [headings, ...rows.map(cells)];
}

/** A whole sheet from texts, cells parted by "|". */
export function grid(...rows: readonly string[]): ExampleGrid {
  return rows.map(cells);
}

function cells(row: string): string[] {
  return row.split("|").map((cell) => cell.trim());
}

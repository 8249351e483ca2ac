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

/** What differs from the sheet that `projectSheet` draws; marks ⟦ ⟧ may stand around any text. */
export interface ProjectParts {
  title?: string;
  unit?: string;
  code?: string;
  name?: string;
  total?: string;
  fiscalFunds?: string;
  otherFunds?: string;
  purpose?: string;
  planHeading?: string;
  /** Amounts at 3, 6, 10 and 12月底. */
  points?: readonly [string, string, string, string];
  goal?: string;
  /** As for `indicatorRows`. */
  rows?: readonly string[];
}

/** A whole project sheet of the Hebei form, without fault but for the parts given. */
export function projectSheet(parts: ProjectParts = {}): ExampleGrid {
  const {
    title = "信访专项业务费绩效目标表",
    unit = "单位：万元",
    code = "13012322P002581106102",
    name = "信访专项业务费",
    total = "5.00",
    fiscalFunds = "5.00",
    otherFunds = "0.00",
    purpose = "用于接待中心日常办公",
    planHeading = "资金支出计划（万元）",
    points = ["1.25", "2.50", "4.20", "5.00"],
    goal = "接待群众来访，提高信访事项办理质量和效率",
    rows = ["产出指标 | 数量指标 | 接待群众来访批次 | 全年登记的来访批次 | ≥300批次 | 历史标准"],
  } = parts;
  return [
    [title],
    [unit],
    ["项目编码", code, "", "项目名称", name],
    ["预算规模及资金用途", "预算数", total, "其中：财政资金", fiscalFunds, "其他资金", otherFunds],
    ["", purpose],
    [planHeading, "3月底", "6月底", "10月底", "12月底"],
    ["", ...points],
    ["绩效目标", goal],
    ...indicatorRows(...rows),
  ];
}

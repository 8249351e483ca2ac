import { sheetOf, type CellValue, type SheetSnapshot } from "../../src/sheet/snapshot";

const head: CellValue[][] = [
  ["信访专项业务费绩效目标表"],
  ["项目编码", "13012322P002581106102", "项目名称", "信访专项业务费"],
  ["预算数（万元）", 5, "其中：财政资金", 5, "其他资金", 0],
  ["绩效目标", "按规定受理办理群众信访事项。"],
  ["一级指标", "二级指标", "三级指标", "绩效指标描述", "指标值", "指标值确定依据"],
];

/** A project sheet whose rows are given as text parted by "|". */
export function projectSheet(name: string, ...rows: readonly string[]): SheetSnapshot {
  return sheetOf(name, [...head, ...rows.map((row) => row.split("|").map((cell) => cell.trim()))]);
}

/** Two rows without an operator (E6, E7) and one with the unit spelled out (E8). */
export const faultyRows = [
  "产出指标 | 数量指标 | 受理信访事项数量 | 全年受理的信访事项件数 | 200件 | 计划标准",
  "产出指标 | 质量指标 | 信访事项办结率 | 按期办结数÷受理数 | 95% | 历史标准",
  "效益指标 | 社会效益指标 | 信访事项化解率 | 化解数÷受理数 | ≥90百分比 | 计划标准",
];

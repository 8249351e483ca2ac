import { Big } from "big.js";
import { isExecutionRate } from "../../target/heads";
import type { Indicator } from "../../target/model";
import { grid } from "../example";
import { isFilled } from "../money/amounts";
import { guidance2021 } from "../norms";
import { titleCell } from "../title-cell";
import type { TableRule } from "../rule";

const headings = "一级指标 | 二级指标 | 三级指标 | 指标值 | 分值";
const output = "产出指标 | 数量指标 | 接待来访批次 | ≥300批次 | 50";
const benefit = "效益指标 | 社会效益指标 | 信访事项一次性化解率 | ≥80% | 30";
const satisfied = (weight: string) =>
  `满意度指标 | 服务对象满意度指标 | 信访群众满意度 | ≥90% | ${weight}`;

export const weightSum: TableRule = {
  id: "weight-sum",
  on: "table",
  reads: [],
  severity: "error",
  fix: "none",
  source: guidance2021(
    "权重合计 100 分，其中预算执行率 10 分单列",
    "weights add up to 100, of which 10 are kept for budget execution",
  ),
  words: {
    zh: {
      title: "权重合计不对",
      why: "各指标权重合计应为 100 分；预算执行率单列 10 分的，合计 90 分。",
      how: "调整分值，使合计为 100 分（或 90 分）。",
      messages: { sum: "各指标分值合计 {sum}，应为 {expected}" },
    },
    en: {
      title: "Weights do not add up",
      why: "The weights make 100, or 90 where budget execution has its own 10.",
      how: "Adjust the weights so that they make 100 (or 90).",
      messages: { sum: "The weights add up to {sum} instead of {expected}" },
    },
  },
  good: [
    grid("项目支出绩效目标表", headings, output, benefit, satisfied("20")),
    grid("项目支出绩效目标表", headings, output, benefit, satisfied("10")),
  ],
  bad: [grid("⟦项目支出绩效目标表⟧", headings, output, benefit, satisfied("15"))],
  check(table) {
    const weighted = table.indicators.filter(({ weight }) => isFilled(weight));
    if (weighted.length < 2) return [];
    const sum = sumOf(weighted);
    const ownRows = weighted.filter(({ name }) => isExecutionRate(name?.text ?? ""));
    const apart = table.execution?.weight?.amount ?? new Big(0);
    // Fractions (0.2, or 20% read as 20) make 1 in place of 100.
    const whole = sum.lt(2) ? new Big(1) : new Big(100);
    const counted = apart.gt(0) && apart.lt(whole);
    const right = counted ? [whole.minus(apart)] : [whole, whole.times("0.9")];
    // 预算执行率 as a row of its own counts or does not count.
    const sums = [sum, sum.minus(sumOf(ownRows))];
    const near = (a: Big, b: Big) => a.minus(b).abs().lt(whole.times("0.0005"));
    if (sums.some((some) => right.some((expected) => near(some, expected)))) return [];
    return [
      {
        at: titleCell(table),
        because: weighted.map(({ weight }) => weight!.at),
        message: "sum",
        data: {
          sum: sum.toString(),
          expected: whole.minus(apart).toString(),
        },
      },
    ];
  },
};

function sumOf(rows: readonly Indicator[]): Big {
  return rows.reduce((all, { weight }) => all.plus(weight!.amount!), new Big(0));
}

import { rewriteValue } from "../cell-text";
import { indicatorRows } from "../example";
import { guidance2021 } from "../norms";
import type { IndicatorRule } from "../rule";
import { quantityOf } from "./nature";

export const deadlineAmbiguous: IndicatorRule = {
  id: "deadline-ambiguous",
  on: "indicator",
  reads: ["value"],
  severity: "warning",
  fix: "ask",
  source: guidance2021(
    "时效指标应明确完成时间",
    "timeliness indicators state the time of completion",
  ),
  words: {
    zh: {
      title: "时点与时长分不清",
      why: "“≤3月”可以理解为 3 月底前，也可以理解为 3 个月以内，考核时容易扯皮。",
      how: "指完成时点的写“3月底前”，指所用时长的写“≤3个月”。",
      messages: { month: "“{value}”是{month}月底前，还是{month}个月以内？" },
      fixes: { point: "指时点：{text}", span: "指时长：{text}" },
    },
    en: {
      title: "Point in time or length of time?",
      why: "≤3月 can mean by the end of March or within three months; it will be disputed when assessed.",
      how: "Write 3月底前 for a point in time, ≤3个月 for a length of time.",
      messages: { month: "“{value}”: by the end of month {month}, or within {month} months?" },
      fixes: { point: "A point in time: {text}", span: "A length of time: {text}" },
    },
  },
  good: [
    indicatorRows(
      "产出指标 | 时效指标 | 苗木栽植完成时间 | 完成苗木栽植的时间 | 4月底前 | 计划标准",
      "产出指标 | 时效指标 | 项目建设周期 | 从开工到完工的时间 | ≤6个月 | 计划标准",
      "产出指标 | 时效指标 | 管护责任落实时间 | 落实管护责任的时间 | 12月31日前 | 计划标准",
    ),
  ],
  bad: [
    indicatorRows(
      "产出指标 | 时效指标 | 苗木栽植完成时间 | 完成苗木栽植的时间 | ⟦≤4月⟧ | 计划标准",
      "产出指标 | 时效指标 | 项目验收时间 | 完成项目验收的时间 | ⟦＝12月⟧ | 计划标准",
    ),
  ],
  check(indicator, table) {
    const quantity = quantityOf(indicator);
    if (!quantity?.operator || quantity.unit?.unit !== "月") return [];
    const month = quantity.number.number.toNumber();
    if (!Number.isInteger(month) || month < 1 || month > 12) return [];
    const value = indicator.value!;
    const { operator } = quantity.operator;
    const point = { operator: "", number: `${month}月底前`, unit: "" };
    const span = { operator, number: String(month), unit: "个月" };
    return [
      {
        at: value.at,
        message: "month",
        data: { value: value.text, month: String(month) },
        fix: {
          kind: "ask",
          choices: [
            {
              label: "point",
              data: { text: point.number },
              edits: rewriteValue(indicator, table, point),
            },
            {
              label: "span",
              data: { text: `${operator}${month}个月` },
              edits: rewriteValue(indicator, table, span),
            },
          ],
        },
      },
    ];
  },
};

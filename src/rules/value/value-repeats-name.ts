import { foldText } from "../../sheet/text";
import { isCost } from "../../target/indicator-class";
import type { Indicator, TargetSheet } from "../../target/model";
import { rewriteValue } from "../cell-text";
import { indicatorRows, projectSheet } from "../example";
import { method2015 } from "../norms";
import type { Fix, IndicatorRule } from "../rule";
import { wordsOf } from "./nature";

export const valueRepeatsName: IndicatorRule = {
  id: "value-repeats-name",
  on: "indicator",
  reads: ["value"],
  severity: "error",
  fix: "ask",
  source: method2015(
    "绩效指标应细化、量化，便于考核",
    "indicators are to be detailed and measurable",
  ),
  words: {
    zh: {
      title: "指标值照抄指标名称",
      why: "指标值与名称（或描述）一字不差，等于没有设定目标，无法考核。",
      how: "写出要达到的数值和单位；成本指标写“≤预算数”。",
      messages: {
        name: "指标值“{value}”照抄了指标名称",
        description: "指标值“{value}”照抄了绩效指标描述",
      },
      fixes: { budget: "改为“{text}”（预算数）" },
    },
    en: {
      title: "The value repeats the name",
      why: "A value that repeats the name (or the description) sets no target and cannot be assessed.",
      how: "State a number and unit; for a cost, the budget as its ceiling.",
      messages: {
        name: "The value “{value}” repeats the indicator's name",
        description: "The value “{value}” repeats the description",
      },
      fixes: { budget: "Change to “{text}” (the budget)" },
    },
  },
  good: [
    indicatorRows(
      "产出指标 | 数量指标 | 校舍维修面积 | 当年维修的校舍面积 | ≥3500平方米 | 计划标准",
      "效益指标 | 社会效益指标 | 办学条件改善程度 | 办学条件改善程度 | 显著 | 计划标准",
    ),
  ],
  bad: [
    indicatorRows(
      "效益指标 | 社会效益指标 | 办学条件逐年改善 | 学校办学条件 | ⟦办学条件逐年改善⟧ | 计划标准",
      "效益指标 | 可持续影响指标 | 长效机制 | 形成校舍维修长效机制 | ⟦形成校舍维修长效机制。⟧ | 计划标准",
    ),
    projectSheet({
      rows: ["产出指标 | 成本指标 | 控制在预算内 | 控制在预算内 | ⟦控制在预算内⟧ | 以前年度值"],
    }),
  ],
  check(indicator, table) {
    const { value, name, description } = indicator;
    if (!value || !(value.parsed.kind === "text" || value.parsed.kind === "graded")) return [];
    const folded = foldText(wordsOf(value));
    const same = [name, description].find((field) => field && foldText(field.text) === folded);
    if (!folded || !same) return [];
    const fix = ceiling(indicator, table);
    return [
      {
        at: value.at,
        because: [same.at],
        message: same === name ? "name" : "description",
        data: { value: value.text },
        ...(fix && { fix }),
      },
    ];
  },
};

/** ≤预算数 for a cost, where the table states its budget. */
function ceiling(indicator: Indicator, table: TargetSheet): Fix | undefined {
  const total = table.budget?.total;
  if (!isCost(indicator) || !table.budget || !total?.amount) return undefined;
  const number = /^[\d,.]+$/.test(total.text) ? total.text : total.amount.toFixed();
  const { unit } = table.budget;
  const edits = rewriteValue(indicator, table, { operator: "≤", number, unit });
  return {
    kind: "ask",
    choices: [{ label: "budget", data: { text: `≤${number}${unit}` }, edits }],
  };
}

import { headOf } from "../../target/heads";
import type { Indicator } from "../../target/model";
import { rewriteValue } from "../cell-text";
import { indicatorRows } from "../example";
import { libraryNotes } from "../norms";
import type { IndicatorRule } from "../rule";
import { isPartOfWhole, quantityOf, serialDay, unitInName } from "./nature";

/** Measures that have no unit of their own. */
const unitless =
  /指数|系数|倍数|比值|得分|评分|分值|排名|名次|等级|级别|[Pp][Hh]值|容积率|(?<!占|同|环|分)比$/;
const counted: readonly [RegExp, string][] = [
  [/人次数?$/, "人次"],
  [/人数$/, "人"],
  [/户数$/, "户"],
  [/天数$/, "天"],
  [/场次$/, "场次"],
  [/批次$/, "批次"],
  [/次数$/, "次"],
  [/件数$/, "件"],
  [/起数$/, "起"],
  [/份数$/, "份"],
  [/期数$/, "期"],
];

export const unitMissing: IndicatorRule = {
  id: "unit-missing",
  on: "indicator",
  reads: ["value"],
  severity: "warning",
  fix: "ask",
  source: libraryNotes(
    "定量三级指标应设置指标性质和计量单位",
    "a quantitative indicator carries its operator and its unit",
  ),
  words: {
    zh: {
      title: "指标值缺少计量单位",
      why: "只有数字没有单位，不知道考核的是件数、人数还是比率。",
      how: "在数字后补上计量单位。",
      messages: { unit: "“{value}”没有计量单位" },
      fixes: { add: "补上单位：{text}" },
    },
    en: {
      title: "Unit is missing",
      why: "A number without a unit does not say whether cases, people or a rate are meant.",
      how: "Add the unit after the number.",
      messages: { unit: "“{value}” has no unit" },
      fixes: { add: "Add the unit: {text}" },
    },
  },
  good: [
    indicatorRows(
      "产出指标 | 数量指标 | 参训人数（人） | 全年参训的人数 | ≥500 | 计划标准",
      "效益指标 | 社会效益指标 | 城乡居民收入比 | 城镇居民收入÷农村居民收入 | ≤2.2 | 历史标准",
      "产出指标 | 质量指标 | 空气质量综合指数 | 全年平均综合指数 | ≤4.5 | 行业标准",
      "产出指标 | 数量指标 | 举办培训期数 | 举办培训的期数 | ≥6期 | 计划标准",
    ),
  ],
  bad: [
    indicatorRows(
      "产出指标 | 数量指标 | 参训人数 | 全年参训的人数 | ⟦≥500⟧ | 计划标准",
      "产出指标 | 质量指标 | 考核合格率 | 合格人数÷参训人数×100% | ⟦≥95⟧ | 历史标准",
      "产出指标 | 数量指标 | 编印教材 | 编印教材的数量 | ⟦≥800⟧ | 计划标准",
    ),
  ],
  check(indicator, table) {
    const quantity = quantityOf(indicator);
    const value = indicator.value!;
    if (!quantity?.operator || quantity.unit || value.split?.unit) return [];
    const name = indicator.name?.text ?? "";
    if (unitInName(indicator) || unitless.test(name) || serialDay(indicator)) return [];
    const { number } = quantity.number;
    const isRatio = isPartOfWhole(indicator) && number.lte(1);
    if (isRatio && table.columns.unit) return [];
    const unit = number.gt(1) || !isRatio ? likelyUnit(indicator) : undefined;
    const parts = { operator: quantity.operator.operator, number: quantity.number.text };
    return [
      {
        at: value.at,
        message: "unit",
        data: { value: value.text },
        ...(unit && {
          fix: {
            kind: "ask",
            choices: [
              {
                label: "add",
                data: { text: `${parts.operator}${parts.number}${unit}` },
                edits: rewriteValue(indicator, table, { ...parts, unit }),
              },
            ],
          },
        }),
      },
    ];
  },
};

function likelyUnit(indicator: Indicator): string | undefined {
  const name = indicator.name?.text ?? "";
  if (isPartOfWhole(indicator) && headOf(name)) return "%";
  return counted.find(([tail]) => tail.test(name))?.[1];
}

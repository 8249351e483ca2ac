import { replaceText } from "../cell-text";
import { indicatorRows } from "../example";
import type { IndicatorRule } from "../rule";

export const categoryShortLabel: IndicatorRule = {
  id: "category-short-label",
  on: "indicator",
  reads: ["subcategory"],
  severity: "info",
  fix: "safe",
  source: {
    zh: "绩效指标库要素说明：二级指标的规范名称（数量指标、质量指标、时效指标等）",
    en: "Element notes of the indicator library: the standard names of second-level indicators",
  },
  words: {
    zh: {
      title: "二级指标名称缺“指标”二字",
      why: "同一套表里有的写“数量”，有的写“数量指标”，汇总时会被当成两类。",
      how: "统一写全称。",
      messages: { short: "“{text}”应写全称“{word}”" },
      fixes: { whole: "改为“{word}”" },
    },
    en: {
      title: "Second-level name without 指标",
      why: "Where one table says 数量 and another 数量指标, a summary counts two classes.",
      how: "Write the full name.",
      messages: { short: "“{text}” should be written out as “{word}”" },
      fixes: { whole: "Change to “{word}”" },
    },
  },
  good: [
    indicatorRows("产出指标|数量指标|接待批次|全年接待批次|≥300批次|计划标准"),
    [
      ["部门整体绩效目标表"],
      ["一级指标", "二级指标", "三级指标", "绩效指标描述", "指标值"],
      ["部门产出", "数量", "接待批次", "全年接待批次", "≥300批次"],
    ],
  ],
  bad: [indicatorRows("产出指标|⟦数量⟧|接待批次|全年接待批次|≥300批次|计划标准")],
  check({ subcategory }, table) {
    // The department form prints the short words itself.
    if (!subcategory || subcategory.inherited || table.form === "department") return [];
    const { text, word } = subcategory;
    if (!word || `${text}指标` !== word) return [];
    return [
      {
        at: subcategory.at,
        message: "short",
        data: { text, word },
        fix: {
          kind: "safe",
          choices: [{ label: "whole", data: { word }, edits: [replaceText(subcategory, word)] }],
        },
      },
    ];
  },
};

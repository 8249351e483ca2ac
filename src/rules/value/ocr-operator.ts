import { rewriteValue } from "../cell-text";
import { indicatorRows } from "../example";
import type { IndicatorRule } from "../rule";
import { behindMisreadSign, quantityOf } from "./nature";

export const ocrOperator: IndicatorRule = {
  id: "ocr-operator",
  on: "indicator",
  reads: ["value"],
  severity: "warning",
  fix: "ask",
  source: {
    zh: "文字识别常把“≥”误认作 2 或 Z（见公开的绩效目标表）",
    en: "Character recognition takes ≥ for 2 or Z (seen in published sheets)",
  },
  words: {
    zh: {
      title: "“≥”被误识别为 2 或 Z",
      why: "由扫描件转成的表格，“≥90%”常变成“290%”，比率不可能这么大。",
      how: "对照原件改回“≥”。",
      messages: { misread: "“{value}”疑为“{text}”误识别" },
      fixes: { restore: "改为“{text}”" },
    },
    en: {
      title: "≥ was read as 2 or Z",
      why: "In sheets made from scans ≥90% often becomes 290%; no share is that large.",
      how: "Compare with the original and restore ≥.",
      messages: { misread: "“{value}” looks like a misread “{text}”" },
      fixes: { restore: "Change to “{text}”" },
    },
  },
  good: [
    indicatorRows(
      "产出指标 | 质量指标 | 课程开出率 | 开出课程数÷应开课程数×100% | ≥90% | 计划标准",
      "产出指标 | 数量指标 | 招生人数 | 当年招生人数 | 290人 | 计划标准",
      "效益指标 | 经济效益指标 | 销售额增长率 | 增长额÷上年销售额×100% | 290% | 历史标准",
      "产出指标 | 质量指标 | 产量完成率 | 完成产量÷计划产量×100% | 205% | 历史标准",
    ),
  ],
  bad: [
    indicatorRows(
      "产出指标 | 质量指标 | 课程开出率 | 开出课程数÷应开课程数×100% | ⟦290%⟧ | 计划标准",
      "产出指标 | 数量指标 | 招生人数 | 当年招生人数 | ⟦Z300人⟧ | 计划标准",
      "满意度指标 | 服务对象满意度指标 | 学生满意度 | 满意人数÷受访人数×100% | ⟦295百分比⟧ | 历史标准",
    ),
  ],
  check(indicator, table) {
    const number = behindMisreadSign(indicator);
    if (number === undefined) return [];
    const value = indicator.value!;
    const split = value.split?.unit?.text;
    const unit = split ?? quantityOf(indicator)?.unit?.text ?? value.text.replace(/^\D*[\d.]+/, "");
    const text = `≥${number}${unit}`;
    const edits = rewriteValue(indicator, table, { operator: "≥", number, unit });
    return [
      {
        at: value.at,
        message: "misread",
        data: { value: value.text, text },
        fix: { kind: "ask", choices: [{ label: "restore", data: { text }, edits }] },
      },
    ];
  },
};

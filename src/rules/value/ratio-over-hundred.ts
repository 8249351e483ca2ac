import { Big } from "big.js";
import { isBenefit } from "../../target/indicator-class";
import { rewriteValue } from "../cell-text";
import { indicatorRows } from "../example";
import type { IndicatorRule } from "../rule";
import { asksSatisfaction, behindMisreadSign, isPartOfWhole, quantityOf } from "./nature";

const hundred = new Big(100);

export const ratioOverHundred: IndicatorRule = {
  id: "ratio-over-hundred",
  on: "indicator",
  reads: ["name", "value"],
  severity: "warning",
  fix: "ask",
  source: {
    zh: "算术常识：部分占整体的比率最大为 100%",
    en: "Arithmetic: a part of a whole cannot exceed 100%",
  },
  words: {
    zh: {
      title: "比率目标达到或超过 100%",
      why: "比率最高只能是 100%，写“≥100%”等于没有余地，超过 100% 则无法实现。",
      how: "确需全部完成的写“＝100%”；满意度按调查实际定在 90%—95%。",
      messages: {
        atLeast: "“{name}”是比率，不可能超过 100%，“{value}”不成立",
        above: "“{name}”是比率，目标“{value}”超过了 100%",
      },
      fixes: { full: "改为“{text}”", lower: "改为“{text}”（留出余地）" },
    },
    en: {
      title: "Share of 100% and more",
      why: "A share is 100% at most: “≥100%” leaves no room, and more than 100% cannot be reached.",
      how: "Write ＝100% where all must be done; for satisfaction 90%–95% is usual.",
      messages: {
        atLeast: "“{name}” is a share and cannot exceed 100%: “{value}” makes no sense",
        above: "“{name}” is a share, its target “{value}” exceeds 100%",
      },
      fixes: { full: "Change to “{text}”", lower: "Change to “{text}” (leaves room)" },
    },
  },
  good: [
    indicatorRows(
      "产出指标 | 质量指标 | 水质检测合格率 | 合格水样数÷检测水样数×100% | ＝100% | 行业标准",
      "产出指标 | 数量指标 | 供水量同比增长率 | 本年比上年增长的水量÷上年水量×100% | ≥105% | 历史标准",
      "效益指标 | 经济效益指标 | 国有资产保值增值率 | 年末净资产÷年初净资产×100% | ≥103% | 历史标准",
      "产出指标 | 数量指标 | 新装水表数量 | 当年新装水表的只数 | ≥100只 | 计划标准",
    ),
  ],
  bad: [
    indicatorRows(
      "产出指标 | 质量指标 | 水质检测合格率 | 合格水样数÷检测水样数×100% | ⟦≥100%⟧ | 行业标准",
      "产出指标 | 时效指标 | 抢修及时率 | 及时抢修次数÷抢修次数×100% | ⟦≥120%⟧ | 计划标准",
      "满意度指标 | 服务对象满意度指标 | 用水户满意度 | 满意户数÷有效受访户数×100% | ⟦≥100百分比⟧ | 历史标准",
    ),
  ],
  check(indicator, table) {
    const quantity = quantityOf(indicator);
    if (!quantity || quantity.unit?.unit !== "%") return [];
    const { number } = quantity.number;
    const sign = quantity.operator?.operator;
    const over = number.gt(hundred);
    if (!over && !((sign === "≥" || sign === "＞") && number.eq(hundred))) return [];
    if (!isPartOfWhole(indicator) || behindMisreadSign(indicator) !== undefined) return [];
    const value = indicator.value!;
    const unit = quantity.unit.text.replace(/\s/g, "");
    const choice = (label: string, operator: string, percent: string) => ({
      label,
      data: { text: `${operator}${percent}${unit}` },
      edits: rewriteValue(indicator, table, { operator, number: percent, unit }),
    });
    const full = choice("full", "＝", "100");
    const choices =
      asksSatisfaction(indicator) || isBenefit(indicator)
        ? [choice("lower", "≥", "95"), choice("lower", "≥", "90"), full]
        : [full];
    return [
      {
        at: value.at,
        because: [indicator.name!.at],
        message: over ? "above" : "atLeast",
        data: { name: indicator.name!.text, value: value.text },
        fix: { kind: "ask", choices },
      },
    ];
  },
};

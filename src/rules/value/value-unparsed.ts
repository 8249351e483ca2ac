import { indicatorRows } from "../example";
import { method2015 } from "../norms";
import type { IndicatorRule } from "../rule";

export const valueUnparsed: IndicatorRule = {
  id: "value-unparsed",
  on: "indicator",
  reads: ["value"],
  severity: "info",
  fix: "none",
  mayReview: true,
  source: method2015(
    "绩效指标应细化、量化，便于考核",
    "indicators are to be detailed and measurable",
  ),
  words: {
    zh: {
      title: "指标值不够确定",
      why: "“约”“左右”和一个区间都没有明确的判定界限，考核时难以说清是否完成。",
      how: "改成一个带符号的数，如“≥25个”；确需区间的写明上下限，如“≥5%且≤10%”。",
      messages: {
        range: "“{value}”是一个区间，请核对考核时以哪一端为准",
        rough: "“{value}”只是约数，请核对考核界限",
      },
    },
    en: {
      title: "The value is not definite",
      why: "“About” and a range have no clear limit by which the result is judged.",
      how: "Use one number with its sign (≥25个); where a range is meant, state both limits (≥5%且≤10%).",
      messages: {
        range: "“{value}” is a range: please check which end counts",
        rough: "“{value}” is only approximate: please check the limit",
      },
    },
  },
  good: [
    indicatorRows(
      "产出指标 | 质量指标 | 计量误差 | 水表计量误差 | ±2% | 行业标准",
      "产出指标 | 质量指标 | 资金结余率 | 结余金额÷预算金额×100% | ≥0%且≤5% | 历史标准",
      "产出指标 | 时效指标 | 汛前检查时间 | 完成汛前检查的时间 | 3月-5月 | 计划标准",
    ),
  ],
  bad: [
    indicatorRows(
      "产出指标 | 质量指标 | 管网漏损率 | 漏损水量÷供水量×100% | ⟦5%～10%⟧ | 行业标准",
      "产出指标 | 数量指标 | 巡检泵站数量 | 全年巡检的泵站 | ⟦约25个⟧ | 计划标准",
      "产出指标 | 数量指标 | 检测水样数量 | 全年检测的水样 | ⟦≥300个左右⟧ | 计划标准",
    ),
  ],
  check({ value }) {
    const parsed = value?.parsed;
    const data = { value: value?.text ?? "" };
    if (parsed?.kind === "range" && parsed.from.start !== parsed.to.start) {
      return [{ at: value!.at, message: "range", data, outcome: "review" }];
    }
    if (parsed?.kind === "quantity" && parsed.approximate) {
      return [{ at: value!.at, message: "rough", data, outcome: "review" }];
    }
    return [];
  },
};

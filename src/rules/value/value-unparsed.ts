import { holdsOperator } from "../../target/operators";
import { indicatorRows } from "../example";
import { method2015 } from "../norms";
import type { IndicatorRule } from "../rule";
import { countedParts } from "./nature";

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
      why: "“约”“左右”、一个区间和夹在文字里的数都没有明确的判定界限，考核时难以说清是否完成。",
      how: "改成一个带符号的数，如“≥25个”；确需区间的写明上下限，如“≥5%且≤10%”。",
      messages: {
        range: "“{value}”是一个区间，请核对考核时以哪一端为准",
        rough: "“{value}”只是约数，请核对考核界限",
        prose: "“{value}”把数夹在文字里，请核对考核的是哪一个数",
      },
    },
    en: {
      title: "The value is not definite",
      why: "“About”, a range and a number inside a sentence have no clear limit by which the result is judged.",
      how: "Use one number with its sign (≥25个); where a range is meant, state both limits (≥5%且≤10%).",
      messages: {
        range: "“{value}” is a range: please check which end counts",
        rough: "“{value}” is only approximate: please check the limit",
        prose: "“{value}” has its number inside a sentence: please check which number counts",
      },
    },
  },
  good: [
    indicatorRows(
      "产出指标 | 质量指标 | 计量误差 | 水表计量误差 | ±2% | 行业标准",
      "产出指标 | 质量指标 | 资金结余率 | 结余金额÷预算金额×100% | ≥0%且≤5% | 历史标准",
      "产出指标 | 时效指标 | 汛前检查时间 | 完成汛前检查的时间 | 3月-5月 | 计划标准",
      "产出指标 | 质量指标 | 给水设计规范 | 执行的设计规范 | 符合GB50015-2019第3章 | 行业标准",
    ),
  ],
  bad: [
    indicatorRows(
      "产出指标 | 质量指标 | 管网漏损率 | 漏损水量÷供水量×100% | ⟦5%～10%⟧ | 行业标准",
      "产出指标 | 数量指标 | 巡检泵站数量 | 全年巡检的泵站 | ⟦约25个⟧ | 计划标准",
      "产出指标 | 数量指标 | 检测水样数量 | 全年检测的水样 | ⟦≥300个左右⟧ | 计划标准",
      "产出指标 | 数量指标 | 泵站改造 | 泵站改造情况 | ⟦改造3个泵站并全部投入使用⟧ | 计划标准",
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
    if (parsed?.kind === "text" && holdsLooseNumber(value!.text)) {
      return [{ at: value!.at, message: "prose", data, outcome: "review" }];
    }
    return [];
  },
};

const looseNumber =
  /(?<![第\dA-Za-z.〔(（-])\d+(?:\.\d+)?(?:%|％|‰|百分|[万亿]?[元个人次件项起台套场户处家份期名]|天|公里|平方米|亩)(?![文号款])/;

/** A number with its unit in a sentence that neither compares nor cites: 完成3个标段建设并投入使用. */
function holdsLooseNumber(text: string): boolean {
  if (holdsOperator(text) || countedParts(text) > 1 || /[《〔]/.test(text)) return false;
  return looseNumber.test(text);
}

import { isBenefit } from "../../target/indicator-class";
import type { Indicator } from "../../target/model";
import { indicatorRows } from "../example";
import { method2015 } from "../norms";
import type { IndicatorRule } from "../rule";
import { quantityOf } from "./nature";

export const valueFiller: IndicatorRule = {
  id: "value-filler",
  on: "indicator",
  reads: ["value"],
  severity: "warning",
  fix: "none",
  source: method2015("绩效指标应细化、量化", "indicators are to be detailed and in figures"),
  words: {
    zh: {
      title: "指标值只是占位",
      why: "“1年”“1项”一类的值没有表达要达到的程度，只是把格子填满。",
      how: "写出真正要考核的内容：时效写及时率或完成时点，效益写数量、比率或分级。",
      messages: { filler: "“{value}”没有反映“{name}”要达到的程度" },
    },
    en: {
      title: "The value only fills the cell",
      why: "Values such as 1年 or 1项 say nothing of the level to be reached.",
      how: "State what is assessed: a rate or date for timeliness, a number, rate or grade for benefits.",
      messages: { filler: "“{value}” does not say what level of “{name}” is to be reached" },
    },
  },
  good: [
    indicatorRows(
      "产出指标 | 数量指标 | 编制规划数量 | 编制完成的规划数量 | 1项 | 计划标准",
      "产出指标 | 时效指标 | 规划编制周期 | 从立项到批复的时间 | ≤1年 | 计划标准",
      "效益指标 | 可持续影响指标 | 设备使用年限 | 设备可使用的年限 | 10年 | 行业标准",
    ),
  ],
  bad: [
    indicatorRows(
      "产出指标 | 时效指标 | 场馆使用时间 | 场馆使用时间 | ⟦1年⟧ | 合同约定",
      "效益指标 | 社会效益指标 | 文化设施达标 | 提供良好的活动场所 | ⟦1项⟧ | 工作总结",
      "效益指标 | 可持续影响指标 | 丰富群众文化生活 | 长期丰富群众文化生活 | ⟦1个⟧ | 工作总结",
    ),
  ],
  check(indicator) {
    if (!isFiller(indicator)) return [];
    const { value, name, description } = indicator;
    const subject = name?.text ?? description?.text ?? "";
    return [{ at: value!.at, message: "filler", data: { value: value!.text, name: subject } }];
  },
};

/** 1项, 1年, 1个 without an operator where a level, a rate or a date belongs. */
export function isFiller(indicator: Indicator): boolean {
  const quantity = quantityOf(indicator);
  if (!quantity || quantity.operator || quantity.approximate) return false;
  const timely = indicator.subcategory?.word === "时效指标";
  return (
    (timely || isBenefit(indicator)) &&
    quantity.number.number.eq(1) &&
    /^[项年个]$/.test(quantity.unit?.unit ?? "")
  );
}

import { wholeUnits } from "../../target/units";
import { measuredText } from "../../target/indicator-text";
import { indicatorRows } from "../example";
import type { IndicatorRule } from "../rule";
import { quantityOf } from "./nature";

export const countNotInteger: IndicatorRule = {
  id: "count-not-integer",
  on: "indicator",
  reads: ["value"],
  severity: "warning",
  fix: "none",
  source: {
    zh: "常识：按个、件、人、次计数的只能是整数",
    en: "Common sense: what is counted one by one is whole",
  },
  words: {
    zh: {
      title: "计数不是整数",
      why: "人、件、次只能是整数，出现小数多半是录错，或把平均数当成了总数。",
      how: "核对数值；确为平均数的，在名称中写明“平均”“人均”。",
      messages: { fraction: "“{value}”不是整数，{unit}数不能有小数" },
    },
    en: {
      title: "A count that is not whole",
      why: "People, cases and events are whole numbers; a fraction is a slip, or an average taken for a total.",
      how: "Check the number; where it is an average, say so in the name.",
      messages: { fraction: "“{value}” is not whole, and {unit} cannot be divided" },
    },
  },
  good: [
    indicatorRows(
      "产出指标 | 数量指标 | 生均图书册数 | 图书册数÷学生数 | ≥30.5册 | 行业标准",
      "产出指标 | 数量指标 | 服务人口 | 服务的常住人口 | ≥1.5万人 | 计划标准",
      "产出指标 | 数量指标 | 平均每校教师人数 | 教师数÷学校数 | ≥35.5人 | 历史标准",
      "效益指标 | 社会效益指标 | 十万人口命案发案数 | 命案起数÷常住人口×10万 | ≤0.3起 | 历史标准",
      "产出指标 | 质量指标 | 百公里责任事故起数 | 公交车责任事故的起数 | ≤0.1起 | 历史标准",
      "产出指标 | 数量指标 | 改造教室数量 | 改造的教室 | ≥12.0个 | 计划标准",
    ),
  ],
  bad: [
    indicatorRows(
      "产出指标 | 数量指标 | 培训教师人数 | 全年培训的教师 | ⟦≥120.5人⟧ | 计划标准",
      "产出指标 | 数量指标 | 采购设备数量 | 采购设备的台数 | ⟦＝3.5台⟧ | 计划标准",
    ),
  ],
  check(indicator) {
    const quantity = quantityOf(indicator);
    const unit = quantity?.unit?.unit ?? "";
    if (!quantity || !wholeUnits.has(unit)) return [];
    const { number } = quantity.number;
    if (number.eq(number.round(0))) return [];
    // An average or a share of the population is no count: 事故起数÷常住人口×10万, 百公里事故起数.
    if (/均|每|倍|÷|[十百千万](?:人|公里|[台辆户件吨元])/.test(measuredText(indicator))) return [];
    const value = indicator.value!;
    return [{ at: value.at, message: "fraction", data: { value: value.text, unit } }];
  },
};

import type { Quantity } from "../../target/value";
import type { TargetValue } from "../../target/model";
import { indicatorRows } from "../example";
import { libraryNotes } from "../norms";
import type { IndicatorRule } from "../rule";
import { countedParts } from "./nature";

export const twoValues: IndicatorRule = {
  id: "two-values",
  on: "indicator",
  reads: ["value"],
  severity: "warning",
  fix: "none",
  source: libraryNotes(
    "一个三级指标对应一个指标值和一个计量单位",
    "an indicator has one value and one unit",
  ),
  words: {
    zh: {
      title: "一格填了几个指标值",
      why: "一行只能按一个目标打分，填了几个值就不知道以哪个为准。",
      how: "分成几行，每行一个指标一个值。",
      messages: { several: "“{value}”里有 {count} 个值，应分行填写" },
    },
    en: {
      title: "Several values in one cell",
      why: "A row is scored by one target; with several it is unclear which one counts.",
      how: "Split it into rows with one indicator and one value each.",
      messages: { several: "“{value}” holds {count} values; give each its own row" },
    },
  },
  good: [
    indicatorRows(
      "产出指标 | 数量指标 | 培训教师人数 | 全年培训的教师人数 | ≥1,600人 | 计划标准",
      "产出指标 | 质量指标 | 余氯含量 | 出厂水余氯含量 | ≥0.3mg/L且≤2mg/L | 行业标准",
      "产出指标 | 时效指标 | 合作办学期限 | 协议约定的期限 | ＝3年6个月 | 计划标准",
    ),
  ],
  bad: [
    indicatorRows(
      "产出指标 | 数量指标 | 培训教师和校长人数 | 全年培训的人数 | ⟦1600人、200人⟧ | 计划标准",
      "产出指标 | 数量指标 | 教研活动和讲座次数 | 全年开展的次数 | ⟦≥20次，≥6场⟧ | 计划标准",
      "产出指标 | 数量指标 | 采购车辆台数 | 采购的巡逻车和工程车 | ⟦4辆/12台⟧ | 计划标准",
      "产出指标 | 数量指标 | 保障人数 | 保障的教职工人数 | ⟦在职45人、退休12人⟧ | 计划标准",
    ),
  ],
  check({ value }) {
    const count = value ? valuesIn(value) : 0;
    if (!value || count < 2) return [];
    const data = { value: value.text, count: String(count) };
    return [{ at: value.at, message: "several", data }];
  },
};

function valuesIn({ parsed, text }: TargetValue): number {
  if (parsed.kind === "several") {
    const { quantities } = parsed;
    return areLimits(quantities) || areDates(quantities) ? 1 : quantities.length;
  }
  return parsed.kind === "text" ? countedParts(text) : 0;
}

/** 5月底前、11月底前: the days of one thing that is done more than once. */
function areDates(quantities: readonly Quantity[]): boolean {
  return quantities.every(({ unit }) => unit?.unit === "月" || unit?.unit === "日");
}

/** ≥5%且≤10%: a lower and an upper limit of one thing. */
function areLimits(quantities: readonly Quantity[]): boolean {
  const [first, second, third] = quantities;
  if (!first?.operator || !second?.operator || third) return false;
  const signs = `${first.operator.operator}${second.operator.operator}`;
  const oneUnit = !first.unit || first.unit.unit === second.unit?.unit;
  return oneUnit && /^(?:[≥＞][≤＜]|[≤＜][≥＞])$/.test(signs);
}

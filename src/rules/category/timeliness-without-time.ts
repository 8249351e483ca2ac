import { isExecutionRate, timeWords } from "../../target/heads";
import { isDeadline, unitOf } from "../../target/indicator-class";
import { unitFamily } from "../../target/units";
import type { Indicator } from "../../target/model";
import { indicatorRows } from "../example";
import { guidance2021 } from "../norms";
import type { IndicatorRule } from "../rule";

export const timelinessWithoutTime: IndicatorRule = {
  id: "timeliness-without-time",
  on: "indicator",
  reads: ["subcategory", "name"],
  severity: "warning",
  fix: "none",
  source: guidance2021(
    "时效指标反映公共产品或服务的及时程度和效率情况",
    "a timeliness indicator shows how promptly goods or services are provided",
  ),
  words: {
    zh: {
      title: "时效指标不含时间",
      why: "时效指标要说明什么时候完成或多快完成。名称和指标值都不提时间，无法考核及时程度。",
      how: "改为“……及时率”“……按期完成率”“……完成时间”等，并给出时限；本行若反映结果，移到质量或效益指标。",
      messages: { timeless: "时效指标“{name}”没有涉及时间" },
    },
    en: {
      title: "A timeliness indicator without time",
      why: "It has to say by when or how fast something is done. Neither name nor value speaks of time.",
      how: "Use “…及时率”, “…按期完成率” or “…完成时间” with a limit; where the row shows a result, move it to quality or benefit.",
      messages: { timeless: "The timeliness indicator “{name}” says nothing of time" },
    },
  },
  good: [
    indicatorRows(
      "产出指标 | 时效指标 | 设备采购按期完成率 | 按合同约定日期到货的台数÷合同台数×100% | ＝100% | 计划标准",
      " | | 故障响应时间 | 接到报修到到达现场的时间 | ≤2小时 | 行业标准",
      " | | 培训工作完成 | 全部培训班办结的日期 | 11月底前 | 计划标准",
      " | | 环境卫生考核 | 全年组织的考核 | 1次/月 | 计划标准",
      " | | 热线接通速度 | 来电到人工接听的等候时间 | ≤15秒 | 行业标准",
    ),
  ],
  bad: [
    indicatorRows(
      "产出指标 | 时效指标 | ⟦受助学生升学率⟧ | 升学的受助学生人数÷受助毕业学生人数×100% | ≥90% | 历史标准",
    ),
  ],
  check(indicator) {
    const { subcategory, name } = indicator;
    if (subcategory?.word !== "时效指标") return [];
    if (timeWords.test(name!.text) || within.test(name!.text)) return [];
    if (isExecutionRate(name!.text) || isTimed(indicator)) return [];
    return [
      {
        at: name!.at,
        because: [subcategory.at],
        message: "timeless",
        data: { name: name!.text },
        moveTo: /满意/.test(name!.text)
          ? { category: "满意度指标", subcategory: "服务对象满意度指标" }
          : { category: "产出指标", subcategory: "质量指标" },
      },
    ];
  },
};

/** 15秒接通率, 2023年完工: the limit stands in the name. */
const within = /\d(?:秒|分钟|小时|天)|20\d\d年|\d月/;

/** 2次/日: how often within a time. */
const perTime = /[/每][日天周旬月季年](?:度)?$/;

/** A date, a word of time, how often in a time, or a limit of time with an operator; a bare 1年 says nothing. */
function isTimed(indicator: Indicator): boolean {
  const { value } = indicator;
  if (!value) return false;
  const { parsed, text } = value;
  const unit = unitOf(parsed)?.unit;
  const limit = parsed.kind === "quantity" && parsed.operator !== undefined;
  return (
    isDeadline(indicator) ||
    timeWords.test(text) ||
    (unit !== undefined && (perTime.test(unit) || (limit && unitFamily(unit) === "span")))
  );
}

import { unitOf } from "../../target/indicator-class";
import { measuredText } from "../../target/indicator-text";
import type { Indicator } from "../../target/model";
import { unitFamily } from "../../target/units";
import { indicatorRows } from "../example";
import { method2015 } from "../norms";
import type { IndicatorRule } from "../rule";

const events = new Set("件 次 起 例 宗 场 场次 批次 人次 人 名".split(" "));
const thisYear = /全年|当年|本年|年度内|年内|(?<![质试用续行保营])期间/;
const lasting =
  /长效|长期|拥有量|保有量|存量|储备|常态化|制度|机制|管护|人才|队伍|后续|今后|未来|次年|留存|持续(?:任职|在岗|就业|经营|使用|运行)/;

export const yearlyCountAsLasting: IndicatorRule = {
  id: "yearly-count-as-lasting",
  on: "indicator",
  reads: ["subcategory", "name", "value"],
  severity: "warning",
  fix: "none",
  source: method2015(
    "指标应指向明确；可持续影响指标反映项目带来的长期影响",
    "indicators point clearly to their matter; 可持续影响 is the lasting effect of a project",
  ),
  words: {
    zh: {
      title: "可持续影响填了年度次数",
      why: "一年之内的件数、次数、人数随年度结束，说明不了项目结束后的影响。",
      how: "事件发生数移到社会效益指标，工作量移到数量指标；可持续影响改填能延续的变化，如复发率、使用年限、机制健全情况。",
      messages: { yearly: "可持续影响指标“{name}”以“{value}”衡量，只是年度内的数量" },
    },
    en: {
      title: "A yearly count as lasting effect",
      why: "A count within one year ends with the year and says nothing of what remains after the project.",
      how: "Move counts of events to social benefit and workload to quantity; give a change that lasts: relapse rate, years of use, a standing mechanism.",
      messages: {
        yearly: "“{name}” under 可持续影响 is measured by “{value}”, a count within the year",
      },
    },
  },
  good: [
    indicatorRows(
      "效益指标 | 可持续影响指标 | 设施使用年限 | 建成后的设计使用年限 | ≥15年 | 行业标准",
      " | | 建立长效管护机制 | 项目村制定的管护制度 | ≥10项 | 计划标准",
      " | | 重复信访占比下降幅度 | 上年占比减本年占比 | ≥2个百分点 | 历史标准",
      " | | 培养乡村骨干人才数量 | 培训后在乡村长期任职的人数 | ≥60人 | 计划标准",
    ),
  ],
  bad: [
    indicatorRows(
      "效益指标 | 可持续影响指标 | ⟦对校园安全具有持续影响⟧ | 全年重大安全事件发生量 | ≤2件 | 历史标准",
      " | | ⟦服务群众持续改善⟧ | 成功帮扶的困难群众 | ≥60人 | 计划标准",
    ),
  ],
  check(indicator) {
    const { subcategory, name, description, value } = indicator;
    if (subcategory?.word !== "可持续影响指标" || !isCount(indicator)) return [];
    const event = /发生|事件|事故|案件|投诉|险情/.test(measuredText(indicator));
    return [
      {
        at: name!.at,
        because: [subcategory.at, value!.at, ...(description ? [description.at] : [])],
        message: "yearly",
        data: { name: name!.text, value: value!.text },
        moveTo: event
          ? { category: "效益指标", subcategory: "社会效益指标" }
          : { category: "产出指标", subcategory: "数量指标" },
      },
    ];
  },
};

function isCount(indicator: Indicator): boolean {
  const text = measuredText(indicator);
  const unit = unitOf(indicator.value!.parsed)?.unit.replace(/^[十百千万亿]+(?=.)/, "");
  if (!unit) return false;
  const family = unitFamily(unit);
  // What is done so many times a year lasts no longer, whatever it serves: 全年管护检查4次.
  const isDone = thisYear.test(text) && (family === "events" || unit === "人次");
  if (!isDone && lasting.test(text)) return false;
  return events.has(unit) || (thisYear.test(text) && (family === "things" || family === "events"));
}

import { isHistorical } from "../../target/bases";
import { replaceText } from "../cell-text";
import { indicatorRows } from "../example";
import type { IndicatorRule } from "../rule";
import { isDatedTimeliness } from "./history";

const standard = "计划标准";

export const deadlineBasisHistorical: IndicatorRule = {
  id: "deadline-basis-historical",
  on: "indicator",
  reads: ["subcategory", "value", "basis"],
  severity: "info",
  fix: "ask",
  source: { zh: "两份样例绩效文本", en: "The two sample documents" },
  words: {
    zh: {
      title: "时点目标以历史数据为依据",
      why: "几月完成由本年的工作安排决定，往年数据说明不了今年的时点。",
      how: "依据改为计划标准，可注明工作方案或合同约定。",
      messages: { historical: "完成时点“{value}”以“{text}”为依据，应以工作计划为准" },
      fixes: { standard: "改为“{to}”" },
    },
    en: {
      title: "A date resting on history",
      why: "This year's plan sets the date; earlier years say nothing of it.",
      how: "Give 计划标准 and, in brackets, the plan or contract.",
      messages: { historical: "The date “{value}” rests on “{text}”; the plan of work decides" },
      fixes: { standard: "Change to “{to}”" },
    },
  },
  good: [
    indicatorRows(
      "产出指标 | 时效指标 | 培训任务完成时间 | 全部培训班办结的日期 | 11月底前 | 计划标准",
      " | | 故障平均修复时间 | 从报修到修复的平均时间 | ≤4小时 | 历史标准",
    ),
  ],
  bad: [
    indicatorRows(
      "产出指标 | 时效指标 | 培训任务完成时间 | 全部培训班办结的日期 | 11月底前 | ⟦历史数据⟧",
    ),
  ],
  check(indicator) {
    const { value, basis } = indicator;
    if (!isDatedTimeliness(indicator) || !isHistorical(basis!.text)) return [];
    return [
      {
        at: basis!.at,
        because: [value!.at],
        message: "historical",
        data: { value: value!.text, text: basis!.text },
        fix: {
          kind: "ask",
          choices: [
            { label: "standard", data: { to: standard }, edits: [replaceText(basis!, standard)] },
          ],
        },
      },
    ];
  },
};

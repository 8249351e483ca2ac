import { isHistorical } from "../../target/bases";
import { replaceText } from "../cell-text";
import { indicatorRows } from "../example";
import { libraryNotes } from "../norms";
import type { IndicatorRule } from "../rule";
import { isCeiling } from "./history";

const standard = "预算支出标准";

export const costBasisHistorical: IndicatorRule = {
  id: "cost-basis-historical",
  on: "indicator",
  reads: ["name", "basis"],
  severity: "warning",
  fix: "ask",
  source: libraryNotes(
    "预算支出标准用于成本指标的取值，不得超出规定的预算支出标准",
    "预算支出标准 is for cost indicators, which must not exceed it",
  ),
  words: {
    zh: {
      title: "成本上限以历史数据为依据",
      why: "本年花多少由本年预算批复和支出标准决定，往年数据定不了今年的上限。",
      how: "依据改为预算支出标准，可注明预算批复或开支标准的文件。",
      messages: { historical: "成本指标“{name}”以“{text}”为依据，应以预算批复或支出标准为准" },
      fixes: { standard: "改为“{to}”" },
    },
    en: {
      title: "A cost ceiling resting on history",
      why: "This year's budget and spending standards set the ceiling; earlier years cannot.",
      how: "Give 预算支出标准 and, in brackets, the budget approval or the standard.",
      messages: {
        historical:
          "The cost “{name}” rests on “{text}”; the approved budget or a spending standard decides",
      },
      fixes: { standard: "Change to “{to}”" },
    },
  },
  good: [
    indicatorRows(
      "产出指标 | 成本指标 | 项目总成本 | 项目全年实际支出总额 | ≤5万元 | 预算支出标准",
      " | | 人均培训成本 | 培训费支出÷参训人天 | ≤300元/人·天 | 历史标准",
      " | | 成本节约率 | （预算数－支出数）÷预算数×100% | ≥2% | 历史标准",
      " | 数量指标 | 参训人次 | 全年参训人次 | ≥300人次 | 历史标准",
    ),
  ],
  bad: [
    indicatorRows(
      "产出指标 | 成本指标 | 项目总成本 | 项目全年实际支出总额 | ≤5万元 | ⟦近三年数据⟧",
      " | | 专用材料费 | 全年采购材料的支出 | ≤2万元 | ⟦历史标准⟧",
    ),
  ],
  check(indicator) {
    const { name, basis } = indicator;
    if (!isCeiling(indicator) || !isHistorical(basis!.text)) return [];
    return [
      {
        at: basis!.at,
        because: [name!.at],
        message: "historical",
        data: { name: name!.text, text: basis!.text },
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

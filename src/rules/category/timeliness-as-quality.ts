import { promptWords } from "../../target/heads";
import { indicatorRows } from "../example";
import { guidance2021 } from "../norms";
import type { IndicatorRule } from "../rule";

export const timelinessAsQuality: IndicatorRule = {
  id: "timeliness-as-quality",
  on: "indicator",
  reads: ["subcategory", "name"],
  severity: "warning",
  fix: "none",
  source: guidance2021(
    "质量指标反映达到的标准和水平，时效指标反映及时程度",
    "quality shows the standard reached, timeliness how promptly it was reached",
  ),
  words: {
    zh: {
      title: "质量指标填了及时率",
      why: "办得快不快属于时效，质量指标应反映达到的标准，如合格率、规范率、准确率。",
      how: "把本行移到时效指标，质量指标另填。",
      messages: { timely: "质量指标“{name}”反映的是时效（{word}）" },
    },
    en: {
      title: "Timeliness stands under quality",
      why: "How fast is timeliness; quality shows the standard reached, such as a pass rate or an accuracy rate.",
      how: "Move the row to timeliness and give another indicator of quality.",
      messages: { timely: "The quality indicator “{name}” measures timeliness ({word})" },
    },
  },
  good: [
    indicatorRows(
      "产出指标 | 质量指标 | 案件规范办理率 | 抽查合格的案件数÷抽查案件数×100% | ≥95% | 计划标准",
      " | 时效指标 | 案件按期办结率 | 60日内办结件数÷应办结件数×100% | ≥95% | 行业标准",
      "效益指标 | 社会效益指标 | 突发险情及时处置率 | 2小时内处置的险情数÷险情总数×100% | ≥95% | 历史标准",
    ),
  ],
  bad: [
    indicatorRows(
      "产出指标 | 质量指标 | ⟦助学金按时发放率⟧ | 每学期开学30日内发放的人数÷应发放人数×100% | ≥95% | 计划标准",
    ),
  ],
  check({ subcategory, name }) {
    if (subcategory?.word !== "质量指标") return [];
    const [word] = promptWords.exec(name!.text) ?? [];
    if (!word) return [];
    return [
      {
        at: name!.at,
        because: [subcategory.at],
        message: "timely",
        data: { name: name!.text, word },
        moveTo: { category: "产出指标", subcategory: "时效指标" },
      },
    ];
  },
};

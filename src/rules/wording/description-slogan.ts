import { foldText } from "../../sheet/text";
import { indicatorRows } from "../example";
import { libraryNotes } from "../norms";
import type { IndicatorRule } from "../rule";
import { clausesOf, isMeasured, isSlogan } from "./phrases";

export const descriptionSlogan: IndicatorRule = {
  id: "description-slogan",
  on: "indicator",
  reads: ["description"],
  severity: "info",
  fix: "none",
  source: libraryNotes(
    "指标解释应写明定义、计算方法或统计口径",
    "the explanation gives definition, formula or scope of counting",
  ),
  words: {
    zh: {
      title: "描述夹带口号",
      why: "公式后面加上意义和愿望，口径反而不清楚。",
      how: "只保留定义和计算方法，意义写进绩效目标。",
      messages: { slogan: "描述在统计口径之外夹带“{clause}”，宜删去" },
    },
    en: {
      title: "The description carries a slogan",
      why: "Meaning and wishes behind the formula blur the scope of counting.",
      how: "Keep definition and formula; meaning belongs in the goal.",
      messages: {
        slogan: "Beside the scope of counting the description says “{clause}”; leave it out",
      },
    },
  },
  good: [
    indicatorRows(
      "产出指标 | 质量指标 | 管网漏损率 | 漏损水量占供水总量的比率，按季度统计 | ≤10% | 行业标准",
      "效益指标 | 经济效益指标 | 降低供水成本 | 改造前单位成本减改造后单位成本 | ≥0.2元/立方米 | 历史标准",
    ),
  ],
  bad: [
    indicatorRows(
      "产出指标 | 质量指标 | 管网漏损率 | ⟦漏损水量占供水总量的比率，为群众用水提供保障⟧ | ≤10% | 行业标准",
    ),
  ],
  check({ name, description }) {
    if (name && foldText(name.text) === foldText(description!.text)) return [];
    const clauses = clausesOf(description!.text);
    const clause = clauses.find(isSlogan);
    if (!clause || !clauses.some((other) => !isSlogan(other) && isMeasured(other))) return [];
    return [{ at: description!.at, message: "slogan", data: { clause } }];
  },
};

import { indicatorRows } from "../example";
import { guidance2021 } from "../norms";
import type { IndicatorRule } from "../rule";

export const growthAsQuality: IndicatorRule = {
  id: "growth-as-quality",
  on: "indicator",
  reads: ["subcategory", "name"],
  severity: "info",
  fix: "none",
  source: guidance2021(
    "质量指标反映公共产品或服务达到的标准和水平",
    "quality shows the standard that goods or services reach",
  ),
  words: {
    zh: {
      title: "质量指标填了工作量的增长",
      why: "做得多不等于做得好，工作量比上年增长说明不了质量。",
      how: "质量指标改填合格率、准确率、达标率等；增长情况移到数量或效益指标。",
      messages: { growth: "质量指标“{name}”反映的是增长（{word}），不是达到的标准" },
    },
    en: {
      title: "Growth of activity as quality",
      why: "More work is not better work; growth over last year says nothing of quality.",
      how: "Give a rate of passing, accuracy or compliance; move growth to quantity or benefit.",
      messages: {
        growth: "The quality indicator “{name}” shows growth ({word}), not a standard reached",
      },
    },
  },
  good: [
    indicatorRows(
      "产出指标 | 质量指标 | 产品抽检合格率 | 抽检合格批次÷抽检批次×100% | ≥98% | 行业标准",
      "效益指标 | 经济效益指标 | 农户收入同比增长率 | （本年收入－上年收入）÷上年收入×100% | ≥5% | 历史标准",
    ),
  ],
  bad: [
    indicatorRows(
      "产出指标 | 质量指标 | ⟦执法检查同比增长率⟧ | （本年次数－上年次数）÷上年次数×100% | ≥10% | 历史标准",
    ),
  ],
  check({ subcategory, name }) {
    if (subcategory?.word !== "质量指标") return [];
    const [word] = /同比|环比|增长|增幅|增速|上升/.exec(name!.text) ?? [];
    if (!word) return [];
    return [
      {
        at: name!.at,
        because: [subcategory.at],
        message: "growth",
        data: { name: name!.text, word },
        moveTo: { category: "效益指标", subcategory: "社会效益指标" },
      },
    ];
  },
};

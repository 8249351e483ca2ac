import { foldText } from "../../sheet/text";
import { likeness } from "../../sheet/similarity";
import { indicatorRows } from "../example";
import type { IndicatorRule } from "../rule";

/** From here on two wordings are taken to mean one thing. */
const alike = 0.4;

export const nameValueWording: IndicatorRule = {
  id: "name-value-wording",
  on: "indicator",
  reads: ["name", "value"],
  severity: "info",
  fix: "none",
  source: { zh: "两份样例绩效文本", en: "The two sample documents" },
  words: {
    zh: {
      title: "名称与文字指标值说法不一",
      why: "名称和指标值用两种说法讲同一件事，评价时不知以哪个为准。",
      how: "统一说法，最好改为可计量或分级的指标值。",
      messages: { wording: "名称写“{name}”，指标值写“{value}”，说法不一致" },
    },
    en: {
      title: "Name and worded value differ",
      why: "Name and value say one thing in two ways; at assessment nobody knows which counts.",
      how: "Use one wording, or better a value that can be measured or graded.",
      messages: { wording: "The name says “{name}”, the value “{value}”" },
    },
  },
  good: [
    indicatorRows(
      "效益指标 | 社会效益指标 | 群众安全感提升情况 | 与上年调查结果比较 | 较上年提升 | 历史标准",
      " | | 城乡教育差距缩小情况 | 与上年比较 | 明显 | 历史标准",
    ),
  ],
  bad: [
    indicatorRows(
      "效益指标 | 社会效益指标 | ⟦乡村教育水平逐步提高⟧ | 乡村教育质量的变化 | 乡村教育水平逐年改善 | 计划标准",
    ),
  ],
  check({ name, value }) {
    if (value!.parsed.kind !== "text") return [];
    const [one, other] = [foldText(name!.text), foldText(value!.text)];
    if (one === other || one.includes(other) || likeness(one, other) < alike) return [];
    return [
      {
        at: name!.at,
        because: [value!.at],
        message: "wording",
        data: { name: name!.text, value: value!.text },
      },
    ];
  },
};

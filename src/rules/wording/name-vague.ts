import { remembered } from "../../sheet/remembered";
import { indicatorRows } from "../example";
import { method2015 } from "../norms";
import type { IndicatorRule } from "../rule";
import { sentenceFault } from "./sentence-names";

/** An amount that is only rough. */
const rough =
  /(?:大约|约|近|将近)(?=[\d一二三四五六七八九十百千万两]+)|(?<!\d)\d+(?:个|人|次|件)?左右|若干/;

/** Words that leave open which, how far or how fast. */
const loose =
  /有关(?!联)|(?<=^|举办|开展|组织|办理|购置|采购|制定|发放|培训)相关(?!性|系数|度)|相关(?=工作|事项|任务|情况|问题|内容|要求|规定|制度|活动)|等(?=工作|事项|任务|情况|方面)|逐步|逐渐|不断|进一步|一定(?:程度|数量|范围|规模)|有所|适当(?!性|度|率)|尽量|尽可能|大致|大约/;

export const nameVague: IndicatorRule = {
  id: "name-vague",
  on: "indicator",
  reads: ["name"],
  severity: "warning",
  fix: "none",
  source: method2015(
    "绩效目标应指向明确、具体细化",
    "goals point clearly to their matter, in detail",
  ),
  words: {
    zh: {
      title: "指标名称用词含糊",
      why: "“约”“有关”“逐步”一类词不说明范围和程度，完成与否各人理解不同。",
      how: "写明具体对象和范围，程度用指标值表示。",
      messages: { vague: "指标名称“{name}”含有“{word}”，范围或程度不明确" },
    },
    en: {
      title: "The name is vague",
      why: "Words like 约, 有关 or 逐步 leave scope and degree open; everyone reads them differently.",
      how: "Name the object and its scope; let the value say how much.",
      messages: { vague: "The name “{name}” holds “{word}”, which leaves scope or degree open" },
    },
  },
  good: [
    indicatorRows(
      "产出指标 | 数量指标 | 约谈企业次数 | 全年约谈的次数 | ≥10次 | 计划标准",
      " | | 预约服务人次 | 全年预约就诊的人次 | ≥500人次 | 历史标准",
      " | 质量指标 | 补助标准适当性 | 与行业标准比较 | 优 | 行业标准",
      "效益指标 | 经济效益指标 | 节约用水量 | 改造后年节约的水量 | ≥2万立方米 | 历史标准",
    ),
  ],
  bad: [
    indicatorRows(
      "产出指标 | 数量指标 | ⟦有关事项办结率⟧ | 办结事项数÷应办事项数×100% | ≥95% | 计划标准",
      " | | ⟦相关企业走访家数⟧ | 走访的企业 | ≥60家 | 计划标准",
      " | | ⟦覆盖约十五所学校的设备数量⟧ | 安装到位的设备台数 | ≥60台 | 计划标准",
    ),
  ],
  check({ name }) {
    const word = vagueWord(name!.text);
    return word ? [{ at: name!.at, message: "vague", data: { name: name!.text, word } }] : [];
  },
};

/** A name that is a sentence is to be written anew; only a rough amount is a fault of its own. */
const vagueWord = remembered((name: string): string | undefined => {
  const sentence = sentenceFault(name) !== undefined;
  return (rough.exec(name) ?? (sentence ? null : loose.exec(name)))?.[0];
});

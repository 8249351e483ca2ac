import { remembered } from "../../sheet/remembered";
import type { Field, Indicator, TargetSheet } from "../../target/model";
import { replaceText } from "../cell-text";
import { grid, indicatorRows } from "../example";
import type { Hit, TableRule } from "../rule";
import { nearMisses } from "./near-miss";
import { typos } from "./typos";

export const typo: TableRule = {
  id: "typo",
  on: "table",
  reads: [],
  severity: "warning",
  fix: "ask",
  source: {
    zh: "《党政机关公文处理工作条例》：文字规范；别字表见样本文件和常见别字",
    en: "Rules for official documents: standard wording; the list comes from the sample documents and common miswritings",
  },
  words: {
    zh: {
      title: "错别字",
      why: "别字会改变指标的意思，公开后也有损文件的严肃性。",
      how: "核对后改正。",
      messages: {
        known: "“{wrong}”应为“{right}”",
        unlike: "“{wrong}”疑为“{right}”之误（同一行中写作“{right}”）",
        usage: "“{wrong}”宜与通行用语“{right}”一致",
      },
      fixes: { correct: "改为“{right}”" },
    },
    en: {
      title: "Typing error",
      why: "A wrong character changes what the indicator means and looks careless once published.",
      how: "Compare and correct.",
      messages: {
        known: "“{wrong}” should be “{right}”",
        unlike: "“{wrong}” looks like a slip for “{right}” (so written in the same row)",
        usage: "“{wrong}” is usually written “{right}”",
      },
      fixes: { correct: "Change to “{right}”" },
    },
  },
  good: [
    indicatorRows(
      "产出指标|时效指标|信访事项按期办结率|信访事项按时办结件数÷应办结件数|≥95%|行业标准",
      "效益指标|可持续影响指标|路面设施使用年限|路面设计使用年限|≥10年|行业标准",
      "效益指标|社会效益指标|遣返人员安置率|安置人数÷遣返人数|≥95%|历史标准",
    ),
  ],
  bad: [
    indicatorRows(
      "产出指标|数量指标|⟦领导坐阵接访次数⟧|全年接访次数|≥12次|计划标准",
      "产出指标|时效指标|⟦来信来方事项及时受理率⟧|来信来访事项及时受理件数÷来信来访件数|≥90%|历史标准",
    ),
    grid(
      "绩效目标 | ⟦及时发现、遣返上访人员⟧",
      "一级指标 | 二级指标 | 三级指标 | 绩效指标描述 | 指标值",
      "产出指标 | 数量指标 | 劝返人次 | 全年劝返人次 | ≥30人次",
    ),
  ],
  *check(table) {
    yield* fromDictionary(table);
    for (const indicator of table.indicators) {
      yield undefined;
      yield* fromRow(indicator, table);
    }
  },
};

/** One look for the whole dictionary: hardly a text holds any of it. */
const anyTypo = new RegExp(typos.map(({ wrong }) => wrong).join("|"));

const typosIn = remembered((text: string) =>
  anyTypo.test(text)
    ? typos.filter(({ wrong, unless }) =>
        (unless ? text.replace(unless, "") : text).includes(wrong),
      )
    : [],
);

/** A text beyond so many characters takes a step of its own. */
const long = 1_000;

function* fromDictionary({ texts }: TargetSheet): Generator<Hit | undefined> {
  for (const cell of texts) {
    if (cell.text.length > long) yield undefined;
    for (const { wrong, right, minor, beside } of typosIn(cell.text)) {
      if (beside && !texts.some(({ text }) => text.includes(beside))) continue;
      const hit = correction(cell, minor ? "usage" : "known", wrong, right);
      yield minor ? { ...hit, severity: "info" } : hit;
    }
  }
}

function fromRow({ name, description }: Indicator, { texts }: TargetSheet): Hit[] {
  if (!name || !description) return [];
  return nearMisses(name.text, description.text, texts)
    .filter(({ wrong, right }) => !typos.some((entry) => `${wrong} ${right}`.includes(entry.wrong)))
    .slice(0, 1)
    .map(({ wrong, right }) => ({
      ...correction(name, "unlike", wrong, right),
      because: [description.at],
    }));
}

function correction(cell: Field, message: string, wrong: string, right: string): Hit {
  const data = { wrong, right };
  const edits = [replaceText(cell, cell.text.replaceAll(wrong, right))];
  return {
    at: cell.at,
    message,
    data,
    fix: { kind: "ask", choices: [{ label: "correct", data, edits }] },
  };
}

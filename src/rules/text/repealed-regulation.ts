import { replaceText } from "../cell-text";
import { grid } from "../example";
import type { Hit, TextRule } from "../rule";
import { repealedRegulations } from "./regulations";

export const repealedRegulation: TextRule = {
  id: "repealed-regulation",
  on: "text",
  looksAt: "text",
  severity: "info",
  fix: "ask",
  source: {
    zh: "《信访工作条例》第五十条（2022年5月1日起施行）等，见规则所附法规表",
    en: "Petition Work Regulations, article 50 (in force 2022-05-01), and the list of regulations of this rule",
  },
  words: {
    zh: {
      title: "引用已废止的法规",
      why: "依据已经失效，审核时会要求改引现行法规。",
      how: "改引现行法规；确需保留的，注明适用的年度。",
      messages: { repealed: "{name}已由{successor}取代（{since}起施行）" },
      fixes: { successor: "改为{successor}" },
    },
    en: {
      title: "Repealed regulation cited",
      why: "The basis is no longer in force; a reviewer will ask for the current one.",
      how: "Cite the regulation in force, or name the year it applied to.",
      messages: { repealed: "{name} was replaced by {successor} (in force since {since})" },
      fixes: { successor: "Change to {successor}" },
    },
  },
  good: [
    grid(
      "绩效目标 | 落实《信访工作条例》和《河北省信访条例》",
      "一级指标 | 二级指标 | 三级指标 | 指标值",
      "产出指标 | 数量指标 | 接待批次 | ≥15批次",
    ),
  ],
  bad: [
    grid(
      "绩效目标 | ⟦认真执行《国务院信访条例》⟧",
      "一级指标 | 二级指标 | 三级指标 | 指标值",
      "产出指标 | 数量指标 | 接待批次 | ≥15批次",
    ),
  ],
  suspects: (text) => anyCited.test(text),
  check(cell) {
    return repealedRegulations
      .filter(({ cited }) => cited.test(cell.text))
      .map(({ cited, name, successor, since }) => {
        const hit: Hit = { at: cell.at, message: "repealed", data: { name, successor, since } };
        // The articles of the successor are numbered otherwise.
        if (new RegExp(`(?:${cited.source})第[^条]{1,8}条`, "u").test(cell.text)) return hit;
        const edits = [replaceText(cell, cell.text.replace(cited, successor))];
        const choice = { label: "successor", data: { successor }, edits };
        return { ...hit, fix: { kind: "ask", choices: [choice] } };
      });
  },
};

/** One look for all of them: hardly a text cites any. */
const anyCited = new RegExp(repealedRegulations.map(({ cited }) => cited.source).join("|"));

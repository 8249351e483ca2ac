import { replaceText } from "../cell-text";
import { grid } from "../example";
import type { TextRule } from "../rule";

/**
 * The same words twice in one cell, as merging two filled cells by hand leaves them; a label may
 * stand before them (指标1：) and a remark behind.
 */
const doubled = /^([^：:]{1,6}[：:])?(\S{2,200}?)\s*\2(（[^（）]{1,40}）)?$/u;

function onceOf(text: string): string | undefined {
  const [, before = "", words = "", behind = ""] = doubled.exec(text) ?? [];
  return /\p{Script=Han}{2}|^[≥≤＞＜＝=><]\s*\d/u.test(words) ? before + words + behind : undefined;
}

export const textDoubled: TextRule = {
  id: "text-doubled",
  on: "text",
  looksAt: "text",
  severity: "info",
  fix: "safe",
  source: {
    zh: "文面要求：合并单元格时文字重复（见样本文件）",
    en: "House style: words repeated when cells were merged (seen in a sample document)",
  },
  words: {
    zh: {
      title: "同一单元格文字重复",
      why: "多半是合并单元格时把相同文字拼在了一起。",
      how: "只保留一遍。",
      messages: { doubled: "“{text}”重复写了两遍" },
      fixes: { once: "只留一遍 → {text}" },
    },
    en: {
      title: "Words doubled in one cell",
      why: "Merging cells has usually put the same words one after the other.",
      how: "Keep them once.",
      messages: { doubled: "“{text}” stands twice" },
      fixes: { once: "Keep it once → {text}" },
    },
  },
  good: [
    grid(
      "一级指标 | 二级指标 | 三级指标 | 指标值",
      "产出指标 | 质量指标 | 研讨研究成果合格率 | ≥90%",
      "产出指标 | 数量指标 | 建档立卡户数 | 2020户",
    ),
  ],
  bad: [
    grid(
      "一级指标 | 二级指标 | 三级指标 | 指标值",
      "产出指标 | ⟦质量指标\n质量指标⟧ | 系统故障率 | ≤5%",
    ),
  ],
  suspects: (text) => onceOf(text) !== undefined,
  check(cell) {
    const once = onceOf(cell.text);
    if (!once) return [];
    const choice = { label: "once", data: { text: once }, edits: [replaceText(cell, once)] };
    const fix = { kind: "safe", choices: [choice] } as const;
    return [{ at: cell.at, message: "doubled", data: { text: once }, fix }];
  },
};

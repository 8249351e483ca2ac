import type { CellRole } from "../../target/model";
import { replaceText } from "../cell-text";
import { grid } from "../example";
import type { TextRule } from "../rule";

/** Where a space between two Han characters can only be left from wrapping; elsewhere it may part items. */
const safeRoles: ReadonlySet<CellRole> = new Set([
  "label",
  "heading",
  "category",
  "subcategory",
  "name",
  "operator",
  "value",
  "unit",
  "projectName",
]);
const readRoles: ReadonlySet<CellRole> = new Set([...safeRoles, "description"]);

const invisible = /[\u200B-\u200D\u2060\uFEFF]/g;
const betweenHan = /(?<=\p{Script=Han})[ \t\u00A0\u3000]+(?=\p{Script=Han})/gu;
const beforeUnit = /(?<=\d)[ \t\u00A0\u3000]+(?=[%％‰\p{Script=Han}])/gu;
const spaced = /[ \t\u00A0\u3000\u200B-\u200D\u2060\uFEFF]/;
/** 预 算 数: letters set apart on purpose. */
const spacedOut = /^\p{Script=Han}(?:[ \t\u00A0\u3000]+\p{Script=Han})+[:：]?$/u;

export const straySpace: TextRule = {
  id: "stray-space",
  on: "text",
  looksAt: "raw",
  severity: "info",
  fix: "safe",
  source: {
    zh: "排版要求：表格由 PDF、Word 转来时，换行处常留下空格（见两份样本文件）",
    en: "House style: tables that come from PDF or Word keep a space where a line was wrapped (seen in both sample documents)",
  },
  words: {
    zh: {
      title: "文字或数值中有多余空格",
      why: "词语中间的空格会使查找、汇总和系统导入时认不出同一个词或同一个单位。",
      how: "删除多余空格。",
      messages: { space: "“{text}”中有多余空格" },
      fixes: { remove: "去掉空格 → {text}" },
    },
    en: {
      title: "Stray space in a word or value",
      why: "A space inside a word keeps searches, summaries and imports from seeing the same word or unit.",
      how: "Remove the space.",
      messages: { space: "“{text}” holds a stray space" },
      fixes: { remove: "Remove the space → {text}" },
    },
  },
  good: [
    grid(
      "绩效目标 | 1.畅通信访渠道 2.维护社会和谐",
      "一 级 指 标 | 二级指标 | 三级指标 | 绩效指标描述 | 指标值 | 指标值确定依据",
      "产出指标 | 数量指标 | 更新 LED 屏数量 | 更新 LED 屏的块数 | ≥3块 | 工作计划 值班安排表",
    ),
  ],
  bad: [
    grid(
      "一级指标 | 二级指标 | 三级指标 | 绩效指标描述 | 指标值 | ⟦指标值确定 依据⟧",
      "产出指标 | ⟦数量指 标⟧ | ⟦开展义诊 场次⟧ | ⟦全年开展 义诊的场次⟧ | ⟦≥12 场次⟧ | 计划标准",
    ),
  ],
  suspects: (raw) => spaced.test(raw),
  check(cell) {
    const { raw, role } = cell;
    if (!readRoles.has(role) || spacedOut.test(raw.trim())) return [];
    let text = raw.replace(invisible, "").replace(betweenHan, "");
    if (role === "value") text = text.replace(beforeUnit, "");
    if (text === raw) return [];
    const choice = { label: "remove", data: { text }, edits: [replaceText(cell, text)] };
    const kind = safeRoles.has(role) ? "safe" : "ask";
    return [
      { at: cell.at, message: "space", data: { text: raw }, fix: { kind, choices: [choice] } },
    ];
  },
};

import { replaceText } from "../cell-text";
import { grid } from "../example";
import type { TextRule } from "../rule";
import { fieldCode, withoutFieldCodes } from "./field-codes";

export const fieldCodeResidue: TextRule = {
  id: "field-code-residue",
  on: "text",
  looksAt: "raw",
  severity: "warning",
  fix: "safe",
  source: {
    zh: "文面要求：Word 的域代码、书签不应出现在正式文本中（见样本文件）",
    en: "House style: Word's field codes and bookmarks do not belong in a final text (seen in a sample document)",
  },
  words: {
    zh: {
      title: "残留 Word 域代码或书签",
      why: "域代码是 Word 目录、书签的内部记号，不是表的内容，有的还写着别的项目名称。",
      how: "删除代码，只留正文。",
      messages: { code: "残留代码“{code}”" },
      fixes: { remove: "删除代码 → {text}" },
    },
    en: {
      title: "Word field code or bookmark left over",
      why: "Field codes are Word's own marks for tables of contents and bookmarks; some even name another project.",
      how: "Delete the code and keep the text.",
      messages: { code: "Left-over code “{code}”" },
      fixes: { remove: "Delete the code → {text}" },
    },
  },
  good: [
    grid(
      "1.救助资金（第二批）[2023] 绩效目标表",
      "一级指标 | 二级指标 | 三级指标 | 指标值",
      "产出指标 | 数量指标 | 救助人数 | ≥30人",
    ),
  ],
  bad: [
    grid(
      "⟦[bookmark: _Toc297]1.救助资金绩效目标表{ TC 2、培训费绩效目标表 \\f C \\l 1 }⟧",
      "一级指标 | 二级指标 | 三级指标 | 指标值",
      "产出指标 | 数量指标 | 救助人数 | ≥30人",
    ),
  ],
  suspects: (raw) => /[{[\\错]/.test(raw),
  check(cell) {
    const codes = cell.raw.match(fieldCode);
    if (!codes) return [];
    const text = withoutFieldCodes(cell.raw);
    const choice = { label: "remove", data: { text }, edits: [replaceText(cell, text)] };
    const fix = { kind: "safe", choices: [choice] } as const;
    return [{ at: cell.at, message: "code", data: { code: codes.join(" ") }, fix }];
  },
};

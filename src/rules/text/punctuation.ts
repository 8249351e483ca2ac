import { replaceText } from "../cell-text";
import { grid } from "../example";
import type { TextRule } from "../rule";

/** 石财行【2021】44号, [2021]20 号, (2021)3号: the year of a document number stands in 〔 〕. */
const documentNumber =
  /(?<=\p{Script=Han})\s*[【[(（{［]\s*((?:19|20)\d{2})\s*[】\])）}］]\s*(\d{1,4})\s*号/gu;
const comma = /(?<=[\p{Script=Han}）》”％%]),(?=[\p{Script=Han}（《“÷])/gu;
const semicolon = /(?<=[\p{Script=Han}）》”％%]);(?=[\p{Script=Han}（《“])/gu;
/** （含网上听讲): brackets of two widths. */
const halfClosed = /（([^（）()]{0,80})\)/gu;
const halfOpened = /\(([^（）()]{0,80})）/gu;
/** << and >> typed for title marks. */
const angled = /(?:<<|＜＜)(\p{Script=Han}[^<>＜＞]{0,60})(?:>>|＞＞)/gu;
const repeated = /([，。；、：])\1+/gu;

export const punctuation: TextRule = {
  id: "punctuation",
  on: "text",
  looksAt: "raw",
  severity: "info",
  // Half-width marks are safe to change; a document number is asked about.
  fix: "safe",
  source: {
    zh: "《党政机关公文格式》GB/T 9704：发文字号的年份用六角括号〔〕；《标点符号用法》GB/T 15834",
    en: "GB/T 9704 (the year in a document number stands in 〔〕) and GB/T 15834 (punctuation)",
  },
  words: {
    zh: {
      title: "标点或文号括号不规范",
      why: "文号写法不一，按文号查找资金文件时对不上；半角标点影响版面。",
      how: "文号年份用〔〕，句中用全角标点，书名号和括号成对。",
      messages: {
        number: "文号应写作“{right}”",
        mark: "“{wrong}”应为“{right}”",
        unpaired: "书名号不成对",
        open: "括号没有合上",
      },
      fixes: { correct: "改为 {text}" },
    },
    en: {
      title: "Punctuation or brackets of a document number",
      why: "Document numbers written in different ways cannot be found; half-width marks disturb the text.",
      how: "Put the year of a document number in 〔〕, use full-width marks, pair title marks and brackets.",
      messages: {
        number: "The document number should read “{right}”",
        mark: "“{wrong}” should be “{right}”",
        unpaired: "Title marks 《》 are not paired",
        open: "A bracket is not closed",
      },
      fixes: { correct: "Change to {text}" },
    },
  },
  good: [
    grid(
      "2021年专项补助资金（石财行〔2021〕44号）绩效目标表",
      "一级指标 | 二级指标 | 三级指标 | 绩效指标描述 | 指标值",
      "产出指标 | 数量指标 | 印发《信访工作条例》（2022）册数 | 全年印发册数 | ≥1,200册",
    ),
  ],
  bad: [
    grid(
      "⟦2021年专项补助资金（石财行【2021】44号）绩效目标表⟧",
      "绩效目标 | ⟦解决问题,维护稳定⟧",
      "一级指标 | 二级指标 | 三级指标 | 绩效指标描述 | 指标值",
      "产出指标 | 数量指标 | 印发册数 | ⟦全年印发《信访工作条例的册数⟧ | ≥200册",
      "产出指标 | 数量指标 | 宣讲场次 | ⟦宣讲<<信访工作条例>>的场次⟧ | ≥20场",
      "产出指标 | 数量指标 | 答疑场次 | ⟦全年答疑的场次(含网上答疑）⟧ | ≥20场",
      "产出指标 | 数量指标 | 听讲人次 | ⟦全年听讲的人次（含网上听讲⟧ | ≥900人次",
    ),
  ],
  suspects: (raw) => /[,;【[(（{［《》]|<<|＜＜|([，。；、：])\1/.test(raw),
  check(cell) {
    const fault = faultIn(cell.raw);
    if (!fault) return [];
    if (typeof fault === "string") return [{ at: cell.at, message: fault }];
    const { message, data, text, kind } = fault;
    const choices = [{ label: "correct", data: { text }, edits: [replaceText(cell, text)] }];
    return [{ at: cell.at, message, data, fix: { kind, choices } }];
  },
};

/** Pairs of marks written otherwise than they should be. */
const pairs: readonly [RegExp, string, "safe" | "ask"][] = [
  [angled, "《$1》", "ask"],
  [halfClosed, "（$1）", "safe"],
  [halfOpened, "（$1）", "safe"],
];

/** What is wrong in a text, and how it should read. */
interface Fault {
  message: string;
  data: Record<string, string>;
  text: string;
  kind: "safe" | "ask";
}

function faultIn(raw: string): Fault | "unpaired" | "open" | undefined {
  const numbered = raw.replace(documentNumber, "〔$1〕$2号");
  if (numbered !== raw) {
    const right = /〔\d{4}〕\d{1,4}号/u.exec(numbered)![0];
    return { message: "number", data: { right }, text: numbered, kind: "ask" };
  }
  const marked = raw.replace(comma, "，").replace(semicolon, "；").replace(repeated, "$1");
  if (marked !== raw) {
    const from = [...raw].findIndex((character, i) => character !== [...marked][i]);
    const data = { wrong: [...raw][from]!, right: [...marked][from] ?? "" };
    return { message: "mark", data, text: marked, kind: "safe" };
  }
  for (const [pattern, right, kind] of pairs) {
    const text = raw.replace(pattern, right);
    if (text === raw) continue;
    const [wrong] = raw.match(pattern)!;
    const data = { wrong, right: wrong.replace(pattern, right) };
    return { message: "mark", data, text, kind };
  }
  // Before a number it is a sign misread: 》90%.
  if (!/^\s*[《》]\s*[=＝]?\s*[\d０-９]/.test(raw) && count(raw, /《/g) !== count(raw, /》/g)) {
    return "unpaired";
  }
  // 1） closes nothing: only what stays open is told.
  return count(raw, /[（(]/g) > count(raw, /[）)]/g) ? "open" : undefined;
}

function count(text: string, mark: RegExp): number {
  return text.match(mark)?.length ?? 0;
}

import { foldText } from "../sheet/text";

/** Brackets with what is in them, and 分 where they hold points: （元）, (40-50)分; not 评(扣)分标准. */
const bracketed = /[（(【[〔︵][^（）()【】[\]〔〕︵︶]*[）)】\]〕︶](?:分(?![值数标]))?/g;
const points = /(?<=\p{Script=Han})\s*\d+(?:\s*[-~～—至]\s*\d+)?\s*分$/u;
const numbering =
  /^(?:[（(]?(?:[一二三四五六七八九十]{1,3}|\d{1,2}|[A-Za-z](?=.\p{Script=Han}))(?:[）)、．:：]|\.(?!\d))\s*|[①-⑳★☆▲△●○■□◆◇•▪*＊※]\s*)+/u;

/** 一级指标 Level 1: the same in another language. */
const translation = /(?<=[\p{Script=Han}）):：]\s*)[A-Za-z]{3}[A-Za-z0-9 .,&'/-]*$/u;
/** 指标值④: points to a note below the table. */
const noteMark = /[①-⑳]+$/;

/**
 * A heading, label or category word for looking up: folded, without numbering, leading * and what
 * stands in brackets (units, points, years). "*产出指标\n(40-50)分" → 产出指标, "1.项目 名称：" → 项目名称.
 */
export function wordKey(text: string): string {
  if (/^[\u4e00-\u9fff]*$/.test(text)) return text;
  const bare = inChinese(text.trim().replace(numbering, "").replace(noteMark, ""));
  const key = foldText(bare.replace(bracketed, "").trim().replace(points, ""));
  return key || foldText(bare);
}

function inChinese(text: string): string {
  return /[A-Za-z]{3}/.test(text) ? text.replace(translation, "") : text;
}

/** What stands in the last brackets of a heading or name: "预算数（元）" → 元; "" where nothing does. */
export function inBrackets(text: string): string {
  const match = /[（(]([^（）()]*)[）)]\s*[:：]?\s*$/.exec(inChinese(text));
  return match ? match[1]!.replace(/\s/g, "") : "";
}

import { remembered } from "../sheet/remembered";
import type { Operator } from "./value";
import { wordAt } from "./word-at";

// Signs and words for comparison in published target sheets. 以上, 以下 and 以内 include the
// number, 超过 and 不满 exclude it, as in the language of Chinese law.

const before: Record<Operator, readonly string[]> = {
  "≥": [
    ..."≥≧⩾》",
    ...[">=", "=>", "≥=", "》=", "大于等于", "大于或等于", "不低于", "不少于", "不小于"],
    ...["不得低于", "不得少于", "不得小于", "至少", "最少", "最低"],
  ],
  "≤": [
    ..."≤≦⩽《",
    ...[
      "<=",
      "=<",
      "≤=",
      "《=",
      "小于等于",
      "小于或等于",
      "不超过",
      "不高于",
      "不大于",
      "不多于",
      "不突破",
      "不超",
    ],
    ...[
      "不得超过",
      "不得高于",
      "不得大于",
      "不得多于",
      "不得突破",
      "控制在",
      "至多",
      "最多",
      "最高",
    ],
  ],
  "＞": [..."＞>﹥", "大于", "超过", "高于", "多于"],
  "＜": [..."＜<﹤", "小于", "低于", "少于", "不足", "不满", "不到"],
  "＝": [..."＝=﹦═", "等于", "为"],
};

const after: Partial<Record<Operator, readonly string[]>> = {
  "≥": ["以上", "及以上", "(含)以上", "以上(含)"],
  "≤": ["以下", "及以下", "(含)以下", "以下(含)", "以内", "之内", "内"],
};

/** Words before a number that say nothing of the comparison: 达到90%, 每年2次. */
const leadWords: readonly string[] = longestFirst([
  ...["达到", "达", "完成", "实现", "保持在", "保持", "确保", "提前", "共计", "合计", "总计", "共"],
  ...[
    "每年",
    "每年度",
    "每半年",
    "每季度",
    "每季",
    "每月",
    "每学年",
    "每学期",
    "每周",
    "每日",
    "每天",
    "每人",
    "每次",
    "全年",
    "年均",
  ],
  ...["目标值", "定量", "平均", "力争"],
]);

/** Words that make a number only roughly stated; 多 and 余 stand after it, the others around it. */
const roughBefore = ["大约", "约为", "约", "接近", "近", "将近"];
const roughAfter = ["左右", "上下", "余", "多"];

export interface OperatorWord {
  word: string;
  operator: Operator;
}

/** Signs and words before the number, the longest first. */
export const prefixOperators: readonly OperatorWord[] = vocabulary(before);

/** Words after number and unit, the longest first. */
export const suffixOperators: readonly OperatorWord[] = vocabulary(after);

// What of these stands at a place of a text.
export const prefixOperatorAt = wordAt(prefixOperators, ({ word }) => word);
export const suffixOperatorAt = wordAt(suffixOperators, ({ word }) => word);
export const leadWordAt = wordAt(leadWords, (word) => word);
export const roughBeforeAt = wordAt(roughBefore, (word) => word);
export const roughAfterAt = wordAt(roughAfter, (word) => word);

/** The five signs as the provincial systems store them. */
export const standardSigns: ReadonlySet<string> = new Set("≥≤＞＜＝");

/** ≥ and ＞: more is better. */
export function isFloor(operator: Operator): boolean {
  return operator === "≥" || operator === "＞";
}

/** ≤ and ＜: less is better. */
export function isCeiling(operator: Operator): boolean {
  return operator === "≤" || operator === "＜";
}

/** Whether any word or sign of comparison stands anywhere in the text. */
export const holdsOperator = remembered((text: string): boolean => {
  return /[≥≧⩾≤≦⩽＞>＜<＝=═]|不[低少小高大多]于|不得?超|至少|至多|最多|最少|控制在|超过|以[上下内]|之内|[日天时月]内|等于|大于|小于|高于|低于|多于|少于|达到?[\d０-９百]/.test(
    text,
  );
});

function vocabulary(words: Partial<Record<Operator, readonly string[]>>): OperatorWord[] {
  const all = Object.entries(words).flatMap(([operator, list]) =>
    list.map((word) => ({ word, operator: operator as Operator })),
  );
  return all.sort((a, b) => b.word.length - a.word.length);
}

function longestFirst(words: readonly string[]): string[] {
  return [...words].sort((a, b) => b.length - a.length);
}

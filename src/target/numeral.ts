import { Big } from "big.js";

export interface ReadNumber {
  number: Big;
  /** Past its last character. */
  end: number;
}

const digits = /[+-]?(?:\d{1,3}(?:[, ]\d{3}){1,6}(?!\d)|\d{1,24})(?:\.\d{1,12})?(?![\d.])/y;
// 百, 千, 万 alone begin a unit, not a number: ≥万元 lacks its number.
const chinese =
  /(?![百千万])[零〇一二两三四五六七八九十百千万]{1,9}(?:点[零一二三四五六七八九]{1,4})?/y;
const values: Record<string, number> = {
  ...{ 零: 0, 〇: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 },
};
const places: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };

/** 1600, 1,600, 1 600, -2, 0.15 at the offset; the text is half-width. */
export function readDigits(text: string, offset: number): ReadNumber | undefined {
  digits.lastIndex = offset;
  const match = digits.exec(text)?.[0];
  if (match === undefined) return undefined;
  return { number: new Big(match.replace(/[+, ]/g, "")), end: offset + match.length };
}

/** 三, 十二, 两百, 九十五, 一百 at the offset. Whether it counts anything is for the caller to see. */
export function readChinese(text: string, offset: number): ReadNumber | undefined {
  chinese.lastIndex = offset;
  const match = chinese.exec(text)?.[0];
  if (match === undefined) return undefined;
  const [whole = "", decimals] = match.split("点");
  let total = 0;
  let section = 0;
  let last = 0;
  for (const char of whole) {
    const place = places[char];
    if (char === "万") {
      total = (total + section + last) * 10000;
      section = last = 0;
    } else if (place) {
      section += (last || 1) * place;
      last = 0;
    } else last = values[char]!;
  }
  const fraction = decimals ? `.${[...decimals].map((char) => values[char]).join("")}` : "";
  return { number: new Big(`${total + section + last}${fraction}`), end: offset + match.length };
}

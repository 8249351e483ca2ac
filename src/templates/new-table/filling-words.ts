import type { Bilingual } from "../../words/bilingual";

const say = (zh: string, en: string): Bilingual => ({ zh, en });

/** What is wrong with what was typed in for a table. */
export const fillingWords = {
  tooLong: say("内容过长或格式不对，请改短后再试", "Too long, or not in the right form"),
  code: (length: number) =>
    say(
      `项目编码应为 21 位数字和大写字母，现为 ${length} 位；暂无编码可留空`,
      `A project code has 21 digits and capital letters; this has ${length}. It may be left blank`,
    ),
  notAmount: (text: string) => say(`“${text}”不是数字`, `“${text}” is not a number`),
  negative: say("不能是负数", "Must not be negative"),
  decimals: say("最多保留 6 位小数", "At most 6 decimals"),
  budgetNeeded: say("请填写预算数（万元）", "Give the budget in 万元"),
  partAbove: (total: string) =>
    say(`超过了预算数 ${total} 万元`, `More than the budget of ${total} 万元`),
  parts: (sum: string, total: string) =>
    say(
      `财政资金与其他资金合计 ${sum} 万元，与预算数 ${total} 万元不符`,
      `Fiscal and other funds are ${sum} 万元 together, the budget is ${total} 万元`,
    ),
  pointNeeded: (month: number) =>
    say(`请填写${month}月底的累计数`, `Give the cumulative point for the end of month ${month}`),
  notCumulative: (month: number) =>
    say(
      `${month}月底的累计数小于前一时点`,
      `The point for month ${month} is below the one before it`,
    ),
  pointAbove: (month: number, whole: string) =>
    say(`${month}月底的累计数超过 ${whole}`, `The point for month ${month} is above ${whole}`),
  pointLast: (whole: string) =>
    say(`12月底的累计数应为 ${whole}`, `The last point should be ${whole}`),
  aboveHundred: say("比率不能超过 100%", "A share cannot be above 100 %"),
  whole: (unit: string) => say(`以“${unit}”计的应为整数`, `Counted in ${unit}: a whole number`),
};

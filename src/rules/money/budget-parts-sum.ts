import { Big } from "big.js";
import type { TargetSheet } from "../../target/model";
import { projectSheet } from "../example";
import type { TableRule } from "../rule";
import { above, isBlank, isFilled, sameToCent, shown, slipped, stored } from "./amounts";

/** Other parts of a budget that some forms print beside 财政资金 and 其他资金. */
const furtherPart =
  /结转|结余|单位资金|自有|自筹|事业收入|经营收入|专户|政府性基金|国有资本|债券|贷款|上级|省级|市级|县级|中央/;

export const budgetPartsSum: TableRule = {
  id: "budget-parts-sum",
  on: "table",
  reads: ["budget"],
  severity: "error",
  fix: "none",
  source: {
    zh: "绩效目标表预算栏：预算数 = 财政资金 + 其他资金；算术关系",
    en: "Budget block of the form: budget = fiscal funds + other funds; arithmetic",
  },
  words: {
    zh: {
      title: "预算数与资金构成不符",
      why: "预算数应等于财政资金与其他资金之和（空白按 0 计）。",
      how: "核对三个数，改正填错的一个。",
      messages: {
        differs: "预算数 {total}，财政资金 {fiscal} 与其他资金 {other} 合计 {sum}，两者不符",
      },
    },
    en: {
      title: "Budget is not the sum of its parts",
      why: "The budget equals fiscal funds plus other funds (a blank counts as 0).",
      how: "Compare the three numbers and correct the wrong one.",
      messages: {
        differs:
          "The budget is {total}, but fiscal funds {fiscal} and other funds {other} make {sum}",
      },
    },
  },
  good: [
    projectSheet({ total: "5.00", fiscalFunds: "3.50", otherFunds: "1.50" }),
    projectSheet({ otherFunds: "" }),
    projectSheet({ total: "5.00", fiscalFunds: "50000.00" }),
  ],
  bad: [projectSheet({ total: "⟦5.00⟧", fiscalFunds: "3.50", otherFunds: "1.00" })],
  check(table) {
    const { total, fiscalFunds, otherFunds } = table.budget ?? {};
    if (!isFilled(total) || !fiscalFunds || !otherFunds) return [];
    const parts = [fiscalFunds, otherFunds];
    if (!parts.some(isFilled) || parts.some((part) => !isFilled(part) && !isBlank(part))) return [];
    const filled = parts.filter(isFilled);
    if (filled.some(({ amount }) => amount.lt(0))) return [];
    // One amount in another unit is a slip of its own, which another rule asks about.
    const [largest] = filled.map(({ amount }) => amount).sort((a, b) => b.cmp(a));
    const sum = filled.reduce((all, { amount }) => all.plus(amount), new Big(0));
    if (slipped(largest!, total.amount) || slipped(total.amount, sum)) return [];
    const exact = filled.reduce((all, part) => all.plus(stored(part)), new Big(0));
    if (sameToCent(sum, total.amount) || sameToCent(exact, stored(total))) return [];
    if (above(total.amount, sum) && hasFurtherParts(table) && !furtherPartsBlank(table)) return [];
    return [
      {
        at: total.at,
        because: parts.map(({ at }) => at),
        message: "differs",
        data: {
          total: shown(total.amount),
          fiscal: shown(fiscalFunds.amount ?? new Big(0)),
          other: shown(otherFunds.amount ?? new Big(0)),
          sum: shown(sum),
        },
      },
    ];
  },
};

/** The further parts of the form were all read, and hold nothing. */
function furtherPartsBlank({ budget }: TargetSheet): boolean {
  const parts = budget?.furtherParts ?? [];
  return parts.length > 0 && parts.every((part) => isBlank(part) || part.amount?.eq(0));
}

/** The form prints parts we do not read: the two we do read then need not make the whole. */
function hasFurtherParts({ texts, budget }: TargetSheet): boolean {
  const rows = [budget?.fiscalFunds, budget?.otherFunds].map((field) => field?.at.row ?? 0);
  const [first, last] = [Math.min(...rows) - 2, Math.max(...rows) + 2];
  if (budget?.furtherParts?.length) return true;
  return texts.some(
    ({ role, text, at }) =>
      (role === "label" || role === "other") &&
      at.row >= first &&
      at.row <= last &&
      text.length < 15 &&
      furtherPart.test(text),
  );
}

import { Big } from "big.js";
import type { AmountField, TargetSheet } from "../../target/model";
import { grid, projectSheet } from "../example";
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
        transfer: "资金总额 {total}，中央补助 {fiscal} 与地方资金 {other} 合计 {sum}，两者不符",
      },
    },
    en: {
      title: "Budget is not the sum of its parts",
      why: "The budget equals fiscal funds plus other funds (a blank counts as 0).",
      how: "Compare the three numbers and correct the wrong one.",
      messages: {
        differs:
          "The budget is {total}, but fiscal funds {fiscal} and other funds {other} make {sum}",
        transfer:
          "The funds are {total}, but central grant {fiscal} and local funds {other} make {sum}",
      },
    },
  },
  good: [
    projectSheet({ total: "5.00", fiscalFunds: "3.50", otherFunds: "1.50" }),
    projectSheet({ otherFunds: "" }),
    projectSheet({ total: "5.00", fiscalFunds: "50000.00" }),
  ],
  bad: [
    projectSheet({ total: "⟦5.00⟧", fiscalFunds: "3.50", otherFunds: "1.00" }),
    grid(
      "专项转移支付区域绩效目标表",
      "项目名称 | 山洪灾害防治",
      "资金情况（万元） | 年度金额 | ⟦420⟧",
      " | 其中：中央补助 | 400",
      " | 地方资金 | 40",
      "一级指标 | 二级指标 | 三级指标 | 指标值",
      "产出指标 | 数量指标 | 治理山洪沟 | ≥3条",
    ),
  ],
  check(table) {
    const { total, fiscalFunds, otherFunds } = table.budget ?? {};
    const transfer = fiscalFunds || otherFunds ? undefined : transferParts(table);
    const [fiscal, other] = transfer ?? [fiscalFunds, otherFunds];
    if (!isFilled(total) || !fiscal || !other) return [];
    const parts = [fiscal, other];
    if (!parts.some(isFilled) || parts.some((part) => !isFilled(part) && !isBlank(part))) return [];
    const filled = parts.filter(isFilled);
    if (filled.some(({ amount }) => amount.lt(0))) return [];
    // One amount in another unit is a slip of its own, which another rule asks about.
    const [largest] = filled.map(({ amount }) => amount).sort((a, b) => b.cmp(a));
    const sum = filled.reduce((all, { amount }) => all.plus(amount), new Big(0));
    if (slipped(largest!, total.amount) || slipped(total.amount, sum)) return [];
    const exact = filled.reduce((all, part) => all.plus(stored(part)), new Big(0));
    if (sameToCent(sum, total.amount) || sameToCent(exact, stored(total))) return [];
    const isOpen = !transfer && hasFurtherParts(table) && !furtherPartsBlank(table);
    if (isOpen && above(total.amount, sum)) return [];
    return [
      {
        at: total.at,
        because: parts.map(({ at }) => at),
        message: transfer ? "transfer" : "differs",
        data: {
          total: shown(total.amount),
          fiscal: shown(fiscal.amount ?? new Big(0)),
          other: shown(other.amount ?? new Big(0)),
          sum: shown(sum),
        },
      },
    ];
  },
};

/** 中央补助 and 地方资金, the two parts of a transfer payment, where the form has no others. */
function transferParts({ texts, budget }: TargetSheet): AmountField[] | undefined {
  const parts = budget?.furtherParts ?? [];
  const labels = parts.map(({ at: { row, column } }) => {
    const before = texts.filter(({ at }) => at.row === row && at.column < column);
    return before.at(-1)?.text ?? "";
  });
  const [central = "", local = "", ...more] = labels;
  const isTransfer = more.length === 0 && /中央/.test(central) && /^地方/.test(local);
  return isTransfer ? parts : undefined;
}

/** The further parts of the form were all read, and hold nothing. */
function furtherPartsBlank({ budget }: TargetSheet): boolean {
  const parts = budget?.furtherParts ?? [];
  return parts.length > 0 && parts.every((part) => isBlank(part) || part.amount?.eq(0));
}

/** The form prints parts we do not read: the two we do read then need not make the whole. */
function hasFurtherParts({ texts, budget }: TargetSheet): boolean {
  if (budget?.furtherParts?.length) return true;
  const rows = [budget?.fiscalFunds, budget?.otherFunds].map((field) => field?.at.row ?? 0);
  const [first, last] = [Math.min(...rows) - 2, Math.max(...rows) + 2];
  return texts.some(
    ({ role, text, at }) =>
      (role === "label" || role === "other") &&
      at.row >= first &&
      at.row <= last &&
      text.length < 15 &&
      furtherPart.test(text),
  );
}

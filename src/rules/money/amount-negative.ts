import { projectSheet } from "../example";
import type { TableRule } from "../rule";
import { amountFields, isFilled } from "./amounts";

export const amountNegative: TableRule = {
  id: "amount-negative",
  on: "table",
  reads: [],
  severity: "error",
  fix: "none",
  source: {
    zh: "绩效目标表预算栏和资金支出计划栏；算术关系",
    en: "Budget and plan of the form; arithmetic",
  },
  words: {
    zh: {
      title: "金额为负数",
      why: "预算数、资金来源和支出计划都不会是负数。",
      how: "核对后改为正数；没有的填 0.00。",
      messages: { negative: "金额是负数：{number}" },
    },
    en: {
      title: "Negative amount",
      why: "A budget, its sources and its plan are never below zero.",
      how: "Check the number; where there is none, write 0.00.",
      messages: { negative: "The amount is negative: {number}" },
    },
  },
  good: [projectSheet()],
  bad: [projectSheet({ otherFunds: "⟦-0.50⟧" })],
  check(table) {
    return amountFields(table)
      .filter(isFilled)
      .filter(({ amount }) => amount.lt(0))
      .map(({ at, text }) => ({ at, message: "negative", data: { number: text } }));
  },
};

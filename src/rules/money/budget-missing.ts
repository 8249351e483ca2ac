import { projectSheet } from "../example";
import type { TableRule } from "../rule";
import { isBlank } from "./amounts";

export const budgetMissing: TableRule = {
  id: "budget-missing",
  on: "table",
  reads: ["budget"],
  severity: "error",
  fix: "none",
  source: {
    zh: "《预算法》第三十二条；绩效目标表预算栏",
    en: "Budget Law, article 32; budget block of the form",
  },
  words: {
    zh: {
      title: "预算数没有填写",
      why: "没有预算数，绩效目标与资金规模是否匹配就无从审核。",
      how: "填写项目预算数。",
      messages: { blank: "预算数没有填写" },
    },
    en: {
      title: "Budget is missing",
      why: "Without the budget nobody can judge whether targets and money fit.",
      how: "Fill in the budget of the project.",
      messages: { blank: "The budget (预算数) is not filled in" },
    },
  },
  good: [projectSheet()],
  bad: [projectSheet({ total: "⟦⟧", points: ["25", "50", "85", "100"] })],
  check({ budget }) {
    const total = budget?.total;
    return total && !total.amount && isBlank(total) ? [{ at: total.at, message: "blank" }] : [];
  },
};

import { projectSheet } from "../example";
import type { TableRule } from "../rule";
import { above, filledPoints, planWhole, shown } from "./amounts";

export const planOverBudget: TableRule = {
  id: "plan-over-budget",
  on: "table",
  reads: ["plan"],
  severity: "error",
  fix: "none",
  source: {
    zh: "《预算法》：支出以批准的预算为限；算术关系",
    en: "Budget Law: spending stays within the approved budget; arithmetic",
  },
  words: {
    zh: {
      title: "累计支出超过预算数",
      why: "任何时点的累计支出都不能超过预算数。",
      how: "核对预算数和这一时点的累计数，改正填错的一个。",
      messages: {
        amount: "{label}累计 {number}，超过预算数 {total}",
        percent: "{label}累计 {number}%，超过 100%",
      },
    },
    en: {
      title: "Plan exceeds the budget",
      why: "At no point of the year can more be spent than the budget.",
      how: "Compare the budget with this point and correct the wrong one.",
      messages: {
        amount: "{number} at {label} is above the budget {total}",
        percent: "{number} % at {label} is above 100 %",
      },
    },
  },
  good: [projectSheet({ points: ["5.00", "5.00", "5.00", "5.00"] })],
  bad: [
    projectSheet({ points: ["1.25", "2.50", "4.20", "⟦6.00⟧"] }),
    projectSheet({ planHeading: "资金支出计划（%）", points: ["25", "50", "85", "⟦105⟧"] }),
  ],
  check(table) {
    const whole = planWhole(table);
    if (!whole?.gte(0)) return [];
    const percent = table.plan?.unit === "percent";
    const total = table.budget?.total;
    return filledPoints(table)
      .filter(({ amount }) => above(amount, whole))
      .map((point) => ({
        at: point.at,
        because: percent || !total ? [] : [total.at],
        message: percent ? "percent" : "amount",
        data: {
          label: point.label.text,
          number: shown(point.amount),
          ...(!percent && { total: shown(whole) }),
        },
      }));
  },
};

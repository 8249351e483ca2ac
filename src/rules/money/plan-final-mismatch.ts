import { projectSheet } from "../example";
import type { TableRule } from "../rule";
import { isFilled, planWhole, sameToCent, shown, stored } from "./amounts";

export const planFinalMismatch: TableRule = {
  id: "plan-final-mismatch",
  on: "table",
  reads: ["plan"],
  severity: "error",
  fix: "none",
  source: {
    zh: "河北省项目绩效目标表的资金支出计划栏；算术关系",
    en: "Disbursement plan of the Hebei project form; arithmetic",
  },
  words: {
    zh: {
      title: "年底累计支出与预算数不一致",
      why: "到年底预算应当全部支出：累计数应等于预算数（按百分比填列的应为 100%）。",
      how: "核对预算数和年底累计数，改正填错的一个。",
      messages: {
        amount: "{label}累计 {number}，与预算数 {total} 不一致",
        percent: "{label}累计 {number}%，不是 100%",
      },
    },
    en: {
      title: "Plan does not end at the budget",
      why: "By the end of the year the budget is spent: the last point equals the budget, or 100 %.",
      how: "Compare the budget with the last point and correct the wrong one.",
      messages: {
        amount: "{number} at {label} differs from the budget {total}",
        percent: "{number} % at {label} is not 100 %",
      },
    },
  },
  good: [
    projectSheet({
      total: "22.14",
      fiscalFunds: "22.14",
      points: ["5.54", "11.07", "18.45", "22.14"],
    }),
    projectSheet({
      planHeading: "资金支出计划（%）",
      points: ["25.00", "50.00", "84.00", "100.00"],
    }),
  ],
  bad: [
    projectSheet({ points: ["1.25", "2.50", "4.20", "⟦4.50⟧"] }),
    projectSheet({ planHeading: "资金支出计划（%）", points: ["25", "50", "85", "⟦95⟧"] }),
  ],
  check(table) {
    const last = table.plan?.points.at(-1);
    const whole = planWhole(table);
    if (!isFilled(last) || !whole || (last.month ?? 12) !== 12) return [];
    const total = table.budget?.total;
    if (sameToCent(last.amount, whole)) return [];
    const percent = table.plan?.unit === "percent";
    if (!percent && isFilled(total) && sameToCent(stored(last), stored(total))) return [];
    return [
      {
        at: last.at,
        because: percent || !total ? [] : [total.at],
        message: percent ? "percent" : "amount",
        data: {
          label: last.label.text,
          number: shown(last.amount),
          ...(!percent && { total: shown(whole) }),
        },
      },
    ];
  },
};

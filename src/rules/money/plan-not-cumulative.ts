import { projectSheet } from "../example";
import type { TableRule } from "../rule";
import { above, filledPoints, planWhole } from "./amounts";

export const planNotCumulative: TableRule = {
  id: "plan-not-cumulative",
  on: "table",
  reads: ["plan"],
  severity: "error",
  fix: "none",
  source: {
    zh: "河北省项目绩效目标表的资金支出计划栏：各时点填累计数；算术关系",
    en: "Disbursement plan of the Hebei project form: the points are cumulative; arithmetic",
  },
  words: {
    zh: {
      title: "支出计划累计数下降",
      why: "资金支出计划按累计数填列，后一时点不应小于前一时点。",
      how: "核对这一时点的数；如果填的是当期数，请改为累计数。",
      messages: { falls: "{label}累计 {number}，小于{before}的 {more}" },
    },
    en: {
      title: "Cumulative plan falls",
      why: "The points of the plan are cumulative, so none can be below the one before it.",
      how: "Check the number; where it is the amount of the period, give the cumulative amount.",
      messages: { falls: "{number} at {label} is below {more} at {before}" },
    },
  },
  good: [projectSheet({ points: ["0.00", "2.50", "2.50", "5.00"] })],
  bad: [
    projectSheet({ points: ["2.50", "⟦1.25⟧", "4.20", "5.00"] }),
    projectSheet({ planHeading: "资金支出计划（%）", points: ["25", "50", "⟦40⟧", "100"] }),
    projectSheet({ points: ["2.50", "6.00", "⟦1.25⟧", "5.00"] }),
  ],
  check(table) {
    const whole = planWhole(table);
    // A point above the whole is wrong itself, not those after it.
    const points = filledPoints(table).filter(({ amount }) => !whole || !above(amount, whole));
    return points.flatMap((point, i) => {
      const before = points[i - 1];
      if (!before || point.amount.gte(before.amount)) return [];
      return [
        {
          at: point.at,
          because: [before.at],
          message: "falls",
          data: {
            label: point.label.text,
            number: point.text,
            before: before.label.text,
            more: before.text,
          },
        },
      ];
    });
  },
};

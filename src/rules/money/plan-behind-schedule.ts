import { Big } from "big.js";
import { projectSheet } from "../example";
import type { TableRule } from "../rule";
import { filledPoints, halfCent, percentOf, planWhole, shown } from "./amounts";

export const planBehindSchedule: TableRule = {
  id: "plan-behind-schedule",
  on: "table",
  reads: ["plan"],
  severity: "info",
  mayReview: true,
  fix: "none",
  source: {
    zh: "地方做法：四季度前支出进度不低于序时进度（未查到文件原文）",
    en: "Local practice: by autumn, spending keeps pace with the calendar (no text of a norm was found)",
  },
  words: {
    zh: {
      title: "支出计划低于序时进度",
      why: "支出进度慢于时间进度，年底容易突击花钱或者结转。",
      how: "确认资金能否提前安排；确有原因的，可以保留。",
      messages: {
        behind: "{label}计划累计支出 {share}%，低于序时进度 {pace}%（{number} / {total}）",
      },
    },
    en: {
      title: "Plan is behind the calendar",
      why: "Spending later than the calendar ends in haste in December or in carry-over.",
      how: "See whether the money can be spent earlier; keep the plan where there is a reason.",
      messages: {
        behind:
          "At {label} the plan has spent {share} %, the calendar {pace} % ({number} / {total})",
      },
    },
  },
  good: [projectSheet({ points: ["0.50", "2.00", "4.20", "5.00"] })],
  bad: [projectSheet({ points: ["1.25", "2.50", "⟦3.75⟧", "5.00"] })],
  check(table) {
    const whole = planWhole(table);
    if (!whole?.gt(0)) return [];
    return filledPoints(table)
      .filter(({ month, amount }) => {
        if (month === undefined || month < 9 || month > 11) return false;
        return amount.plus(halfCent).times(12).lt(whole.times(month));
      })
      .map((point) => ({
        at: point.at,
        ...(table.plan?.unit === "amount" && { because: [table.budget!.total!.at] }),
        message: "behind",
        data: {
          label: point.label.text,
          number: shown(point.amount),
          total: shown(whole),
          share: percentOf(point.amount, whole),
          pace: percentOf(new Big(point.month!), new Big(12)),
        },
      }));
  },
};

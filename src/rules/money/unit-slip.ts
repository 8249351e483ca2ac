import type { Big } from "big.js";
import { projectSheet } from "../example";
import type { TableRule } from "../rule";
import { filledPoints, isFilled, shown, unitOf, type Filled } from "./amounts";

export const unitSlip: TableRule = {
  id: "unit-slip",
  on: "table",
  reads: ["budget"],
  severity: "warning",
  mayReview: true,
  fix: "none",
  source: {
    zh: "绩效目标表的金额单位；同表金额互相核对",
    en: "Unit of amounts of the form; amounts of one table compared with each other",
  },
  words: {
    zh: {
      title: "疑似元、万元混填",
      why: "同一张表里，这个金额是其他金额的一万倍，可能把“元”当成了“万元”。",
      how: "核对单位：按“元”填的，除以 10000 后再填。",
      messages: { slip: "{number} {unit} 约为同表其他金额（{other}）的一万倍" },
    },
    en: {
      title: "元 perhaps taken for 万元",
      why: "The amount is ten thousand times the others of the table, as if 元 stood where 万元 belongs.",
      how: "Check the unit; where it is 元, divide by 10,000.",
      messages: {
        slip: "{number} {unit} is about ten thousand times another amount of the table ({other})",
      },
    },
  },
  good: [projectSheet({ otherFunds: "0.00", total: "5.00" })],
  bad: [
    projectSheet({ total: "⟦50000⟧" }),
    projectSheet({ points: ["⟦12500⟧", "25000", "42000", "50000"] }),
  ],
  check(table) {
    const { total, fiscalFunds, otherFunds } = table.budget ?? {};
    const points = table.plan?.unit === "amount" ? filledPoints(table) : [];
    const last = points.at(-1);
    const parts = [fiscalFunds, otherFunds].filter(isFilled);
    const witness = parts.reduce<Filled | undefined>(larger, undefined) ?? last;
    if (!isFilled(total) || !witness) return [];

    if (slipped(total.amount, witness.amount)) return [hit(total, witness)];
    const part = parts.find(({ amount }) => slipped(amount, total.amount));
    const point = points.find(({ amount }) => slipped(amount, total.amount));
    return [part, point].filter((field) => !!field).map((field) => hit(field, total));

    function hit(field: Filled, other: Filled) {
      return {
        at: field.at,
        because: [other.at],
        outcome: "review" as const,
        message: "slip",
        data: {
          number: shown(field.amount),
          unit: unitOf(table.budget),
          other: shown(other.amount),
        },
      };
    }
  },
};

function larger(a: Filled | undefined, b: Filled): Filled {
  return a?.amount.gt(b.amount) ? a : b;
}

/** A thousand times the other and more, yet within it once divided by ten thousand. */
function slipped(amount: Big, other: Big): boolean {
  return other.gt(0) && amount.gt(other.times(1000)) && amount.div(10000).lte(other.times("1.01"));
}

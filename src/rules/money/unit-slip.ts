import { Big } from "big.js";
import type { CellRef } from "../../sheet/address";
import { projectSheet } from "../example";
import type { Hit, TableRule } from "../rule";
import { filledPoints, isFilled, shown, slipped, unitOf } from "./amounts";
import { costsOf, totalCosts } from "./costs";

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
      messages: {
        slip: "{number} {unit}远大于同表的 {other} {unit}，请确认是否把“元”填成了“万元”",
      },
    },
    en: {
      title: "元 perhaps taken for 万元",
      why: "The amount is ten thousand times the others of the table, as if 元 stood where 万元 belongs.",
      how: "Check the unit; where it is 元, divide by 10,000.",
      messages: {
        slip: "{number} {unit} is far above {other} {unit} in the same table; was 元 taken for 万元?",
      },
    },
  },
  good: [projectSheet({ otherFunds: "0.00", total: "5.00" })],
  bad: [
    projectSheet({ total: "⟦50000⟧" }),
    projectSheet({ total: "⟦50000⟧", fiscalFunds: "50000" }),
    projectSheet({
      total: "⟦50000⟧",
      fiscalFunds: "50000",
      points: ["12500", "25000", "42000", "50000"],
      rows: ["产出指标 | 成本指标 | 项目总成本 | 全年实际支出 | ≤5万元 | 预算支出标准"],
    }),
    projectSheet({ points: ["⟦12500⟧", "25000", "42000", "50000"] }),
    projectSheet({
      rows: ["产出指标 | 成本指标 | 项目总成本 | 全年实际支出 | ⟦≤50000万元⟧ | 预算支出标准"],
    }),
  ],
  check(table) {
    const { total, fiscalFunds, otherFunds } = table.budget ?? {};
    const points = table.plan?.unit === "amount" ? filledPoints(table) : [];
    const costs: Placed[] = totalCosts(costsOf(table).totals, table).map(({ value, amount }) => ({
      at: value.at,
      amount,
    }));
    const parts = [fiscalFunds, otherFunds].filter(isFilled);
    if (!isFilled(total)) return [];
    // A cost may be a small part of the whole; it counts where nothing else does.
    const witness = (
      parts.length + points.length > 0 ? [together(parts), largest(points)] : [largest(costs)]
    ).find((one) => one && slipped(total.amount, one.amount));
    // All of the head block may be in 元; then the cost of the whole is the same number in 万元.
    const whole = costs.find(({ amount }) => slipped(total.amount, amount) && sameDigits(amount));
    const other = witness ?? whole;
    if (other) return [hit(total, other)];
    return [parts, points, costs].flatMap((group: readonly Placed[]) => {
      const one = group.find(({ amount }) => slipped(amount, total.amount));
      return one ? [hit(one, total)] : [];
    });

    function sameDigits(amount: Big): boolean {
      return amount.times(10000).eq(total!.amount!);
    }

    function hit(one: Placed, other: Placed): Hit {
      return {
        at: one.at,
        because: [other.at],
        outcome: "review",
        message: "slip",
        data: {
          number: shown(one.amount),
          unit: unitOf(table.budget),
          other: shown(other.amount),
        },
      };
    }
  },
};

/** An amount in the unit of the budget, and its cell. */
interface Placed {
  at: CellRef;
  amount: Big;
}

/** The parts make the total together; the cell is that of the larger one. */
function together(parts: readonly Placed[]): Placed | undefined {
  const most = largest(parts);
  const sum = parts.reduce((all, { amount }) => all.plus(amount), new Big(0));
  return most && { at: most.at, amount: sum };
}

function largest(placed: readonly Placed[]): Placed | undefined {
  return placed.length > 0 ? placed.reduce(larger) : undefined;
}

function larger(a: Placed, b: Placed): Placed {
  return a.amount.gt(b.amount) ? a : b;
}

import { Big } from "big.js";
import { isMoneyCost, isPerUnit } from "../../target/indicator-class";
import type { Indicator, TargetSheet, TargetValue } from "../../target/model";
import { projectSheet } from "../example";
import { libraryNotes } from "../norms";
import type { Hit, TableRule } from "../rule";
import { above, converted, isFilled, isMoneyUnit, sameToCent, shown, unitOf } from "./amounts";
import { costByQuantity } from "./unit-cost";

const quantity = "产出指标 | 数量指标 | 处置来访起数 | 全年处置的来访起数 | ≥20起 | 历史标准";
const cost = (name: string, value: string) =>
  `产出指标 | 成本指标 | ${name} | 全年实际支出 | ${value} | 预算支出标准`;

export const costBudgetMismatch: TableRule = {
  id: "cost-budget-mismatch",
  on: "table",
  reads: [],
  severity: "warning",
  mayReview: true,
  fix: "none",
  source: libraryNotes(
    "预算支出标准用于成本指标取值，不得超出规定的标准",
    "a budget standard sets the value of a cost indicator, which must not exceed it",
  ),
  words: {
    zh: {
      title: "成本指标与预算数对不上",
      why: "成本指标是对预算的控制：总成本应与预算数一致，只有单位成本则管不住总额。",
      how: "总成本按预算数填写；只有单位成本的，再加一条总成本。",
      messages: {
        above: "{value}，超过预算数 {total} {unit}",
        below: "{value}，低于预算数 {total} {unit}，请确认",
        sum: "各项成本合计 {sum} {unit}，超过预算数 {total} {unit}",
        unitOnly: "只有单位成本“{name}”，没有控制总成本",
        product: "数量 × 单位成本 = {product} {unit}，与总额 {total} {unit} 相差两成以上，请确认",
      },
    },
    en: {
      title: "Cost indicators do not fit the budget",
      why: "A cost indicator controls the budget: the total cost equals it, and a unit cost alone does not bound it.",
      how: "Give the budget as the total cost; beside a unit cost, add a row for the total.",
      messages: {
        above: "{value} is above the budget {total} {unit}",
        below: "{value} is below the budget {total} {unit}; please confirm",
        sum: "The costs add up to {sum} {unit}, above the budget {total} {unit}",
        unitOnly: "There is only the unit cost “{name}”; nothing bounds the total",
        product:
          "Quantity × unit cost = {product} {unit}, more than a fifth off the total {total} {unit}; please confirm",
      },
    },
  },
  good: [
    projectSheet({ rows: [cost("项目总成本", "≤5.00万元")] }),
    projectSheet({ rows: [cost("项目总成本", "≤50000元"), cost("其中：印刷费总额", "≤2万元")] }),
    projectSheet({
      rows: [quantity, cost("项目总成本", "≤5万元"), cost("平均单起处置成本", "≤0.25万元/起")],
    }),
  ],
  bad: [
    projectSheet({ rows: [cost("项目总成本", "⟦≤6万元⟧")] }),
    projectSheet({ rows: [cost("项目总成本", "⟦≤4.5万元⟧")] }),
    projectSheet({ rows: [cost("印刷费总额", "⟦≤3万元⟧"), cost("会议费总额", "≤2.5万元")] }),
    projectSheet({ rows: [cost("单位面积成本", "⟦≤15元/平方米⟧")] }),
    projectSheet({
      rows: [quantity, cost("项目总成本", "≤5万元"), cost("平均单起处置成本", "⟦≤0.5万元/起⟧")],
    }),
  ],
  check(table) {
    const costs = table.indicators.filter(isMoneyCost);
    const unitCosts = costs.filter(isPerUnit);
    const totals = costs.filter((indicator) => !isPerUnit(indicator));
    const hits: Hit[] = againstBudget(totals, table);
    const [first, ...others] = unitCosts.filter(({ value }) => value?.parsed.kind === "quantity");
    if (first && totals.length === 0) {
      hits.push({
        at: first.value!.at,
        because: others.map(({ value }) => value!.at),
        message: "unitOnly",
        data: { name: first.name?.text ?? first.value!.text },
      });
    } else if (first && others.length === 0) {
      hits.push(...againstQuantity(first, totals, table));
    }
    return hits;
  },
};

interface Total {
  value: TargetValue;
  /** In the unit of the budget. */
  amount: Big;
}

function totalsIn(rows: readonly Indicator[], table: TargetSheet): Total[] {
  return rows.flatMap(({ value }) => {
    if (value?.parsed.kind !== "quantity") return [];
    const { number, unit } = value.parsed;
    if (!isMoneyUnit(unit?.unit)) return [];
    return [{ value, amount: converted(number.number, unit.unit, unitOf(table.budget)) }];
  });
}

function againstBudget(rows: readonly Indicator[], table: TargetSheet): Hit[] {
  const budget = table.budget?.total;
  const totals = totalsIn(rows, table);
  const largest = totals.toSorted((a, b) => b.amount.cmp(a.amount))[0];
  if (!largest || !isFilled(budget) || budget.amount.lte(0)) return [];
  if (totals.some(({ amount }) => sameToCent(amount, budget.amount))) return [];
  const sum = totals.reduce((all, { amount }) => all.plus(amount), new Big(0));
  const because = totals.filter((other) => other !== largest).map(({ value }) => value.at);
  const hit = (message: string, data = {}): Hit => ({
    at: largest.value.at,
    because: [...because, budget.at],
    message,
    data: { ...data, total: shown(budget.amount), unit: unitOf(table.budget) },
  });
  const value = largest.value.text;
  if (above(largest.amount, budget.amount)) return [hit("above", { value })];
  if (totals.length === 1) return [{ ...hit("below", { value }), outcome: "review" }];
  return above(sum, budget.amount) ? [hit("sum", { sum: shown(sum) })] : [];
}

/** Quantity × unit cost against the total, both within a fifth of it. */
function againstQuantity(row: Indicator, totals: readonly Indicator[], table: TargetSheet): Hit[] {
  const product = costByQuantity(row, table);
  const total = totalsIn(totals, table)[0]?.amount ?? table.budget?.total?.amount;
  if (!product || !total?.gt(0)) return [];
  if (product.amount.minus(total).abs().lte(total.times("0.2"))) return [];
  return [
    {
      at: row.value!.at,
      because: [product.quantity.at],
      outcome: "review",
      message: "product",
      data: { product: shown(product.amount), total: shown(total), unit: unitOf(table.budget) },
    },
  ];
}

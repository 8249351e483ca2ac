import { Big } from "big.js";
import { sharePair } from "../../sheet/similarity";
import type { Indicator, TargetSheet } from "../../target/model";
import { grid, projectSheet } from "../example";
import { libraryNotes } from "../norms";
import type { Example, Hit, TableRule } from "../rule";
import { above, isFilled, sameToCent, shown, unitOf } from "./amounts";
import { impliedUnitCosts, partsAboveWhole } from "./costs-across";
import { type CostByQuantity, costByQuantity, costsOf, totalCosts } from "./costs";

const quantity = "产出指标 | 数量指标 | 处置来访起数 | 全年处置的来访起数 | ≥20起 | 历史标准";
const cost = (name: string, value: string) =>
  `产出指标 | 成本指标 | ${name} | 全年实际支出 | ${value} | 预算支出标准`;

/** A department with two projects of one kind of work, the first with a unit cost of its own. */
function workbook(count: string, total: string, whole: string): Example {
  const rows = [quantity, cost("项目总成本", "≤5万元"), cost("平均单起处置成本", "≤0.25万元/起")];
  const other = [quantity.replace("≥20起", count), cost("项目总成本", total)];
  const heading = "一级指标 | 二级指标 | 三级指标 | 绩效指标描述 | 指标值 | 指标值确定依据";
  return [
    { sheet: "部门", grid: grid("部门整体绩效目标表", heading, cost("部门项目总成本", whole)) },
    { sheet: "项目1", grid: projectSheet({ title: "值班经费绩效目标表", name: "值班经费", rows }) },
    {
      sheet: "项目2",
      grid: projectSheet({ title: "接访经费绩效目标表", name: "接访经费", rows: other }),
    },
  ];
}

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
        above: "总成本{value}，超过预算数 {total} {unit}",
        below: "总成本{value}，低于预算数 {total} {unit}，请确认",
        sum: "各项成本合计 {sum} {unit}，超过预算数 {total} {unit}",
        unitOnly: "只有单位成本“{name}”，没有控制总成本",
        implied: "按总成本折算每{each} {implied} 万元，而“{other}”为每{each} {cost} 万元，请确认",
        parts: "各项目成本合计 {sum} 万元，超过部门总额 {total} 万元",
        product: "数量 × 单位成本 = {product} {unit}，与总额 {total} {unit} 相差两成以上，请确认",
      },
    },
    en: {
      title: "Cost indicators do not fit the budget",
      why: "A cost indicator controls the budget: the total cost equals it, and a unit cost alone does not bound it.",
      how: "Give the budget as the total cost; beside a unit cost, add a row for the total.",
      messages: {
        above: "The total cost {value} is above the budget {total} {unit}",
        below: "The total cost {value} is below the budget {total} {unit}; please confirm",
        sum: "The costs add up to {sum} {unit}, above the budget {total} {unit}",
        unitOnly: "There is only the unit cost “{name}”; nothing bounds the total",
        implied:
          "The total comes to {implied} 万元 for each {each}, while “{other}” has {cost} 万元; please confirm",
        parts:
          "The costs of the projects add up to {sum} 万元, above the department's {total} 万元",
        product:
          "Quantity × unit cost = {product} {unit}, more than a fifth off the total {total} {unit}; please confirm",
      },
    },
  },
  good: [
    projectSheet({ rows: [cost("项目总成本", "≤5.00万元")] }),
    workbook("≥20起", "≤5万元", "≤25万元"),
    projectSheet({ rows: [cost("项目总成本", "≤50000元"), cost("其中：印刷费总额", "≤2万元")] }),
    projectSheet({
      rows: [quantity, cost("项目总成本", "≤5万元"), cost("平均单起处置成本", "≤0.25万元/起")],
    }),
    projectSheet({
      total: "50.00",
      fiscalFunds: "50.00",
      points: ["12.50", "25.00", "42.00", "50.00"],
      rows: [
        "产出指标 | 数量指标 | 骨灰生态葬奖补例数 | 全年兑付奖补的例数 | ≥30例 | 计划标准",
        "产出指标 | 数量指标 | 减免费用人数 | 全年享受减免的逝者人数 | ≥400人 | 历史标准",
        cost("补贴资金总额", "≤50万元"),
        cost("基本殡仪服务费减免标准", "≤1200元/例"),
      ],
    }),
    projectSheet({
      rows: [
        quantity,
        "产出指标 | 数量指标 | 印制宣传手册册数 | 全年印制的册数 | ≥2000册 | 计划标准",
        cost("项目总成本", "≤5万元"),
        cost("平均单起处置成本", "≤0.1万元/起"),
      ],
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
    workbook("⟦≥10起⟧", "≤5万元", "≤25万元"),
    workbook("≥20起", "≤5万元", "⟦≤8万元⟧"),
  ],
  check(table) {
    const { totals, unitCosts } = costsOf(table);
    const hits: Hit[] = againstBudget(totals, table);
    const [first, ...others] = unitCosts;
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
  across(tables) {
    return [...impliedUnitCosts(tables), ...partsAboveWhole(tables)];
  },
};

function againstBudget(rows: readonly Indicator[], table: TargetSheet): Hit[] {
  const budget = table.budget?.total;
  const totals = totalCosts(rows, table);
  const largest = [...totals].sort((a, b) => b.amount.cmp(a.amount))[0];
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
  // A thousandth of the budget is a slip of unit, which another rule asks about.
  if (largest.amount.times(1000).lt(budget.amount)) return [];
  if (totals.length === 1) {
    // A department names one of its costs (“三公”经费) beside all the others it does not.
    const isPart = table.form === "department";
    return isPart ? [] : [{ ...hit("below", { value }), outcome: "review" }];
  }
  return above(sum, budget.amount) ? [hit("sum", { sum: shown(sum) })] : [];
}

/** Quantity × unit cost against the total, both within a fifth of it. */
function againstQuantity(row: Indicator, totals: readonly Indicator[], table: TargetSheet): Hit[] {
  const product = costByQuantity(row, table);
  const total = totalCosts(totals, table)[0]?.amount ?? table.budget?.total?.amount;
  if (!product || !total?.gt(0)) return [];
  if (product.amount.minus(total).abs().lte(total.times("0.2"))) return [];
  if (paysForMore(row, product, total, table)) return [];
  return [
    {
      at: row.value!.at,
      because: [product.counted.value.at],
      outcome: "review",
      message: "product",
      data: { product: shown(product.amount), total: shown(total), unit: unitOf(table.budget) },
    },
  ];
}

/**
 * Where other things are counted as well, the total pays for them too: a fifth of it may be enough
 * for one. Less is no contradiction either where the cost may be that of another of them: 殡葬服务
 * 减免标准 in 元/例 beside 生态安葬例数 and 减免人数.
 */
function paysForMore(
  { name }: Indicator,
  { amount, counted }: CostByQuantity,
  total: Big,
  { indicators }: TargetSheet,
): boolean {
  const rows = indicators.filter(({ subcategory }) => subcategory?.word === "数量指标");
  if (rows.length < 2 || !amount.lt(total)) return false;
  return amount.gte(total.times("0.2")) || !sharePair(name?.text ?? "", counted.name);
}

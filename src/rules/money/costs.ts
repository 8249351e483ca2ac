import type { Big } from "big.js";
import { isMoneyCost, isPerUnit } from "../../target/indicator-class";
import type { Indicator, TargetSheet, TargetValue } from "../../target/model";
import { scaleOf } from "../../target/units";
import { perTable } from "../per-table";
import { converted, isMoneyUnit, unitOf } from "./amounts";

/** The cost rows of a table for the year of its budget: of the whole, and of each unit of something. */
export const costsOf = perTable(({ indicators }) => {
  const costs = indicators.filter((row) => row.period !== "term" && isMoneyCost(row));
  return {
    totals: costs.filter((row) => !isPerUnit(row)),
    unitCosts: costs.filter((row) => isPerUnit(row) && row.value?.parsed.kind === "quantity"),
  };
});

/** A total-cost row with an amount, in the unit of the table's budget. */
export interface TotalCost {
  value: TargetValue;
  amount: Big;
}

export function totalCosts(rows: readonly Indicator[], table: TargetSheet): TotalCost[] {
  return rows.flatMap(({ value }) => {
    if (value?.parsed.kind !== "quantity") return [];
    const { number, unit } = value.parsed;
    if (!isMoneyUnit(unit?.unit)) return [];
    return [{ value, amount: converted(number.number, unit.unit, unitOf(table.budget)) }];
  });
}

/** What a unit cost comes to over the one row that counts its unit, in the unit of the budget. */
export interface CostByQuantity {
  counted: Counted;
  /** Cost of one. */
  each: Big;
  amount: Big;
}

/** A row of 数量指标 and its number. */
export interface Counted {
  name: string;
  value: TargetValue;
  number: Big;
  unit: string;
}

/** ≤0.15万元/起 (or 平均单起… ≤0.15万元) over ≥200起: 30万元; undefined where no single row counts 起. */
export function costByQuantity(row: Indicator, table: TargetSheet): CostByQuantity | undefined {
  const parsed = row.value?.parsed;
  if (parsed?.kind !== "quantity") return undefined;
  const [money, per, ...further] = (parsed.unit?.unit ?? "").split("/");
  const one = per ?? /[单每]([起件次个例场户人])/.exec(row.name?.text ?? "")?.[1];
  if (!isMoneyUnit(money) || !one || further.length > 0) return undefined;
  // The most that one may cost is not what each costs.
  if (/上限|最高|限额|封顶/.test(row.name?.text ?? "")) return undefined;
  // 万吨 beside 元/吨 may be what is meant as well.
  const alike = countsOf(table).filter(({ unit }) => withoutScale(unit) === withoutScale(one));
  const [counted, ...others] = alike;
  if (counted?.unit !== one || others.length > 0) return undefined;
  const each = converted(parsed.number.number, money, unitOf(table.budget));
  return { counted, each, amount: counted.number.times(each) };
}

/** 亿尾, 万尾 → 尾 */
function withoutScale(unit: string): string {
  return unit.slice(scaleOf(unit).length);
}

/** The rows of 数量指标 with a number and a unit. */
export function countsOf({ indicators }: TargetSheet): Counted[] {
  return indicators.flatMap(({ subcategory, name, value }) => {
    if (subcategory?.word !== "数量指标" || !name || value?.parsed.kind !== "quantity") return [];
    const { number, unit } = value.parsed;
    if (!unit) return [];
    return [{ name: name.text, value, number: number.number, unit: unit.unit }];
  });
}

import type { Big } from "big.js";
import type { Indicator, TargetSheet, TargetValue } from "../../target/model";
import { converted, isMoneyUnit, unitOf } from "./amounts";

/** What a unit cost comes to over the one row that counts its unit, in the unit of the budget. */
export interface CostByQuantity {
  quantity: TargetValue;
  amount: Big;
}

/** ≤0.15万元/起 (or 平均单起… ≤0.15万元) over ≥200起: 30万元; undefined where no single row counts 起. */
export function costByQuantity(row: Indicator, table: TargetSheet): CostByQuantity | undefined {
  const parsed = row.value?.parsed;
  if (parsed?.kind !== "quantity") return undefined;
  const [money, per, ...further] = (parsed.unit?.unit ?? "").split("/");
  const counted = per ?? /[单每]([起件次个例场户人])/.exec(row.name?.text ?? "")?.[1];
  if (!isMoneyUnit(money) || !counted || further.length > 0) return undefined;
  const counts = table.indicators.flatMap(({ subcategory, value }) =>
    subcategory?.word === "数量指标" &&
    value?.parsed.kind === "quantity" &&
    value.parsed.unit?.unit === counted
      ? [{ value, number: value.parsed.number.number }]
      : [],
  );
  const [only, ...others] = counts;
  if (!only || others.length > 0) return undefined;
  const amount = converted(only.number.times(parsed.number.number), money, unitOf(table.budget));
  return { quantity: only.value, amount };
}

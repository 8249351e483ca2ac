import { Big } from "big.js";
import type { SetCell } from "../../sheet/edit";
import type { AmountField, Budget, MoneyUnit, PlanPoint, TargetSheet } from "../../target/model";

/** A field whose amount could be read. */
export type Filled<Field extends AmountField = AmountField> = Field & { amount: Big };

export function isFilled<Field extends AmountField>(
  field: Field | undefined,
): field is Filled<Field> {
  return field?.amount !== undefined;
}

/** Half a unit of the second decimal: what half-up rounding of what is shown can move. */
export const halfCent = new Big("0.005");

/** Whether two amounts in one unit are the same to the cent, half-up rounding accepted. */
export function sameToCent(a: Big, b: Big): boolean {
  return a.minus(b).abs().lte(halfCent);
}

/** Whether `a` is more than `b` by more than rounding. */
export function above(a: Big, b: Big): boolean {
  return a.minus(b).gt(halfCent);
}

/** Another unit taken for this one: a thousand times the other and more, yet within it once divided by ten thousand. */
export function slipped(amount: Big, other: Big): boolean {
  // A thousand times as much has three digits more; hardly any pair needs arithmetic.
  if (amount.e - other.e < 3) return false;
  return other.gt(0) && amount.gt(other.times(1000)) && amount.div(10000).lte(other.times("1.01"));
}

/** What the cell stores, before it is rounded to the decimals shown. */
export function stored(field: Filled): Big {
  return typeof field.value === "number" ? new Big(field.value) : field.amount;
}

/**
 * What the cumulative points end at: 预算数 in amounts, 100 in percent; undefined where 预算数 is not
 * known, or stands in another unit than the points.
 */
export function planWhole(table: TargetSheet): Big | undefined {
  if (table.plan?.unit === "percent") return new Big(100);
  const total = table.budget?.total?.amount;
  const [most] = filledPoints(table).sort((a, b) => b.amount.cmp(a.amount));
  const otherUnit = total && most && (slipped(total, most.amount) || slipped(most.amount, total));
  return otherUnit ? undefined : total;
}

/** Points with a number, in their order. */
export function filledPoints(table: TargetSheet): Filled<PlanPoint>[] {
  return table.plan?.points.filter(isFilled) ?? [];
}

/** Every cell for an amount in the head block and the plan. */
export function amountFields({ budget, plan, execution }: TargetSheet): AmountField[] {
  const fields = [budget?.total, budget?.fiscalFunds, budget?.otherFunds];
  return [...fields, ...(plan?.points ?? []), execution?.executed].filter((field) => !!field);
}

/** "5.00", "22.14": as the forms print amounts; more decimals are kept where there are any. */
export function shown(amount: Big): string {
  return amount.toFixed(Math.max(2, amount.toString().split(".")[1]?.length ?? 0));
}

/** A constructor of its own, whose divisions stop at the second decimal, half up. */
const ToCent = Big();
ToCent.DP = 2;
ToCent.RM = Big.roundHalfUp;

/** What share of the whole an amount is, in percent: 1.25 of 5 → "25.00". */
export function percentOf(amount: Big, whole: Big): string {
  return new ToCent(amount).times(100).div(whole).toFixed(2);
}

const inYuan: Record<MoneyUnit, string> = {
  ...{ 元: "1", 千元: "1000", 万元: "10000", 亿元: "100000000" },
};

/** An amount in another unit of money, exactly. */
export function converted(amount: Big, from: MoneyUnit, to: MoneyUnit): Big {
  return amount.times(inYuan[from]).div(inYuan[to]);
}

export function isMoneyUnit(unit: string | undefined): unit is MoneyUnit {
  return unit !== undefined && Object.hasOwn(inYuan, unit);
}

/** Nothing, or a stroke for nothing. */
export function isBlank({ text }: AmountField): boolean {
  return /^[-—–－―/／\\无]*$/.test(text);
}

/** The unit of the budget, or the one assumed where the sheet has none. */
export function unitOf(budget: Budget | undefined): MoneyUnit {
  return budget?.unit ?? "万元";
}

/**
 * Writes a number the way the cell (or its neighbour `like`) holds numbers: as text, or as a number.
 * What else stands in the cell stays.
 */
export function writeAmount(cell: AmountField, amount: string, like: AmountField = cell): SetCell {
  const { before = "", after = "" } = cell.around ?? {};
  const asText = cell.around !== undefined || (typeof like.value === "string" && like.value !== "");
  return {
    type: "set",
    ...cell.at,
    expect: cell.value,
    value: asText ? `${before}${amount}${after}` : Number(amount),
    ...(!asText && { numberFormat: "0.00" }),
  };
}

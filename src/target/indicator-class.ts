import type { Subcategory } from "./category";
import { isUnitCost, withoutUnit } from "./heads";
import type { Indicator } from "./model";
import { isRatePer } from "./units";
import type { NumberToken, UnitToken } from "./value";

const benefits: readonly (Subcategory | undefined)[] = [
  "经济效益指标",
  "社会效益指标",
  "生态效益指标",
  "可持续影响指标",
];

const costs: readonly (Subcategory | undefined)[] = [
  "成本指标",
  "经济成本指标",
  "社会成本指标",
  "生态环境成本指标",
];

/** Whether the indicator stands under 满意度, as a first-level or a second-level word. */
export function isSatisfaction({ category, subcategory }: Indicator): boolean {
  return category?.word === "满意度指标" || subcategory?.word === "服务对象满意度指标";
}

/** Whether it stands under 效益; satisfaction printed below 效益 is none. */
export function isBenefit(indicator: Indicator): boolean {
  const { category, subcategory } = indicator;
  if (isSatisfaction(indicator)) return false;
  return subcategory?.word ? benefits.includes(subcategory.word) : category?.word === "效益指标";
}

/** Whether it stands under 数量, 质量 or 时效. */
export function isOutput({ category, subcategory }: Indicator): boolean {
  const word = subcategory?.word;
  if (word) return word === "数量指标" || word === "质量指标" || word === "时效指标";
  return category?.word === "产出指标";
}

/** Whether it stands under 成本, below 产出 or as a first-level category. */
export function isCost({ category, subcategory }: Indicator): boolean {
  return costs.includes(subcategory?.word) || category?.word === "成本指标";
}

/**
 * Whether a cost is one of money at all: burdens on society and nature are not, nor are rates of
 * saving or keeping to a cost, nor rates by which something is paid.
 */
export function isMoneyCost(indicator: Indicator): boolean {
  const { subcategory, name } = indicator;
  if (!isCost(indicator)) return false;
  if (subcategory?.word === "社会成本指标" || subcategory?.word === "生态环境成本指标")
    return false;
  return !/^(?:社会|生态(?:环境)?|环境)成本|成本.{0,30}率|(?:节约|节支|节省|控制|降低|下降|压减|压缩|缩减|变动|偏差|超支).{0,30}(?:率|幅度|比例)|费率$|(?:提成|计提|计费|取费|付费|收费|贴息|补助|补贴|分摊|下浮|让利)(?:率|比例|比率)$/.test(
    withoutUnit(name?.text ?? ""),
  );
}

/** Whether it is a cost for each of something, by its name or its unit (元/人·天). */
export function isPerUnit({ name, value }: Indicator): boolean {
  const unit = value && unitOf(value.parsed);
  return isUnitCost(name?.text ?? "") || (unit !== undefined && isRatePer(unit.unit));
}

/** The unit of a value, where it has one. */
export function unitOf(parsed: NonNullable<Indicator["value"]>["parsed"]): UnitToken | undefined {
  if (parsed.kind === "quantity" || parsed.kind === "range") return parsed.unit;
  return parsed.kind === "several" ? parsed.quantities[0]?.unit : undefined;
}

/** Whether a value is a share of a hundred or a thousand. */
export function isShare({ value }: Indicator): boolean {
  const unit = value && unitOf(value.parsed)?.unit;
  return unit === "%" || unit === "‰";
}

/** Whether a value is a point in time: 6月底前, 2024年6月30日前, or ≤3月, which is read as one. */
export function isDeadline({ value }: Indicator): boolean {
  return value?.parsed.kind === "deadline" || (value && unitOf(value.parsed)?.unit) === "月";
}

/**
 * The same for ≥30人 and 不少于30人: number and unit without the operator, or the date; undefined
 * where there is neither.
 */
export function amountKey({ value }: Indicator): string | undefined {
  const parsed = value?.parsed;
  if (parsed?.kind === "quantity") {
    return `${digitsOf(parsed.number)} ${parsed.unit?.unit ?? ""}`;
  }
  return parsed?.kind === "deadline" ? value!.text : undefined;
}

/** Equal for 1.50 and 1.5; whole numbers, which most are, stand for themselves. */
function digitsOf({ text, number }: NumberToken): string {
  return /^[1-9]\d{0,8}$/.test(text) ? text : number.toString();
}

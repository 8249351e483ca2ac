import { isDeadline, isMoneyCost, isPerUnit } from "../../target/indicator-class";
import type { Indicator } from "../../target/model";

/** A cost row that sets the ceiling of the whole spending. */
export function isCeiling(indicator: Indicator): boolean {
  return isMoneyCost(indicator) && !isPerUnit(indicator);
}

/** A timeliness row whose value is a date. */
export function isDatedTimeliness(indicator: Indicator): boolean {
  return indicator.subcategory?.word === "时效指标" && isDeadline(indicator);
}

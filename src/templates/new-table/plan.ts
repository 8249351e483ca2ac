import Big from "big.js";
import { roundHalfUp } from "../../sheet/amount";

/** The points of the plan. */
export const planMonths = [3, 6, 10, 12] as const;

/** Cumulative shares in twelfths: by schedule the money keeps pace with the calendar. */
const twelfths = {
  schedule: [3, 6, 10, 12],
  quarters: [3, 6, 9, 12],
} as const;

/** How the plan is made: by schedule 25/50/83.33/100 %, the first choice, or 25/50/75/100 %. */
export const planPresets = ["schedule", "quarters"] as const;
export type PlanPreset = (typeof planPresets)[number];

export type PlanUnit = "amount" | "percent";

/**
 * The cumulative points of a preset, half up to `decimals`: in the unit of the budget or, without
 * one, in percent. The last point is the whole.
 */
export function planPoints(preset: PlanPreset, whole: Big, decimals: number): Big[] {
  return twelfths[preset].map((part) => roundHalfUp(whole.times(part).div(12), decimals));
}

/** The whole of a plan in percent. */
export const hundred = new Big(100);

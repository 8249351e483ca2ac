import * as v from "valibot";
import { isMoneyCost, isPerUnit } from "../../target/indicator-class";
import { withoutUnit } from "../../target/heads";
import type { Indicator, TargetSheet, TargetValue } from "../../target/model";
import type { Target } from "../target-text";
import {
  blankBudget,
  blankNumber,
  classes,
  indicatorSchema,
  longestName,
  type Template,
  type TemplateIndicator,
} from "../template";

/**
 * Rows of a table as a template; all of them where none are named. Numbers of counts are left blank
 * on request, and a cost that is 预算数 follows the budget. Rows without a name, a value or a class
 * that is known are left out; undefined where none is left.
 */
export function templateFrom(
  table: TargetSheet,
  options: { rows?: readonly number[]; name?: string; blankCounts?: boolean } = {},
): Template | undefined {
  const { rows, blankCounts = false } = options;
  const indicators = table.indicators
    .filter(({ row }) => !rows || rows.includes(row))
    .flatMap((indicator) => {
      const found = indicatorFrom(indicator, table, blankCounts);
      return found ? [found] : [];
    })
    .slice(0, 200);
  if (indicators.length === 0) return undefined;
  const name = options.name ?? (table.projectName ?? table.title)?.text ?? table.sheet;
  return { name: name.slice(0, longestName), indicators };
}

function indicatorFrom(
  indicator: Indicator,
  table: TargetSheet,
  blankCounts: boolean,
): TemplateIndicator | undefined {
  const { category, subcategory, name, description, basis } = indicator;
  const place = placeOf(category?.word, subcategory?.word);
  const target = targetFrom(indicator, table, blankCounts);
  const parsed = v.safeParse(indicatorSchema, {
    category: place?.[0],
    subcategory: place?.[1],
    name: withoutUnit(name?.text ?? ""),
    description: description?.text ?? "",
    ...target,
    basis: basis?.text ?? "",
  });
  return parsed.success ? parsed.output : undefined;
}

function placeOf(category: string | undefined, subcategory: string | undefined) {
  const both = classes.find(([one, two]) => one === category && two === subcategory);
  if (both) return both;
  if (subcategory) return classes.find(([, two]) => two === subcategory);
  const usual = category === "效益指标" ? "社会效益指标" : undefined;
  return classes.find(([one, two]) => one === category && (!usual || two === usual));
}

function targetFrom(
  indicator: Indicator,
  { budget }: TargetSheet,
  blankCounts: boolean,
): Target | undefined {
  const { value } = indicator;
  if (!value?.text) return undefined;
  const { parsed } = value;
  if (parsed.kind === "placeholder") return blankTarget(value);
  if (parsed.kind !== "quantity" || parsed.approximate || parsed.tail) {
    return { operator: "", value: value.text, unit: "" };
  }
  const number = parsed.number.number;
  const unit = parsed.unit?.unit ?? "";
  const operator = parsed.operator?.operator ?? "";
  const isBudget =
    unit === "万元" &&
    budget?.unit === unit &&
    budget.total?.amount?.eq(number) &&
    isMoneyCost(indicator) &&
    !isPerUnit(indicator);
  if (isBudget) return { operator: operator || "≤", value: blankBudget, unit };
  const count = blankCounts && unit !== "%" && unit !== "‰";
  return { operator, value: count ? blankNumber : number.toFixed(), unit };
}

/** ≥待填批次 is a blank again; in a form that parts values, the sign and the unit have cells of their own. */
function blankTarget({ text, split }: TargetValue): Target | undefined {
  const whole = split
    ? [split.operator, split.number, split.unit].map((field) => field?.text ?? "").join("")
    : text;
  const match = /^([≥≤＞＜＝]?)(?:待填写?|[Xx×*]+)(.*)$/u.exec(whole);
  if (!match) return undefined;
  return { operator: match[1] as Target["operator"], value: blankNumber, unit: match[2]! };
}

import Big from "big.js";
import * as v from "valibot";
import { readAmount } from "../../sheet/amount";
import { wholeUnits } from "../../target/units";
import type { Bilingual } from "../../words/bilingual";
import { fillingSchema, type FillingInput, type FillingTexts } from "./filling";
import { fillingWords as words } from "./filling-words";
import { formFields, type FormId } from "./form";
import { hundred, planMonths, planPoints, type PlanUnit } from "./plan";
import {
  blankBudget,
  blankMark,
  isBlank,
  type Template,
  type TemplateIndicator,
} from "../template";

/** A filling read and found in order; amounts in 万元. */
export interface Filling {
  name: string;
  code: string;
  unitName: string;
  purpose: string;
  goal: string;
  budget?: { total: Big; fiscalFunds: Big; otherFunds: Big };
  plan?: { unit: PlanUnit; points: readonly Big[] };
  /** The number of each indicator of the template, or the mark of a blank. */
  values: readonly string[];
}

/** What is wrong with a field of the filling; `field` is its path: "budget", "plan.2", "values.0". */
export interface FillingProblem {
  field: string;
  message: Bilingual;
}

/**
 * Reads what was typed in for a template and a form; `filling` is undefined where there are problems.
 * `draft`, for the preview, leaves out what is wrong.
 */
export function readFilling(
  input: FillingInput,
  template: Template,
  form: FormId,
): { filling?: Filling; draft?: Filling; problems: readonly FillingProblem[] } {
  const problems: FillingProblem[] = [];
  const report = (field: string, message: Bilingual) => void problems.push({ field, message });
  const parsed = v.safeParse(fillingSchema, input);
  if (!parsed.success) {
    for (const issue of parsed.issues) report(v.getDotPath(issue) ?? "", words.tooLong);
    return { problems };
  }
  const texts = parsed.output;
  const asked = formFields[form];
  const code = texts.code.replace(/\s/g, "").toUpperCase();
  if (asked.code && code && !/^[0-9A-Z]{21}$/.test(code)) report("code", words.code(code.length));
  const budget = readBudget(texts, asked.budget, report);
  const plan = asked.plan && budget ? readPlan(texts, budget.total, report) : undefined;
  const values = template.indicators.map((indicator, i) =>
    valueOf(indicator, texts.values[i] ?? "", budget?.total, (message) =>
      report(`values.${i}`, message),
    ),
  );
  const { unitName, purpose, goal } = texts;
  const name = texts.name || template.name;
  const draft = { name, code, unitName, purpose, goal, budget, plan, values };
  return problems.length > 0 ? { draft, problems } : { filling: draft, draft, problems };
}

type Report = (field: string, message: Bilingual) => void;

function readBudget(texts: FillingTexts, needed: boolean, report: Report): Filling["budget"] {
  const amount = (field: "budget" | "fiscalFunds" | "otherFunds"): Big | undefined => {
    if (texts[field] === "") return undefined;
    const number = readAmount(texts[field], texts[field]);
    if (!number || /%/.test(texts[field])) report(field, words.notAmount(texts[field]));
    else if (number.lt(0)) report(field, words.negative);
    else if (decimalsOf(number) > 6) report(field, words.decimals);
    else return number;
    return undefined;
  };
  const [total, fiscal, other] = [amount("budget"), amount("fiscalFunds"), amount("otherFunds")];
  if (!total) {
    if (needed && texts.budget === "") report("budget", words.budgetNeeded);
    return undefined;
  }
  if (total.eq(0)) report("budget", words.budgetNeeded);
  const otherFunds = other ?? (fiscal ? total.minus(fiscal) : new Big(0));
  const fiscalFunds = fiscal ?? total.minus(otherFunds);
  if (otherFunds.lt(0) || fiscalFunds.lt(0)) {
    report(fiscal ? "fiscalFunds" : "otherFunds", words.partAbove(shown(total)));
  } else if (!fiscalFunds.plus(otherFunds).eq(total)) {
    report("otherFunds", words.parts(shown(fiscalFunds.plus(otherFunds)), shown(total)));
  }
  return { total, fiscalFunds, otherFunds };
}

function readPlan({ plan }: FillingTexts, total: Big, report: Report): Filling["plan"] {
  const whole = plan.unit === "percent" ? hundred : total;
  if (plan.by !== "hand") {
    const decimals = plan.unit === "percent" ? 2 : Math.max(2, decimalsOf(total));
    return { unit: plan.unit, points: planPoints(plan.by, whole, decimals) };
  }
  const points: Big[] = [];
  planMonths.forEach((month, i) => {
    const text = plan.points[i] ?? "";
    const number = readAmount(text, text);
    const above = points.at(-1);
    if (!number) report(`plan.${i}`, text ? words.notAmount(text) : words.pointNeeded(month));
    else if (number.lt(0)) report(`plan.${i}`, words.negative);
    else if (above && number.lt(above)) report(`plan.${i}`, words.notCumulative(month));
    else if (number.gt(whole)) report(`plan.${i}`, words.pointAbove(month, shown(whole)));
    else if (month === 12 && !number.eq(whole)) report(`plan.${i}`, words.pointLast(shown(whole)));
    else points.push(number);
  });
  return { unit: plan.unit, points };
}

/** The number to be written, as it was given: {budget} is 预算数, a blank not filled in its mark. */
function valueOf(
  indicator: TemplateIndicator,
  given: string,
  budget: Big | undefined,
  report: (message: Bilingual) => void,
): string {
  if (!isBlank(indicator)) return indicator.value;
  if (given === "") {
    return indicator.value === blankBudget && budget ? budget.toFixed() : blankMark;
  }
  const number = readAmount(given, given);
  const { unit } = indicator;
  if (!number || /%/.test(given)) report(words.notAmount(given));
  else if (number.lt(0)) report(words.negative);
  else if (unit === "%" && number.gt(100)) report(words.aboveHundred);
  else if (wholeUnits.has(unit) && decimalsOf(number) > 0) report(words.whole(unit));
  else return number.toFixed();
  return blankMark;
}

export function decimalsOf(number: Big): number {
  return number.toFixed().split(".")[1]?.length ?? 0;
}

function shown(amount: Big): string {
  return amount.toFixed(Math.max(2, decimalsOf(amount)));
}

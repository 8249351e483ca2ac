import { foldText } from "../../sheet/text";
import type { TargetSheet } from "../../target/model";
import type { Hit } from "../rule";
import {
  audienceOf,
  isCeiling,
  isGeneral,
  isSatisfaction,
  type Measure,
  nameOf,
  sameEnd,
  subjectsOf,
  valueOf,
} from "./measure";

/** The department tables, each with the project tables of its office; a project without one has none. */
export function departmentsOf(tables: readonly TargetSheet[]): Map<TargetSheet, TargetSheet[]> {
  const departments = tables.filter(({ form }) => form === "department");
  const byOffice = new Map(departments.map((table) => [officeOf(table), table] as const));
  const own = new Map<TargetSheet, TargetSheet[]>(departments.map((table) => [table, []]));
  for (const table of tables) {
    if (table.form === "department") continue;
    const whole =
      byOffice.get(officeOf(table)) ?? (departments.length === 1 ? departments[0] : undefined);
    if (whole) own.get(whole)!.push(table);
  }
  return own;
}

/** The unit that compiled the table, folded. */
export function officeOf({ unitName }: TargetSheet): string {
  return foldText(unitName?.text ?? "");
}

/** Where a project allows more than its department: counts of mishaps, and satisfaction. */
export function beyond(whole: readonly Measure[], parts: readonly Measure[]): Hit[] {
  const bySubject = new Map<string, Measure[]>();
  for (const part of parts.filter(isCeiling)) {
    for (const subject of new Set(subjectsOf(part))) {
      const key = `${part.unit}|${subject}`;
      bySubject.set(key, bySubject.get(key) ?? []);
      bySubject.get(key)!.push(part);
    }
  }
  const strictest = whole.filter(isSatisfaction).sort((a, b) => b.number.cmp(a.number))[0];
  return [
    ...whole.filter(isCeiling).flatMap((measure) => exceeded(measure, bySubject)),
    ...(strictest ? looser(strictest, parts) : []),
    ...lower(whole, parts),
  ];
}

/** Rates of one name, a floor in both, that a project sets lower than its department. */
function lower(whole: readonly Measure[], parts: readonly Measure[]): Hit[] {
  const floors = new Map(whole.filter(isRateFloor).map((measure) => [nameOf(measure), measure]));
  return parts.filter(isRateFloor).flatMap((part) => {
    const own = floors.get(nameOf(part));
    if (!own || isGeneral(part) || part.number.gte(own.number)) return [];
    return [
      {
        at: valueOf(part).at,
        because: [valueOf(own).at],
        message: "looser",
        data: { value: valueOf(part).text, whole: valueOf(own).text },
      },
    ];
  });
}

function isRateFloor(measure: Measure): boolean {
  const floor = measure.operator === "≥" || measure.operator === "＞" || measure.operator === "＝";
  return measure.unit === "%" && floor && !isSatisfaction(measure) && !less.test(nameOf(measure));
}

/** Of these less is better, or the base differs from project to project. */
const less = /下降|降低|减少|增长|上升|差错|故障|事故|违规|不合格|成本|占比/u;

/** Projects whose ceiling lies above the department's for the same thing. */
function exceeded(whole: Measure, bySubject: ReadonlyMap<string, readonly Measure[]>): Hit[] {
  const same = subjectsOf(whole).flatMap((one) => bySubject.get(`${whole.unit}|${one}`) ?? []);
  const above = [...new Set(same)].filter(({ number }) => number.gt(whole.number));
  if (!above.length) return [];
  const worst = above.reduce((most, part) => (part.number.gt(most.number) ? part : most));
  return [
    {
      at: valueOf(whole).at,
      because: above.map((part) => valueOf(part).at),
      message: "exceeds",
      severity: "error",
      data: { value: valueOf(whole).text, count: `${above.length}`, worst: valueOf(worst).text },
    },
  ];
}

/** Satisfaction that a project sets lower than its department; certain where the same people are asked. */
function looser(whole: Measure, parts: readonly Measure[]): Hit[] {
  return parts
    .filter((part) => isSatisfaction(part) && part.number.lt(whole.number))
    .map((part) => ({
      at: valueOf(part).at,
      because: [valueOf(whole).at],
      message: "looser",
      outcome: sameEnd(audienceOf(part), audienceOf(whole)) ? "problem" : "review",
      data: { value: valueOf(part).text, whole: valueOf(whole).text },
    }));
}

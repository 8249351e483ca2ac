import type { Big } from "big.js";
import { parseValue } from "../../target/grammar";
import type { Field } from "../../target/model";
import { isCeiling, isFloor } from "../../target/operators";
import type {
  NumberToken,
  Operator,
  OperatorToken,
  ParsedValue,
  Quantity,
} from "../../target/value";

export const grades = ["优", "良", "中", "差"] as const;
export type Grade = (typeof grades)[number];

/** One grade of 评(扣)分标准: 优：≥90%. */
export interface Band {
  grade: Grade;
  text: string;
  /** Where it begins, seen from the worse grades. */
  bound: Quantity;
  /** Where it ends, for a band with both ends: 90 of 良：80%-90%. */
  end?: NumberToken;
}

const start = /(优秀?|良好?|中等?|差)\s*[:：]\s*/gu;
const gradeOf: Record<string, Grade> = { 优秀: "优", 良好: "良", 中等: "中" };

/**
 * The bands of a cell such as 优：≥90% 良：≥80% 中：70%-80% 差：＜70%, in their order. Empty where
 * any of them is neither a number with its sign nor, between the best and the worst, told by both its
 * ends: such scales are a person's to judge.
 */
export function readBands(field: Field): Band[] {
  const marks = [...field.text.matchAll(start)];
  const bands = marks.map((mark, i) => {
    const from = mark.index + mark[0].length;
    const text = field.text.slice(from, marks[i + 1]?.index).replace(/[\s;；,，。]+$/u, "");
    const bound = parseValue(text.replace(between, "≥$1，"));
    return { grade: gradeOf[mark[1]!] ?? (mark[1] as Grade), text, bound };
  });
  const best = bands[0]?.bound;
  const sign = best?.kind === "quantity" && directionOf(best) ? best.operator : undefined;
  const read = bands.flatMap(({ grade, text, bound }): Band[] => {
    if (bound.kind === "quantity") return [{ grade, text, bound }];
    const both = sign && grade !== "差" && ends(bound, sign);
    return both ? [{ grade, text, ...both }] : [];
  });
  return read.length === bands.length ? read : [];
}

/** The lower end of 80%≤X＜90%, which then reads ≥80%，＜90%. */
const between = /^([\d.]{1,12}[^\d≤＜<]{0,4})[≤＜<][^\d≤＜<]{0,4}(?=[≤＜<]\d)/u;

/** 80%-90% or ≥80%且＜90% below ≥90% begins at ≥80%, 5%-10% below ≤5% at ≤10%. */
function ends(
  bound: ParsedValue,
  operator: OperatorToken,
): Pick<Band, "bound" | "end"> | undefined {
  const rises = isFloor(operator.operator);
  if (bound.kind === "several") {
    const [one, other, third] = bound.quantities;
    const [low, high] = directionOf(one!) === "up" ? [one!, other!] : [other!, one!];
    if (third || directionOf(low) !== "up" || directionOf(high) !== "down") return undefined;
    return rises ? { bound: low, end: high.number } : { bound: high, end: low.number };
  }
  if (bound.kind !== "range") return undefined;
  const { from, to, unit } = bound;
  const [number, end] = rises ? [from, to] : [to, from];
  return { bound: { operator, number, ...(unit && { unit }) }, end };
}

export function bandOf(bands: readonly Band[], grade: Grade): Band | undefined {
  return bands.find((band) => band.grade === grade);
}

export function operatorOf({ operator }: Quantity): Operator | undefined {
  return operator?.operator;
}

/** ≥ and ＞ look up, ≤ and ＜ down, ＝ neither way. */
export function directionOf(quantity: Quantity): "up" | "down" | undefined {
  const operator = operatorOf(quantity);
  if (!operator) return undefined;
  if (isFloor(operator)) return "up";
  return isCeiling(operator) ? "down" : undefined;
}

const sameUnits: Record<string, string> = { 百分比: "%", 百分数: "%", "％": "%", 月: "个月" };

/** The unit as it compares: 百分比 is %. */
export function unitOf({ unit }: Quantity): string {
  const text = unit?.text ?? "";
  return sameUnits[text] ?? text;
}

/** Both bounds say their unit, and it is the same. */
export function sameUnit(one: Quantity, other: Quantity): boolean {
  return unitOf(one) === unitOf(other);
}

export function numberOf({ number }: Quantity): Big {
  return number.number;
}

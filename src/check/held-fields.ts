import type { IndicatorField, IndicatorRule, Rule } from "../rules/rule";
import type { Indicator, TargetSheet } from "../target/model";

/** What is not there for a rule, and in which rows; `rows` is empty where every row lacks some of it. */
export interface Lacking {
  why: readonly IndicatorField[];
  /** Rows on the sheet, from 0. */
  rows: readonly number[];
}

const bitOf: Record<IndicatorField, number> = {
  category: 1 << 0,
  subcategory: 1 << 1,
  name: 1 << 2,
  description: 1 << 3,
  value: 1 << 4,
  basis: 1 << 5,
  gradeBands: 1 << 6,
  weight: 1 << 7,
  actual: 1 << 8,
  score: 1 << 9,
};

const fields = Object.keys(bitOf) as IndicatorField[];

/** The fields an indicator has, as bits. An empty 指标值 counts as none. */
export function heldFields(indicator: Indicator): number {
  const { value, actual } = indicator;
  return (
    (indicator.category ? bitOf.category : 0) |
    (indicator.subcategory ? bitOf.subcategory : 0) |
    (indicator.name ? bitOf.name : 0) |
    (indicator.description ? bitOf.description : 0) |
    (value && value.parsed.kind !== "empty" ? bitOf.value : 0) |
    (indicator.basis ? bitOf.basis : 0) |
    (indicator.gradeBands ? bitOf.gradeBands : 0) |
    (indicator.weight ? bitOf.weight : 0) |
    (actual && actual.parsed.kind !== "empty" ? bitOf.actual : 0) |
    (indicator.score ? bitOf.score : 0)
  );
}

/** Fields as bits. */
function bitsOf(fields: readonly IndicatorField[]): number {
  return fields.reduce((bits, field) => bits | bitOf[field], 0);
}

/** Gives the rules that can look at a row with these fields. */
export function rulesByFields(rules: readonly Rule[]): (held: number) => readonly IndicatorRule[] {
  const rowRules = rules.filter((rule) => rule.on === "indicator");
  const known = new Map<number, readonly IndicatorRule[]>();
  return (held) => {
    let able = known.get(held);
    if (!able) {
      able = rowRules.filter(({ reads }) => (bitsOf(reads) & ~held) === 0);
      known.set(held, able);
    }
    return able;
  };
}

/**
 * Tells what a table lacks for the fields some rule reads; `held` are the fields of each row.
 * Undefined where every row has them.
 */
export function lackingIn(
  { indicators }: TargetSheet,
  held: readonly number[],
): (reads: readonly IndicatorField[]) => Lacking | undefined {
  const everywhere = held.reduce((all, own) => all & own, ~0);
  const known = new Map<number, Lacking>();
  return (reads) => {
    const wanted = bitsOf(reads) & ~everywhere;
    if (wanted === 0) return undefined;
    let lacking = known.get(wanted);
    if (!lacking) known.set(wanted, (lacking = lackingFor(wanted)));
    return lacking;
  };

  function lackingFor(wanted: number): Lacking {
    const rows: number[] = [];
    indicators.forEach(({ row }, i) => {
      if (wanted & ~held[i]!) rows.push(row);
    });
    // Each of the fields wanted is missing in some row.
    const why = fields.filter((field) => wanted & bitOf[field]);
    return { why, rows: rows.length === indicators.length ? [] : rows };
  }
}

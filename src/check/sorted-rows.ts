import type { IndicatorField, IndicatorRule } from "../rules/rule";
import type { Indicator, TargetSheet } from "../target/model";

/** The fields some rules read, also as bits. */
export interface Reading {
  fields: readonly IndicatorField[];
  bits: number;
}

/** The rows of a table that have the fields of a reading, and those that lack some. */
export interface SortedRows {
  judged: readonly Indicator[];
  /** Rows on the sheet, from 0; empty where every row lacks some. */
  rows: readonly number[];
  /** What is lacking in some row; empty where every row is judged. */
  why: readonly IndicatorField[];
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

export function readingOf({ reads }: IndicatorRule): Reading {
  return { fields: reads, bits: reads.reduce((bits, field) => bits | bitOf[field], 0) };
}

/** The fields an indicator has, as bits. An empty 指标值 counts as none. */
export function fieldsHeld(indicator: Indicator): number {
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

/** `held` are the fields of each indicator, as bits. */
export function sortRows(
  { indicators }: TargetSheet,
  held: readonly number[],
  { fields, bits }: Reading,
): SortedRows {
  if (held.every((own) => (own & bits) === bits)) return { judged: indicators, rows: [], why: [] };
  const judged: Indicator[] = [];
  const rows: number[] = [];
  const why = new Set<IndicatorField>();
  for (const [i, indicator] of indicators.entries()) {
    const lacking = bits & ~held[i]!;
    if (lacking === 0) {
      judged.push(indicator);
      continue;
    }
    rows.push(indicator.row);
    for (const field of fields) if (lacking & bitOf[field]) why.add(field);
  }
  return { judged, rows: judged.length === 0 ? [] : rows, why: [...why] };
}

import type { TargetSheet } from "../target/model";
import { type LabelColumn } from "./body";

/**
 * The columns of the sheet in which the classes are printed, undefined where the form has none.
 * Some forms print 产出指标 under 二级指标, beside a word of their own under 一级指标; others print
 * 数量指标 under the only heading there is.
 */
export function labelIndexes(table: TargetSheet): Record<LabelColumn, number | undefined> {
  const first = table.columns.category?.index;
  const second = table.columns.subcategory?.index;
  const upper = printedIn(table, "category", [first, second]);
  const lower = printedIn(table, "subcategory", [first, second]);
  const category = upper ?? (first === lower ? undefined : first);
  const own = lower ?? second;
  return { category, subcategory: own === category ? undefined : own };
}

/** The one of these columns that holds most of the words. */
function printedIn(
  { indicators }: TargetSheet,
  label: LabelColumn,
  columns: readonly (number | undefined)[],
): number | undefined {
  const counts = columns.map(
    (column) => indicators.filter((indicator) => indicator[label]?.at.column === column).length,
  );
  const most = Math.max(...counts);
  return most > 0 ? columns[counts.indexOf(most)] : undefined;
}

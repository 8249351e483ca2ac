import type { SheetSnapshot } from "../sheet/snapshot";
import type { TargetSheet } from "../target/model";
import { type LabelColumn, labelColumns } from "./body";
import { labelIndexes } from "./label-columns";

/** How a table shows that a category word holds for several rows. */
export type LabelStyle = "merged" | "repeated" | "blank";

/**
 * How a label column does it: as most of its rows do that are of the same class as the row above.
 * Where there is no such row the other label column tells; without any, cells are merged.
 */
export function labelStyle(
  sheet: SheetSnapshot,
  table: TargetSheet,
  column: LabelColumn,
): LabelStyle {
  const other = labelColumns.find((name) => name !== column)!;
  return styleOf(sheet, table, column) ?? styleOf(sheet, table, other) ?? "merged";
}

function styleOf(
  sheet: SheetSnapshot,
  table: TargetSheet,
  column: LabelColumn,
): LabelStyle | undefined {
  const index = labelIndexes(table)[column];
  if (index === undefined) return undefined;
  const votes: Record<LabelStyle, number> = { merged: 0, repeated: 0, blank: 0 };
  const merges = (sheet.structure?.merges ?? []).filter((area) => area.column === index);
  table.indicators.forEach((indicator, i) => {
    const [field, above] = [indicator[column], table.indicators[i - 1]?.[column]];
    if (!field || !above) return;
    if (field.inherited) {
      const { row } = indicator;
      const merged = merges.some((area) => area.row < row && row < area.row + area.rows);
      votes[merged ? "merged" : "blank"]++;
    } else if (field.text === above.text) votes.repeated++;
  });
  const most = Math.max(votes.merged, votes.repeated, votes.blank);
  return most === 0
    ? undefined
    : (["merged", "repeated", "blank"] as const).find((style) => votes[style] === most);
}

/** 产出指标-数量指标, where the table prints both classes in one cell; undefined where it does not. */
export function pathLabel(
  { indicators }: TargetSheet,
  category: string,
  subcategory: string,
): string | undefined {
  for (const { category: upper, subcategory: lower } of indicators) {
    if (!upper?.around || !lower?.around || upper.at.column !== lower.at.column) continue;
    const { before, after } = upper.around;
    const between = after.slice(0, after.length - lower.text.length - lower.around.after.length);
    return before + category + between + subcategory + lower.around.after;
  }
  return undefined;
}

/** The word as this table prints its like: 数量 where it leaves 指标 out. */
export function labelFor({ indicators }: TargetSheet, column: LabelColumn, word: string): string {
  const printed = indicators.flatMap((indicator) => {
    const field = indicator[column];
    return field && !field.inherited ? [field.text] : [];
  });
  const short = printed.filter((text) => !text.endsWith("指标")).length;
  return short * 2 > printed.length ? word.replace(/指标$/u, "") : word;
}

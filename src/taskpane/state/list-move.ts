import type { Entry, TableGroup } from "./finding-list";

/** A row of the list that the keyboard can stand on. */
export type Row =
  | { key: string; group: TableGroup; entry?: undefined }
  | { key: string; group: TableGroup; entry: Entry };

/** The rows in sight, from top to bottom. `extents` says how many findings of a table are rendered. */
export function rowsInSight(
  groups: readonly TableGroup[],
  extents: ReadonlyMap<string, number>,
): readonly Row[] {
  const rows: Row[] = [];
  for (const group of groups) {
    rows.push({ key: group.key, group });
    if (!group.open) continue;
    for (const entry of group.entries.slice(0, extentOf(group, extents))) {
      rows.push({ key: entry.key, group, entry });
    }
  }
  return rows;
}

/** So many findings of one table are rendered at first. */
const firstExtent = 100;

export function extentOf(group: TableGroup, extents: ReadonlyMap<string, number>): number {
  return extents.get(group.key) ?? firstExtent;
}

export type Step = "next" | "previous" | "first" | "last";

/** Where a step leads from the current row; from nowhere, to the first row. */
export function rowAfter(
  rows: readonly Row[],
  current: string | undefined,
  step: Step,
): Row | undefined {
  const at = rows.findIndex(({ key }) => key === current);
  if (step === "first" || at < 0) return rows[0];
  if (step === "last") return rows[rows.length - 1];
  return rows[step === "next" ? at + 1 : at - 1] ?? rows[at];
}

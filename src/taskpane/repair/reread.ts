import { recognizeSheet } from "../../recognize/recognize";
import { groupedBy } from "../../sheet/grouped";
import type { SheetSnapshot, Snapshot } from "../../sheet/snapshot";
import type { TargetSheet } from "../../target/model";
import { listGroups } from "../state/finding-list";
import { rowsInSight } from "../state/list-move";
import type { PaneState } from "../state/pane-state";
import type { Report } from "../state/report";
import { selectedTables } from "../state/selection";
import type { RepairDesk } from "./repair-desk";

/**
 * The report after some of its sheets were read again. Tables of sheets that are as they were stay
 * the same objects, so that they are not judged again; sheets that are gone are left out.
 */
export function rereadReport(
  { checker, judge }: Pick<RepairDesk, "checker" | "judge">,
  { report, settings, repair }: PaneState,
  wanted: readonly string[],
  fresh: Snapshot,
): Report {
  const old = report!;
  const byName = new Map(fresh.sheets.map((sheet) => [sheet.name, sheet]));
  const own = groupedBy(old.tables, ({ sheet }) => sheet);
  const sheets: SheetSnapshot[] = [];
  const tables: TargetSheet[] = [];
  for (const sheet of old.snapshot.sheets) {
    const read = wanted.includes(sheet.name) ? byName.get(sheet.name) : sheet;
    if (!read) continue;
    const same = read === sheet || sameSheet(read, sheet);
    sheets.push(same ? sheet : withSelection(read, sheet));
    tables.push(
      ...(same ? (own.get(sheet.name) ?? []) : selectedTables(sheet, recognizeSheet(read))),
    );
  }
  const checked = { snapshot: { sheets }, tables };
  return { ...old, ...checked, ...judge(checker, checked, settings, repair.ignored) };
}

function withSelection(read: SheetSnapshot, { selection }: SheetSnapshot): SheetSnapshot {
  return selection ? { ...read, selection } : read;
}

function sameSheet(a: SheetSnapshot, b: SheetSnapshot): boolean {
  const told = ({ visibility, protected: locked, area, values, texts }: SheetSnapshot) =>
    JSON.stringify([visibility, locked, area, values, texts]);
  return told(a) === told(b);
}

/** The current row, or where it is gone the one that took its place. */
export function currentAfter(state: PaneState, next: Report): string | undefined {
  const { report, current } = state;
  if (current === undefined || !report) return current;
  const rowKeys = (one: Report) =>
    rowsInSight(listGroups(one, state), state.extents).map(({ key }) => key);
  const left = rowKeys(next);
  if (left.includes(current)) return current;
  const before = rowKeys(report);
  const there = new Set(left);
  const at = before.indexOf(current);
  return (
    before.slice(at + 1).find((key) => there.has(key)) ??
    before
      .slice(0, Math.max(at, 0))
      .reverse()
      .find((key) => there.has(key)) ??
    left[0]
  );
}

import { fold, type ShownFinding } from "../../check/fold";
import type { Finding } from "../../rules/rule";
import { areaName, cellKey } from "../../sheet/address";
import type { TargetSheet } from "../../target/model";
import { classOf, countClasses, findingClasses, type ClassCounts } from "./finding-class";
import type { PaneState } from "./pane-state";
import type { Report } from "./report";

/** A finding in the list; `folded` are its kin that are not listed on their own. */
export interface Entry {
  key: string;
  finding: Finding;
  folded: readonly Finding[];
  /** Its kin are listed below, each on its own. */
  unfolded: boolean;
  /** Kin of an entry above. */
  kin: boolean;
}

/** The findings of one table, under its heading. */
export interface TableGroup {
  key: string;
  /** Undefined for cells outside every table. */
  table: TargetSheet | undefined;
  sheet: string;
  entries: readonly Entry[];
  counts: ClassCounts;
  open: boolean;
}

/** Tables are open from the top of the list until so many findings are in sight. */
const openAtFirst = 120;

type Choices = Pick<PaneState, "filter" | "unfolded" | "openTables">;

/**
 * What the list shows: tables in the order of the workbook, in each errors first and what is to be
 * reviewed last. Tables without a finding that passes the filter are left out.
 */
export function listGroups(report: Report, choices: Choices): readonly TableGroup[] {
  const groups: TableGroup[] = [];
  let inSight = 0;
  for (const { table, shown } of fold(report.tables, report.findings)) {
    const key = table ? tableKey(table) : "outside";
    const entries = entriesOf(key, shown, choices);
    if (entries.length === 0) continue;
    const all = entries.flatMap((entry) => [entry.finding, ...entry.folded]);
    groups.push({
      key,
      table,
      sheet: table?.sheet ?? entries[0]!.finding.at.sheet,
      entries,
      counts: countClasses(all),
      open:
        choices.openTables.get(key) ?? (inSight === 0 || inSight + entries.length <= openAtFirst),
    });
    inSight += entries.length;
  }
  return groups;
}

export function tableKey({ sheet, area }: Pick<TargetSheet, "sheet" | "area">): string {
  return `${sheet}!${areaName(area)}`;
}

function entriesOf(group: string, shown: readonly ShownFinding[], choices: Choices): Entry[] {
  const passes = (finding: Finding) =>
    choices.filter.length === 0 || choices.filter.includes(classOf(finding));
  const keys = new Map<string, number>();
  const keyOf = (finding: Finding) => {
    const base = `${group} ${finding.rule} ${cellKey(finding.at)} ${finding.message}`;
    const seen = keys.get(base) ?? 0;
    keys.set(base, seen + 1);
    return seen ? `${base} ${seen}` : base;
  };
  const entries: Entry[] = [];
  for (const { finding, folded } of byClass(shown)) {
    const key = keyOf(finding);
    const kin = folded.filter(passes);
    const unfolded = choices.unfolded.has(key);
    const leads = passes(finding);
    if (leads) {
      entries.push({ key, finding, folded: unfolded ? [] : kin, unfolded, kin: false });
    }
    // Where the filter takes the leading finding away, its kin stand for themselves.
    if (!unfolded && leads) continue;
    for (const one of kin) {
      entries.push({ key: keyOf(one), finding: one, folded: [], unfolded: false, kin: leads });
    }
  }
  return entries;
}

function byClass(shown: readonly ShownFinding[]): readonly ShownFinding[] {
  const rank = ({ finding }: ShownFinding) => findingClasses.indexOf(classOf(finding));
  return [...shown].sort((a, b) => rank(a) - rank(b));
}

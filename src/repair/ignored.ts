import * as v from "valibot";
import type { Finding } from "../rules/rule";
import type { CellRef } from "../sheet/address";
import { type SheetSnapshot, type Snapshot, textAt } from "../sheet/snapshot";
import { foldText } from "../sheet/text";
import type { TargetSheet } from "../target/model";
import { tableFinder } from "../target/table-finder";

const schema = v.object({
  rule: v.string(),
  message: v.string(),
  project: v.string(),
  subject: v.string(),
  content: v.array(v.string()),
  reason: v.string(),
});

/** Where they are kept in the workbook. */
export const ignoredKey = "ignored";

/**
 * A finding the officer has set aside. It is known by what is said of which project and indicator
 * and by what the cells show, so that it stays aside when rows move and comes back when one of its
 * cells changes.
 */
export interface Ignored {
  rule: string;
  message: string;
  project: string;
  /** Name of the indicator, "" for a finding about the table. */
  subject: string;
  /** Text of the cell and of those it was compared with, as shown. */
  content: readonly string[];
  reason: string;
}

/** A finding set aside, and the entry that does so. */
export interface Aside {
  finding: Finding;
  entry: Ignored;
}

/** What is kept in the workbook under our key; what is no entry of ours is passed over. */
export function readIgnored(stored: unknown): readonly Ignored[] {
  if (!Array.isArray(stored)) return [];
  return stored.flatMap((entry) => {
    const parsed = v.safeParse(schema, entry);
    return parsed.success ? [parsed.output] : [];
  });
}

/** What was read, and the tables recognised in it. */
interface Checked {
  snapshot: Snapshot;
  tables: readonly TargetSheet[];
}

/** Makes the entries that set findings aside. */
export function entryMaker({ snapshot, tables }: Checked) {
  const sheets = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet]));
  const tableAt = tableFinder(tables);
  return (finding: Finding, reason: string): Ignored => {
    const { at, because, rule, message } = finding;
    const table = tableAt(at);
    const indicator = table?.indicators.find(({ row }) => row === at.row);
    return {
      rule,
      message,
      project: foldText((table?.projectName ?? table?.title)?.text ?? at.sheet),
      subject: foldText(indicator?.name?.text ?? ""),
      content: [at, ...because].map((cell) => shownAt(sheets, cell)),
      reason,
    };
  };
}

/** Findings still standing, and those set aside; both in the order given. */
export function partition(
  findings: readonly Finding[],
  checked: Checked,
  ignored: readonly Ignored[],
): { findings: readonly Finding[]; aside: readonly Aside[] } {
  if (ignored.length === 0) return { findings, aside: [] };
  const entries = new Map(ignored.map((entry) => [ignoredId(entry), entry]));
  const rules = new Set(ignored.map(({ rule }) => rule));
  const entryOf = entryMaker(checked);
  const standing: Finding[] = [];
  const aside: Aside[] = [];
  for (const finding of findings) {
    const entry = rules.has(finding.rule)
      ? entries.get(ignoredId(entryOf(finding, "")))
      : undefined;
    if (entry) aside.push({ finding, entry });
    else standing.push(finding);
  }
  return { findings: standing, aside };
}

/** With these as the last, each in place of one about the same. */
export function withIgnored(
  ignored: readonly Ignored[],
  entries: readonly Ignored[],
): readonly Ignored[] {
  const added = new Map<string, Ignored>();
  for (const entry of entries) {
    const id = ignoredId(entry);
    added.delete(id);
    added.set(id, entry);
  }
  return [...withoutIgnored(ignored, entries), ...added.values()];
}

export function withoutIgnored(
  ignored: readonly Ignored[],
  entries: readonly Ignored[],
): readonly Ignored[] {
  const ids = new Set(entries.map(ignoredId));
  return ignored.filter((other) => !ids.has(ignoredId(other)));
}

/** What tells entries apart: everything but the reason. */
export function ignoredId({ rule, message, project, subject, content }: Ignored): string {
  return JSON.stringify([rule, message, project, subject, content]);
}

function shownAt(sheets: ReadonlyMap<string, SheetSnapshot>, cell: CellRef): string {
  const sheet = sheets.get(cell.sheet);
  return sheet ? textAt(sheet, cell) : "";
}

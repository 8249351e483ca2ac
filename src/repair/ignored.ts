import * as v from "valibot";
import type { Finding } from "../rules/rule";
import { contains } from "../sheet/address";
import { foldText } from "../sheet/text";
import type { TargetSheet } from "../target/model";

const schema = v.array(
  v.object({
    rule: v.string(),
    project: v.string(),
    subject: v.string(),
    content: v.string(),
    reason: v.string(),
  }),
);

/**
 * A finding the officer has set aside. It is known by the rule, the project, the indicator and
 * what the cell held, so that it stays aside when rows move and comes back when the cell changes.
 */
export interface Ignored {
  rule: string;
  project: string;
  /** Name of the indicator, "" for a finding about the table. */
  subject: string;
  content: string;
  reason: string;
}

/** What is kept in the workbook under our key; anything else counts as none. */
export function readIgnored(stored: unknown): readonly Ignored[] {
  const parsed = v.safeParse(schema, stored);
  return parsed.success ? parsed.output : [];
}

/** The entry that sets this finding aside. */
export function ignoredOf(
  finding: Finding,
  tables: readonly TargetSheet[],
  reason: string,
): Ignored {
  const table = tables.find(
    ({ sheet, area }) => sheet === finding.at.sheet && contains(area, finding.at),
  );
  const indicator = table?.indicators.find(({ row }) => row === finding.at.row);
  return {
    rule: finding.rule,
    project: foldText((table?.projectName ?? table?.title)?.text ?? finding.at.sheet),
    subject: foldText(indicator?.name?.text ?? ""),
    content: foldText(String(finding.seen)),
    reason,
  };
}

/** Findings still standing and findings set aside, each with its entry. */
export function partition(
  findings: readonly Finding[],
  tables: readonly TargetSheet[],
  ignored: readonly Ignored[],
): { standing: readonly Finding[]; aside: readonly { finding: Finding; entry: Ignored }[] } {
  if (ignored.length === 0) return { standing: findings, aside: [] };
  const entries = new Map(ignored.map((entry) => [keyOf(entry), entry]));
  const rules = new Set(ignored.map(({ rule }) => rule));
  const standing: Finding[] = [];
  const aside: { finding: Finding; entry: Ignored }[] = [];
  for (const finding of findings) {
    const entry = rules.has(finding.rule)
      ? entries.get(keyOf(ignoredOf(finding, tables, "")))
      : undefined;
    if (entry) aside.push({ finding, entry });
    else standing.push(finding);
  }
  return { standing, aside };
}

function keyOf({ rule, project, subject, content }: Ignored): string {
  return JSON.stringify([rule, project, subject, content]);
}

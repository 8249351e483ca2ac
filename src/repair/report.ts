import { messageOf, ruleOf, wordsOf } from "../check/message";
import type { Finding } from "../rules/rule";
import { type CellRef, cellName, contains } from "../sheet/address";
import type { TargetSheet } from "../target/model";
import type { Language } from "../words/bilingual";
import type { Ignored } from "./ignored";

/** One line of the report: what a reviewer would write beside the cell. */
export interface ReportRow {
  project: string;
  table: string;
  cell: CellRef;
  severity: Finding["severity"];
  what: string;
  suggestion: string;
  norm: string;
  state: "open" | "review" | "ignored";
  /** Why it was set aside, "" where it stands. */
  reason: string;
}

/** The findings as lines of a report, those set aside at the end of their table. */
export function reportRows(
  tables: readonly TargetSheet[],
  standing: readonly Finding[],
  aside: readonly { finding: Finding; entry: Ignored }[],
  language: Language,
): ReportRow[] {
  const bySheet = new Map<string, TargetSheet[]>();
  for (const table of tables) {
    const own = bySheet.get(table.sheet);
    if (own) own.push(table);
    else bySheet.set(table.sheet, [table]);
  }
  const tableAt = (at: CellRef) => bySheet.get(at.sheet)?.find(({ area }) => contains(area, at));
  const rowOf = (finding: Finding, entry?: Ignored): ReportRow => {
    const table = tableAt(finding.at);
    return {
      project: table?.projectName?.text ?? table?.title?.text ?? "",
      table: finding.at.sheet,
      cell: finding.at,
      severity: finding.severity,
      what: messageOf(finding, language),
      suggestion: wordsOf(finding.rule, language).how,
      norm: ruleOf(finding.rule)!.source[language],
      state: entry ? "ignored" : finding.outcome === "review" ? "review" : "open",
      reason: entry?.reason ?? "",
    };
  };
  return [
    ...standing.map((finding) => rowOf(finding)),
    ...aside.map(({ finding, entry }) => rowOf(finding, entry)),
  ];
}

/** The lines as text to paste elsewhere: one line a finding, parted by tabs. */
export function reportText(
  rows: readonly ReportRow[],
  words: Record<ReportRow["severity"] | ReportRow["state"], string>,
): string {
  return rows
    .map(({ cell, severity, what, suggestion, state, reason }) =>
      [
        `${cell.sheet}!${cellName(cell)}`,
        words[severity],
        what,
        suggestion,
        reason ? `${words[state]}：${reason}` : words[state],
      ].join("\t"),
    )
    .join("\n");
}

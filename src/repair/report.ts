import { messageOf, ruleOf, wordsOf } from "../check/message";
import type { Finding } from "../rules/rule";
import { type CellRef, cellName } from "../sheet/address";
import type { TargetSheet } from "../target/model";
import { tableFinder } from "../target/table-finder";
import type { Language } from "../words/bilingual";
import type { Aside, Ignored } from "./ignored";

/** One line of the report: what a reviewer would write beside the cell. */
export interface ReportRow {
  project: string;
  sheet: string;
  cell: CellRef;
  severity: Finding["severity"];
  what: string;
  suggestion: string;
  norm: string;
  state: "open" | "review" | "ignored";
  /** Why it was set aside, "" where it stands. */
  reason: string;
}

/** The findings as lines of a report: table by table, in each those that stand before those set aside. */
export function reportRows(
  tables: readonly TargetSheet[],
  standing: readonly Finding[],
  aside: readonly Aside[],
  language: Language,
): ReportRow[] {
  const tableAt = tableFinder(tables);
  const places = new Map(tables.map((table, place) => [table, place]));
  const rowOf = (finding: Finding, entry?: Ignored) => {
    const table = tableAt(finding.at);
    const row: ReportRow = {
      project: table?.projectName?.text ?? table?.title?.text ?? "",
      sheet: finding.at.sheet,
      cell: finding.at,
      severity: finding.severity,
      what: messageOf(finding, language),
      suggestion: wordsOf(finding.rule, language).how,
      norm: ruleOf(finding.rule)!.source[language],
      state: entry ? "ignored" : finding.outcome === "review" ? "review" : "open",
      reason: entry?.reason ?? "",
    };
    return { row, place: table ? places.get(table)! : tables.length };
  };
  return [
    ...standing.map((finding) => rowOf(finding)),
    ...aside.map(({ finding, entry }) => rowOf(finding, entry)),
  ]
    .sort((a, b) => a.place - b.place)
    .map(({ row }) => row);
}

/** The lines as text to paste elsewhere: one line a finding, parted by tabs. */
export function reportText(
  rows: readonly ReportRow[],
  words: {
    severities: Record<ReportRow["severity"], string>;
    states: Record<ReportRow["state"], string>;
    withReason: (state: string, reason: string) => string;
  },
): string {
  return rows
    .map(({ cell, severity, what, suggestion, state, reason }) =>
      [
        `${cell.sheet}!${cellName(cell)}`,
        words.severities[severity],
        what,
        suggestion,
        reason ? words.withReason(words.states[state], reason) : words.states[state],
      ]
        .map((text) => text.replace(/\s+/g, " "))
        .join("\t"),
    )
    .join("\n");
}

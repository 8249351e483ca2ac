import { readFileSync } from "node:fs";
import { join } from "node:path";
import { check } from "../../src/check/check";
import { rules } from "../../src/rules/list";
import type { Finding, Severity } from "../../src/rules/rule";
import { recognize } from "../../src/recognize/recognize";
import { cellName, parseArea } from "../../src/sheet/address";
import type { Snapshot } from "../../src/sheet/snapshot";
import { readXlsx } from "../../src/xlsx/read-xlsx";
import { samples, sampleRows } from "../samples/samples";
import { alsoRight, expected } from "./expected";
import { filledProjects, layouts } from "./layouts";

export const severities = ["error", "warning", "info"] as const;

/** An expected finding that is not there, and what stands at its row instead, if anything does. */
export interface Miss {
  id: string;
  cell: string;
  rule: string;
  severity: Severity;
  /** "not found", or how the finding of that rule in that row differs. */
  why: string;
}

export interface Recall {
  expected: number;
  found: number;
}

export interface Audit {
  recall: Record<Severity, Recall>;
  misses: readonly Miss[];
  /** Found, but at another cell of the row. */
  elsewhere: readonly Miss[];
  /** Neither expected nor among those that a reviewer may well report. */
  extras: readonly Finding[];
  findings: readonly Finding[];
  /** Findings of the two rows that a reviewer passes. */
  cleanRows: readonly Finding[];
  cleanSheets: CleanSheets;
}

export interface CleanSheets {
  indicators: number;
  /** Problems above info, on each sheet by itself or on all in one workbook. */
  problems: readonly Finding[];
  reviews: readonly Finding[];
}

/** Checks the sample workbooks and the clean sheets, and compares with the reviewer's list. */
export function audit(): Audit {
  const findings = samples.flatMap(({ file }) => {
    const bytes = readFileSync(join(__dirname, "../../assets/samples", file));
    return checked(readXlsx(new Uint8Array(bytes)));
  });
  const recall = Object.fromEntries(
    severities.map((severity) => [severity, { expected: 0, found: 0 }]),
  ) as Record<Severity, Recall>;
  const misses: Miss[] = [];
  const elsewhere: Miss[] = [];
  const known = new Set<Finding>();

  for (const { id, sheet, findings: list } of expected) {
    for (const [cell, rule, severity] of list) {
      const { row } = parseArea(cell);
      const inRow = findings.filter(
        (finding) => finding.rule === rule && finding.at.sheet === sheet && finding.at.row === row,
      );
      inRow.forEach((finding) => known.add(finding));
      const right = inRow.filter(
        (finding) => finding.severity === severity && (finding.outcome === "problem" || may(rule)),
      );
      recall[severity].expected++;
      if (right.length > 0) recall[severity].found++;
      else misses.push({ id, cell, rule, severity, why: differs(inRow[0]) });
      if (right.length > 0 && !right.some(({ at }) => cellName(at) === cell)) {
        elsewhere.push({ id, cell, rule, severity, why: `at ${cellName(right[0]!.at)}` });
      }
    }
  }
  const right = new Set(
    alsoRight.flatMap(({ sheet, findings: list }) =>
      list.map(([cell, rule]) => `${rule} ${sheet}!${cell}`),
    ),
  );
  const extras = findings.filter(
    (finding) =>
      !known.has(finding) &&
      !right.has(`${finding.rule} ${finding.at.sheet}!${cellName(finding.at)}`),
  );
  return {
    recall,
    misses,
    elsewhere,
    extras,
    findings,
    cleanRows: onCleanRows(findings),
    cleanSheets: onCleanSheets(),
  };
}

function checked(snapshot: Snapshot): readonly Finding[] {
  return check(recognize(snapshot)).findings;
}

const reviewing = new Set(rules.filter(({ mayReview }) => mayReview).map(({ id }) => id));

function may(rule: string): boolean {
  return reviewing.has(rule);
}

function differs(finding: Finding | undefined): string {
  return finding ? `reported as ${finding.severity} ${finding.outcome}` : "not found";
}

/** What concerns the whole document may be said of rows that are clean by themselves. */
const ofTheDocument = new Set(["basis-nonstandard", "basis-uniform", "text-doubled"]);

function onCleanRows(findings: readonly Finding[]): Finding[] {
  const clean = sampleRows.filter(({ id }) => id === "X2.3" || id === "X6.2");
  return findings.filter(
    ({ at, rule }) =>
      !ofTheDocument.has(rule) &&
      clean.some(({ sheet, row }) => at.sheet === sheet && at.row === row),
  );
}

function onCleanSheets(): CleanSheets {
  const sheets = filledProjects.map(layouts["the Hebei form"]!);
  const alone = sheets.flatMap((sheet) => checked({ sheets: [sheet] }));
  const together = checked({ sheets });
  const indicators = recognize({ sheets }).reduce((all, table) => all + table.indicators.length, 0);
  const above = ({ outcome, severity }: Finding) => outcome === "problem" && severity !== "info";
  const review = ({ outcome }: Finding) => outcome === "review";
  return {
    indicators,
    problems: [...alone, ...together].filter(above),
    reviews: alone.filter(review),
  };
}

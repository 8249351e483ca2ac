import { createHash } from "node:crypto";
import { ruleOf, wordsOf } from "../../check/message";
import { contains, parseArea, type Area } from "../../sheet/address";
import { groupedBy } from "../../sheet/grouped";
import { foldText } from "../../sheet/text";
import type { TargetSheet } from "../../target/model";
import { count, noCounts, type Counts } from "../counts";
import type { FileJson } from "../json";

/** A line of `--format ndjson`: a file as in version 1 of the JSON, and whose it is. */
export type FileLine = FileJson & { version: number; department: string | null };

/** What a report over many files keeps of one. */
export interface FileSummary {
  file: string;
  department: string | null;
  error: string | null;
  counts: Counts;
  tables: readonly TableMark[];
  lines: readonly DetailLine[];
}

/** What tells a table from the others. */
export interface TableMark {
  sheet: string;
  name: string;
  code: string;
  budget: string;
  /** Of its indicators and values; "" where they are too few to tell. */
  print: string;
}

/** A finding as a line of the report. */
export interface DetailLine {
  project: string;
  sheet: string;
  cell: string;
  kind: "error" | "warning" | "info" | "review";
  what: string;
  suggestion: string;
  norm: string;
}

/** Two tables with the same three rows may be a coincidence of a common form; with more, hardly. */
const printedFrom = 4;

/** 编制单位 as most tables of the file name it, without the number of the unit before it. */
export function departmentOf(tables: readonly TargetSheet[]): string | null {
  const votes = new Map<string, number>();
  for (const { unitName } of tables) {
    const name = unitName?.text.replace(/^[\d\s\-—.、]+/, "");
    if (name) votes.set(name, (votes.get(name) ?? 0) + 1);
  }
  const [first] = [...votes].sort((a, b) => b[1] - a[1]);
  return first?.[0] ?? null;
}

export function summaryOf(line: FileLine): FileSummary {
  const counts: Counts = {
    ...noCounts,
    files: 1,
    unread: line.error ? 1 : 0,
    tables: line.tables.length,
  };
  const tables = line.tables.map((table) => ({ table, area: parseArea(table.range) }));
  const bySheet = groupedBy(tables, ({ table }) => table.sheet);
  const lines = line.findings.map((finding): DetailLine => {
    count(counts, finding);
    const at: Area = parseArea(finding.cell);
    const table = bySheet.get(finding.sheet)?.find(({ area }) => contains(area, at))?.table;
    const rule = ruleOf(finding.rule); // a later version may know more rules
    return {
      project: table ? nameOf(table) : "",
      sheet: finding.sheet,
      cell: finding.cell,
      kind: finding.outcome === "review" ? "review" : finding.severity,
      what: finding.message,
      suggestion: rule ? wordsOf(rule.id, "zh").how : "",
      norm: rule?.source.zh ?? "",
    };
  });
  return {
    file: line.file,
    department: line.department,
    error: line.error?.message ?? null,
    counts,
    tables: line.tables.map(markOf),
    lines,
  };
}

type TableJson = FileJson["tables"][number];

function nameOf({ projectName, title }: TableJson): string {
  return projectName?.text ?? title ?? "";
}

function markOf(table: TableJson): TableMark {
  const { sheet, projectCode, budget, indicators } = table;
  return {
    sheet,
    name: nameOf(table),
    code: projectCode?.text ?? "",
    budget: budget?.total?.number ? `${budget.total.number}${budget.unit}` : "",
    print: indicators.length < printedFrom ? "" : printOf(indicators),
  };
}

function printOf(indicators: TableJson["indicators"]): string {
  const hash = createHash("sha256");
  for (const { name, value } of indicators) {
    hash.update(`${foldText(name?.text ?? "")}\t${foldText(value?.text ?? "")}\n`);
  }
  return hash.digest("base64").slice(0, 16);
}

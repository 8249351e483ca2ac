import type { Area } from "../sheet/address";
import type {
  Finding,
  Hit,
  IndicatorField,
  IndicatorRule,
  Rule,
  TableField,
  TableRule,
} from "../rules/rule";
import type { TargetSheet } from "../target/model";
import { seenAt } from "./seen";
import { fieldsHeld, readingOf, sortRows, type Reading, type SortedRows } from "./sorted-rows";

/** A rule that could not judge a table, or some rows of it, and what was not there. */
export interface NotJudged {
  rule: string;
  sheet: string;
  /** The whole table. */
  area: Area;
  why: readonly (IndicatorField | TableField)[];
  /** Rows on the sheet, from 0; empty where the whole table was not judged. */
  rows: readonly number[];
}

/** What the rules for tables and indicators say of one table, before settings and precedence. */
export interface TableJudgement {
  findings: readonly Finding[];
  notJudged: readonly NotJudged[];
}

/** Judges one table. Pure, so that a caller may keep what it says with the table. */
export type Judge = (table: TargetSheet) => TableJudgement;

/** A judge by these rules; which rows a rule can look at is found once for all that read the same fields. */
export function createJudge(rules: readonly Rule[]): Judge {
  const readings = new Map<string, Reading>();
  const read = new Map<Rule, Reading>();
  for (const rule of rules) {
    if (rule.on !== "indicator") continue;
    const key = rule.reads.join();
    const reading = readings.get(key) ?? readingOf(rule);
    readings.set(key, reading);
    read.set(rule, reading);
  }
  return (table) => {
    const findings: Finding[] = [];
    const notJudged: NotJudged[] = [];
    const held = table.indicators.map(fieldsHeld);
    const sorted = new Map<Reading, SortedRows>();
    for (const reading of readings.values()) sorted.set(reading, sortRows(table, held, reading));
    for (const rule of rules) {
      if (rule.on === "table") judgeWhole(rule, table, findings, notJudged);
      if (rule.on !== "indicator") continue;
      judgeRows(rule, table, sorted.get(read.get(rule)!)!, findings, notJudged);
    }
    return { findings, notJudged };
  };
}

/** A finding of a hit, filled in from its rule and, where the cell is one of the table, its content. */
export function findingOf(rule: Rule, hit: Hit, table: TargetSheet | undefined): Finding {
  return {
    rule: rule.id,
    outcome: hit.outcome ?? "problem",
    severity: hit.severity ?? rule.severity,
    at: hit.at,
    because: hit.because ?? [],
    message: hit.message,
    data: hit.data ?? {},
    seen: table ? seenAt(table, hit.at) : "",
    ...(hit.fix && { fix: hit.fix }),
    ...(hit.moveTo && { moveTo: hit.moveTo }),
  };
}

function judgeWhole(
  rule: TableRule,
  table: TargetSheet,
  findings: Finding[],
  notJudged: NotJudged[],
): void {
  const why = rule.reads.filter((field) => table[field] === undefined);
  if (why.length > 0) {
    notJudged.push({ rule: rule.id, sheet: table.sheet, area: table.area, why, rows: [] });
    return;
  }
  for (const hit of rule.check(table)) findings.push(findingOf(rule, hit, table));
}

function judgeRows(
  rule: IndicatorRule,
  table: TargetSheet,
  { judged, rows, why }: SortedRows,
  findings: Finding[],
  notJudged: NotJudged[],
): void {
  for (const indicator of judged) {
    for (const hit of rule.check(indicator, table)) findings.push(findingOf(rule, hit, table));
  }
  if (why.length === 0) return;
  notJudged.push({ rule: rule.id, sheet: table.sheet, area: table.area, why, rows });
}

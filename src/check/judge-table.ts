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
import type { Indicator, TargetSheet } from "../target/model";
import { seenAt } from "./seen";

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

/** Pure: depends on the table and the rules alone, so that a caller may keep it with the table. */
export function judgeTable(table: TargetSheet, rules: readonly Rule[]): TableJudgement {
  const findings: Finding[] = [];
  const notJudged: NotJudged[] = [];
  for (const rule of rules) {
    if (rule.on === "workbook") continue;
    const hits =
      rule.on === "table" ? judgeWhole(rule, table, notJudged) : judgeRows(rule, table, notJudged);
    for (const hit of hits) findings.push(findingOf(rule, hit, table));
  }
  return { findings, notJudged };
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

function judgeWhole(rule: TableRule, table: TargetSheet, notJudged: NotJudged[]): readonly Hit[] {
  const why = rule.reads.filter((field) => table[field] === undefined);
  if (why.length === 0) return rule.check(table);
  notJudged.push({ rule: rule.id, sheet: table.sheet, area: table.area, why, rows: [] });
  return [];
}

function judgeRows(rule: IndicatorRule, table: TargetSheet, notJudged: NotJudged[]): Hit[] {
  const hits: Hit[] = [];
  const rows: number[] = [];
  const lacking = new Set<IndicatorField>();
  for (const indicator of table.indicators) {
    let judged = true;
    for (const field of rule.reads) {
      if (has(indicator, field)) continue;
      judged = false;
      lacking.add(field);
    }
    if (judged) hits.push(...rule.check(indicator, table));
    else rows.push(indicator.row);
  }
  if (rows.length > 0) {
    const all = rows.length === table.indicators.length;
    notJudged.push({
      rule: rule.id,
      sheet: table.sheet,
      area: table.area,
      why: [...lacking],
      rows: all ? [] : rows,
    });
  }
  return hits;
}

/** An empty 指标值 counts as none. */
function has(indicator: Indicator, field: IndicatorField): boolean {
  const value = indicator[field];
  if (value === undefined) return false;
  return !("parsed" in value) || value.parsed.kind !== "empty";
}

import { rules as allRules } from "../rules/list";
import type { Finding, Hits, Rule, Severity } from "../rules/rule";
import { runThrough, type Steps } from "../sheet/steps";
import { tableFinder } from "../target/table-finder";
import type { Profile, TargetSheet } from "../target/model";
import { judgeBy, findingOf, type NotJudged, type TableJudgement } from "./judge-table";
import { withoutHidden } from "./precedence";
import { defaultSettings, type Settings } from "./settings";

export interface CheckResult {
  /** Table by table in the order given; in a table errors first, then in the order of cells. */
  findings: readonly Finding[];
  notJudged: readonly NotJudged[];
}

/** Keeps what it found in a table for as long as the table is the same object. */
export interface Checker {
  check(tables: readonly TargetSheet[], settings?: Settings): CheckResult;
  /** As `check`, in steps of a row or a rule; the tables are judged in the order given. */
  checking(
    tables: readonly TargetSheet[],
    settings?: Settings,
    onJudged?: (done: number) => void,
  ): Steps<CheckResult>;
}

/** Checks once; a caller who checks again after edits uses a checker. */
export function check(
  tables: readonly TargetSheet[],
  settings: Settings = defaultSettings,
): CheckResult {
  return createChecker().check(tables, settings);
}

/**
 * A checker that judges unchanged tables once: after an edit only the tables recognised anew are
 * judged, and the rules across tables run again. A change of settings judges all anew.
 */
export function createChecker(rules: readonly Rule[] = allRules): Checker {
  const order = new Map(rules.map((rule, index) => [rule.id, index]));
  const across = rules.flatMap(comparison);
  const profiled = new WeakMap<TargetSheet, TargetSheet>();
  const enabled = new WeakMap<Settings, readonly Rule[]>();
  const kept = new WeakMap<TargetSheet, TableJudgement & { settings: Settings }>();

  /** There are two profiles, so a table has one other form at most. */
  function underProfile(table: TargetSheet, profile: Profile | "recognised"): TargetSheet {
    if (profile === "recognised" || profile === table.profile) return table;
    let other = profiled.get(table);
    if (!other) profiled.set(table, (other = { ...table, profile }));
    return other;
  }

  function rulesUnder(settings: Settings): readonly Rule[] {
    if (settings.off.length === 0) return rules;
    let on = enabled.get(settings);
    if (!on) enabled.set(settings, (on = rules.filter(({ id }) => !settings.off.includes(id))));
    return on;
  }

  function* judging(table: TargetSheet, settings: Settings): Steps<TableJudgement> {
    const known = kept.get(table);
    if (known?.settings === settings) return known;
    const all = yield* judgeBy(rulesUnder(settings))(table);
    const findings = arranged(all.findings.map((finding) => weighed(finding, settings)));
    const judgement = { settings, findings, notJudged: all.notJudged };
    kept.set(table, judgement);
    return judgement;
  }

  function arranged(findings: readonly Finding[]): readonly Finding[] {
    return [...withoutHidden(findings)].sort(
      (a, b) =>
        rank[a.severity] - rank[b.severity] ||
        a.at.row - b.at.row ||
        a.at.column - b.at.column ||
        order.get(a.rule)! - order.get(b.rule)!,
    );
  }

  function* checking(
    given: readonly TargetSheet[],
    settings: Settings = defaultSettings,
    onJudged: (done: number) => void = () => undefined,
  ): Steps<CheckResult> {
    const tables = given.map((table) => underProfile(table, settings.profile));
    const judgements: TableJudgement[] = [];
    for (const table of tables) {
      yield;
      judgements.push(yield* judging(table, settings));
      onJudged(judgements.length);
    }
    const extra = yield* findingsAcross(
      across.filter(({ rule }) => !settings.off.includes(rule.id)),
      settings.compareHidden ? tables : tables.filter(({ hidden }) => !hidden),
      settings,
    );
    const findings: Finding[] = [];
    const notJudged: NotJudged[] = [];
    for (const [i, judgement] of judgements.entries()) {
      yield;
      const more = extra.get(tables[i]);
      const all = more ? arranged([...judgement.findings, ...more]) : judgement.findings;
      for (const finding of all) findings.push(finding);
      for (const entry of judgement.notJudged) notJudged.push(entry);
    }
    for (const finding of extra.get(undefined) ?? []) findings.push(finding);
    return { findings, notJudged };
  }

  return {
    checking,
    check: (tables, settings) => runThrough(checking(tables, settings)),
  };
}

const rank: Record<Severity, number> = { error: 0, warning: 1, info: 2 };

/** A severity chosen by the officer holds for all findings of the rule. */
function weighed(finding: Finding, { severities }: Settings): Finding {
  const severity = severities[finding.rule];
  return severity && severity !== finding.severity ? { ...finding, severity } : finding;
}

/** A rule that compares tables, and how. */
interface Comparison {
  rule: Rule;
  compare: (tables: readonly TargetSheet[]) => Hits;
}

function comparison(rule: Rule): Comparison[] {
  if (rule.on === "workbook") return [{ rule, compare: (tables) => rule.check(tables) }];
  if (rule.on !== "table" || !rule.across) return [];
  return [{ rule, compare: (tables) => rule.across!(tables) }];
}

/** What the rules across tables say, by the table in which each finding stands. */
function* findingsAcross(
  comparisons: readonly Comparison[],
  tables: readonly TargetSheet[],
  settings: Settings,
): Steps<Map<TargetSheet | undefined, Finding[]>> {
  const found = new Map<TargetSheet | undefined, Finding[]>();
  if (tables.length === 0) return found;
  const tableAt = tableFinder(tables);
  for (const { rule, compare } of comparisons) {
    yield;
    for (const hit of compare(tables)) {
      if (!hit) {
        yield;
        continue;
      }
      const table = tableAt(hit.at);
      listIn(found, table).push(weighed(findingOf(rule, hit, table), settings));
    }
  }
  return found;
}

function listIn<Key, Item>(lists: Map<Key, Item[]>, key: Key): Item[] {
  let list = lists.get(key);
  if (!list) lists.set(key, (list = []));
  return list;
}

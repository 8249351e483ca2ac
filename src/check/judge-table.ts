import type { Area } from "../sheet/address";
import type {
  Finding,
  Fix,
  Hit,
  IndicatorField,
  IndicatorRule,
  Rule,
  TableField,
} from "../rules/rule";
import { Pace, type Steps } from "../sheet/steps";
import type { Indicator, TargetSheet } from "../target/model";
import { heldFields, lackingIn, rulesByFields } from "./held-fields";
import { seenAt } from "./seen";
import { rulesByText } from "./suspect-texts";

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

/** Judges one table, row by row. Pure, so that a caller may keep what it says with the table. */
export type Judge = (table: TargetSheet) => Steps<TableJudgement>;

/** Texts beyond so many characters take a step for each rule that reads them. */
const long = 2_000;

const judges = new WeakMap<readonly Rule[], Judge>();

/** The judge by these rules, one for each list of them. */
export function judgeBy(rules: readonly Rule[]): Judge {
  let judge = judges.get(rules);
  if (!judge) judges.set(rules, (judge = createJudge(rules)));
  return judge;
}

function createJudge(rules: readonly Rule[]): Judge {
  const rulesForRow = rulesByFields(rules);
  const rulesForCell = rulesByText(rules);
  return function* (table) {
    const findings: Finding[] = [];
    const notJudged: NotJudged[] = [];
    const take: Take = (rule, hits) => {
      for (const hit of hits) findings.push(findingOf(rule, hit, table));
    };
    // Row by row, not rule by rule: what one rule has read of a text is still at hand for the next.
    const held = table.indicators.map(heldFields);
    const pace = new Pace();
    for (const [i, indicator] of table.indicators.entries()) {
      const rowRules = rulesForRow(held[i]!);
      const { name, description } = indicator;
      const length = (name?.text.length ?? 0) + (description?.text.length ?? 0);
      if (pace.isDue(rowRules.length + length / 16)) yield;
      if (length <= long) judgeRow(rowRules, indicator, table, take);
      else {
        for (const rule of rowRules) {
          if (pace.isDue(length / 16)) yield;
          judgeRow([rule], indicator, table, take);
        }
      }
    }
    for (const cell of table.texts) {
      if (pace.isDue(1 + cell.raw.length / 16)) yield;
      for (const rule of rulesForCell(cell)) {
        if (cell.raw.length > long && pace.isDue(cell.raw.length / 16)) yield;
        take(rule, rule.check(cell));
      }
    }
    const volume = table.texts.reduce((sum, { raw }) => sum + raw.length, 0);
    const lacking = lackingIn(table, held);
    const lacks = (rule: Rule, { why, rows }: Pick<NotJudged, "why" | "rows">): void => {
      notJudged.push({ rule: rule.id, sheet: table.sheet, area: table.area, why, rows });
    };
    for (const rule of rules) {
      if (rule.on === "indicator") {
        const found = lacking(rule.reads);
        if (found) lacks(rule, found);
      } else if (rule.on === "table") {
        if (pace.isDue(volume / 256)) yield;
        const why = rule.reads.filter((field) => table[field] === undefined);
        if (why.length > 0) lacks(rule, { why, rows: [] });
        else {
          for (const hit of rule.check(table)) {
            if (hit) findings.push(findingOf(rule, hit, table));
            else if (pace.isDue(10 + volume / 256)) yield;
          }
        }
      }
    }
    return { findings, notJudged };
  };
}

type Take = (rule: Rule, hits: readonly Hit[]) => void;

/** The innermost loop of all stands apart, as V8 optimises generators late. */
function judgeRow(
  rules: readonly IndicatorRule[],
  indicator: Indicator,
  table: TargetSheet,
  take: Take,
): void {
  for (const rule of rules) {
    const hits = rule.check(indicator, table);
    if (hits.length > 0) take(rule, hits);
  }
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
    ...(hit.fix && !writesPart(hit.fix, table) && { fix: hit.fix }),
    ...(hit.moveTo && { moveTo: hit.moveTo }),
  };
}

/** Whether a fix writes a cell that holds but the beginning of what was read. */
function writesPart({ choices }: Fix, table: TargetSheet | undefined): boolean {
  return (table?.goesOn ?? []).some(({ row, column }) =>
    choices.some(({ edits }) =>
      edits.some((edit) => edit.type === "set" && edit.row === row && edit.column === column),
    ),
  );
}

import { createChecker } from "../../src/check/check";
import { messageOf } from "../../src/check/message";
import { recognize } from "../../src/recognize/recognize";
import { rules } from "../../src/rules/list";
import type { Finding, IndicatorField, Rule, TableField } from "../../src/rules/rule";
import { parseValue } from "../../src/target/grammar";
import type { Indicator, TargetSheet } from "../../src/target/model";
import { sheetsOf } from "./example-sheets";

const tablesOf = (rule: Rule) =>
  [...rule.good, ...rule.bad].map((example) => recognize(sheetsOf(example).snapshot));

/** What the rule says of the tables; its words must be whole. */
function said(rule: Rule, tables: readonly TargetSheet[]): readonly Finding[] {
  const { findings } = createChecker([rule]).check(tables);
  for (const finding of findings) {
    expect(messageOf(finding, "zh")).not.toMatch(/undefined|NaN|\[object/);
  }
  return findings;
}

const rowFields: readonly IndicatorField[] = [
  ...(["category", "subcategory", "name", "description", "value", "basis"] as const),
  ...(["gradeBands", "weight", "actual", "score"] as const),
];
const tableFields: readonly TableField[] = [
  ...(["title", "projectCode", "projectName", "purpose", "goal", "budget", "plan"] as const),
  ...(["execution", "unitName"] as const),
];

/** Tables as a careless officer leaves them: a column blank from top to bottom. */
function withoutInRows(table: TargetSheet, field: IndicatorField): TargetSheet {
  const indicators = table.indicators.map((indicator): Indicator => {
    const { [field]: held, ...rest } = indicator;
    // A column that is there and blank gives a value of nothing.
    return field === "value" && held
      ? { ...rest, value: { ...indicator.value!, text: "", raw: "", parsed: parseValue("") } }
      : rest;
  });
  return { ...table, indicators };
}

function without(table: TargetSheet, field: TableField): TargetSheet {
  const { [field]: _, ...rest } = table;
  return rest;
}

function withoutAmounts({ budget, plan, ...rest }: TargetSheet): TargetSheet {
  return {
    ...rest,
    ...(budget && { budget: { unit: budget.unit } }),
    ...(plan && {
      plan: { ...plan, points: plan.points.map(({ amount: _, ...point }) => point) },
    }),
  };
}

test.each(rules.map((rule) => [rule.id, rule] as const))(
  "%s is silent where what it reads is left out, and finds its words where anything else is",
  (_, rule) => {
    for (const tables of tablesOf(rule)) {
      for (const field of rowFields) {
        const found = said(
          rule,
          tables.map((table) => withoutInRows(table, field)),
        );
        if (rule.on === "indicator" && rule.reads.includes(field)) expect(found).toEqual([]);
      }
      for (const field of tableFields) {
        const found = said(
          rule,
          tables.map((table) => without(table, field)),
        );
        if (rule.on === "table" && !rule.across && rule.reads.includes(field)) {
          expect(found).toEqual([]);
        }
      }
      said(rule, tables.map(withoutAmounts));
    }
  },
);

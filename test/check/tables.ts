import type { IndicatorRule, Rule, TableRule, WorkbookRule } from "../../src/rules/rule";
import type { CellValue } from "../../src/sheet/snapshot";
import type { Field, Indicator, TargetSheet } from "../../src/target/model";

/** A cell of a sheet as a field. */
export function field(sheet: string, row: number, column: number, value: CellValue): Field {
  return { text: String(value), raw: String(value), value, at: { sheet, row, column } };
}

/** A table of names in column A and descriptions in column B, below a title in row 1. */
export function tableOf(
  sheet: string,
  names: readonly (string | undefined)[],
  more: Partial<TargetSheet> = {},
): TargetSheet {
  const title = field(sheet, 0, 0, `${sheet}绩效目标表`);
  const indicators: Indicator[] = names.map((name, i) => ({
    row: i + 1,
    ...(name !== undefined && { name: field(sheet, i + 1, 0, name) }),
    description: field(sheet, i + 1, 1, `${name}的描述`),
  }));
  return {
    sheet,
    area: { row: 0, column: 0, rows: names.length + 1, columns: 2 },
    form: "project",
    profile: "cost-under-output",
    hidden: false,
    title,
    columns: {},
    indicators,
    texts: [{ ...title, role: "title" }],
    score: 1,
    cues: [],
    ...more,
  };
}

const words = { title: "…", why: "…", how: "…", messages: { found: "…" } };
const about = {
  severity: "warning",
  fix: "none",
  source: { zh: "…", en: "…" },
  words: { zh: words, en: words },
  good: [],
  bad: [],
} as const satisfies Partial<Rule>;

/** Reports every name that holds the text. */
export function nameRule(
  id: string,
  text: string,
  more: Partial<IndicatorRule> = {},
): IndicatorRule {
  return {
    ...about,
    id,
    on: "indicator",
    reads: ["name"],
    check: ({ name }) => (name!.text.includes(text) ? [{ at: name!.at, message: "found" }] : []),
    ...more,
  };
}

/** Reports every table at its title. */
export function tableRule(id: string, more: Partial<TableRule> = {}): TableRule {
  return {
    ...about,
    id,
    on: "table",
    reads: ["title"],
    check: ({ title }) => [{ at: title!.at, message: "found" }],
    ...more,
  };
}

/** Reports every table but the first at its title, with the first as the other cell. */
export function acrossRule(id: string, more: Partial<WorkbookRule> = {}): WorkbookRule {
  return {
    ...about,
    id,
    on: "workbook",
    check: ([first, ...others]) =>
      others.map(({ title }) => ({
        at: title!.at,
        because: [first!.title!.at],
        message: "found",
      })),
    ...more,
  };
}

import { Big } from "big.js";
import { createChecker } from "../../src/check/check";
import { seenAt } from "../../src/check/seen";
import { defaultSettings, type Settings } from "../../src/check/settings";
import type { Hit, IndicatorField, Rule, TextRule } from "../../src/rules/rule";
import { parseValue } from "../../src/target/grammar";
import type { Indicator, TargetSheet, TargetValue } from "../../src/target/model";
import { acrossRule, field, nameRule, tableOf, tableRule } from "./tables";

const valueAt = (row: number, column: number, text: string): TargetValue => ({
  ...field("甲", row, column, text),
  parsed: parseValue(text),
});

describe("a row is judged by the rules that find in it what they read", () => {
  const fields: Record<IndicatorField, Partial<Indicator>> = {
    category: {
      category: { ...field("甲", 1, 5, "产出指标"), word: "产出指标", inherited: false },
    },
    subcategory: {
      subcategory: { ...field("甲", 1, 6, "数量指标"), word: "数量指标", inherited: false },
    },
    name: { name: field("甲", 1, 0, "接访批次") },
    description: { description: field("甲", 1, 1, "全年") },
    value: { value: valueAt(1, 2, "≥3批次") },
    basis: { basis: field("甲", 1, 3, "计划标准") },
    gradeBands: { gradeBands: field("甲", 1, 4, "优：≥3批次") },
    weight: { weight: { ...field("甲", 1, 7, 10), amount: new Big(10) } },
    actual: { actual: valueAt(1, 8, "3批次") },
    score: { score: { ...field("甲", 1, 9, 10), amount: new Big(10) } },
  };
  const all = Object.keys(fields) as IndicatorField[];
  const rowOf = (...held: IndicatorField[]): Indicator =>
    Object.assign({ row: 1 }, ...held.map((one) => fields[one]));
  /** Whether a rule that reads these fields was asked, and what was missing. */
  const asked = (reads: readonly IndicatorField[], ...rows: Indicator[]) => {
    let count = 0;
    const rule = nameRule("one", "", { reads, check: () => (count++, []) });
    const table = { ...tableOf("甲", []), indicators: rows.map((row, i) => ({ ...row, row: i })) };
    const { notJudged } = createChecker([rule]).check([table]);
    return [count, ...notJudged.flatMap(({ why, rows: at }) => [why.join(), at.join()])];
  };

  test.each(all)("%s", (own) => {
    expect(asked([own], rowOf(...all))).toEqual([1]);
    expect(asked([own], rowOf(own))).toEqual([1]);
    const others = all.filter((other) => other !== own);
    expect(asked([own], rowOf(...others))).toEqual([0, own, ""]);
    expect(asked([own, others[0]!], rowOf(...others))).toEqual([0, own, ""]);
    expect(asked([own], rowOf(own), rowOf(...others))).toEqual([1, own, "1"]);
  });

  test("all of them", () => {
    expect(asked(["name", "value"], rowOf("name"), rowOf("value"), rowOf("name", "value"))).toEqual(
      [1, "name,value", "0,1"],
    );
    expect(asked([], rowOf())).toEqual([1]);
  });

  test("a value that is there and blank counts as none", () => {
    const blank = { row: 1, value: valueAt(1, 2, ""), actual: valueAt(1, 8, "") };
    expect(asked(["value"], blank)).toEqual([0, "value", ""]);
    expect(asked(["actual"], blank)).toEqual([0, "actual", ""]);
  });

  test("several rules for the same fields, and one for others, each say what they lack", () => {
    const rules = [
      nameRule("one", "", { reads: ["basis"] }),
      nameRule("two", "", { reads: ["basis"] }),
      nameRule("three", "", { reads: ["weight", "score"] }),
    ];
    const table = { ...tableOf("甲", []), indicators: [rowOf("name"), rowOf("name", "weight")] };
    const { notJudged } = createChecker(rules).check([table]);
    expect(notJudged.map(({ rule, why }) => `${rule} ${why.join()}`)).toEqual([
      "one basis",
      "two basis",
      "three weight,score",
    ]);
  });
});

test("a finding keeps the fix and the right place of its hit, and has neither without them", () => {
  const fix: Hit["fix"] = { kind: "ask", choices: [{ label: "a", edits: [] }] };
  const moveTo: Hit["moveTo"] = { category: "产出指标", subcategory: "质量指标" };
  const at = { sheet: "甲", row: 0, column: 0 };
  const more = { fix, moveTo, outcome: "review", severity: "info", data: { a: "b" } } as const;
  const rule = tableRule("one", {
    check: () => [{ at, message: "found" }, undefined, { at, message: "found", ...more }],
  });
  const [plain, full] = createChecker([rule])
    .check([tableOf("甲", ["a"])])
    .findings.slice()
    .sort((a, b) => Object.keys(a).length - Object.keys(b).length);
  expect(Object.keys(plain!)).not.toEqual(expect.arrayContaining(["fix"]));
  expect(Object.keys(plain!)).not.toEqual(expect.arrayContaining(["moveTo"]));
  expect(full).toMatchObject({ ...more, because: [] });
});

test("findings of one cell come in the order of the rules, of a row from left to right", () => {
  const describing = {
    check: ({ description }: Indicator) => [{ at: description!.at, message: "" }],
  };
  const rules = [nameRule("z", "a"), nameRule("d", "a", describing), nameRule("b", "a")];
  const { findings } = createChecker(rules).check([tableOf("甲", ["a", "a"])]);
  expect(findings.map(({ rule, at }) => `${rule} ${at.row} ${at.column}`)).toEqual([
    "z 1 0",
    "b 1 0",
    "d 1 1",
    "z 2 0",
    "b 2 0",
    "d 2 1",
  ]);
});

describe("rules for texts", () => {
  const textRule = (id: string, looksAt: TextRule["looksAt"], word: string): Rule => ({
    ...(nameRule(id, "") as unknown as TextRule),
    on: "text",
    looksAt,
    suspects: (text) => text.includes(word),
    check: (cell) => [{ at: cell.at, message: cell[looksAt] }],
  });
  const table = (raw: string, text: string): TargetSheet => ({
    ...tableOf("甲", []),
    texts: [{ ...field("甲", 0, 0, raw), raw, text, role: "title" }],
  });
  const checker = createChecker([
    textRule("raw", "raw", " "),
    textRule("text", "text", "乙"),
    textRule("other", "text", "丙"),
  ]);
  const said = (raw: string, text = raw) =>
    checker.check([table(raw, text)]).findings.map(({ rule, message }) => `${rule}: ${message}`);

  test("look at the text as shown or cleaned, where they suspect something", () => {
    expect(said("甲")).toEqual([]);
    expect(said("甲乙丙")).toEqual(["text: 甲乙丙", "other: 甲乙丙"]);
    expect(said("甲 乙", "甲乙")).toEqual(["raw: 甲 乙", "text: 甲乙"]);
    expect(said("甲 丁", "甲丁")).toEqual(["raw: 甲 丁"]);
    // Spaces that cleaning keeps are in both.
    expect(said("A B乙")).toEqual(["raw: A B乙", "text: A B乙"]);
    // Asked again it says the same.
    expect(said("甲 乙", "甲乙")).toEqual(["raw: 甲 乙", "text: 甲乙"]);
  });
});

describe("rules across tables", () => {
  const twice = (id: string) =>
    tableRule(id, {
      check: () => [],
      across: (tables) => tables.map(({ title }) => ({ at: title!.at, message: "found" })),
    });
  const said = (tables: readonly TargetSheet[], settings?: Partial<Settings>) =>
    createChecker([twice("compared"), nameRule("row", "a"), acrossRule("across")])
      .check(tables, settings && { ...defaultSettings, ...settings })
      .findings.map(({ rule, at }) => `${rule} ${at.sheet}`);

  test("run beside those of one table, and nothing runs without tables", () => {
    const tables = [tableOf("甲", ["b"]), tableOf("乙", ["b"])];
    expect(said(tables)).toEqual(["compared 甲", "compared 乙", "across 乙"]);
    expect(said([])).toEqual([]);
  });

  test("and not where they are switched off", () => {
    const tables = [tableOf("甲", ["b"]), tableOf("乙", ["b"])];
    expect(said(tables, { off: ["compared"] })).toEqual(["across 乙"]);
    expect(said(tables, { off: ["across", "row"] })).toEqual(["compared 甲", "compared 乙"]);
  });

  test("what they find outside the tables compared stands last, with nothing seen", () => {
    const nowhere = { sheet: "别处", row: 9, column: 9 };
    const rule = acrossRule("one", { check: () => [undefined, { at: nowhere, message: "found" }] });
    const { findings } = createChecker([rule, nameRule("row", "a")]).check([tableOf("甲", ["a"])]);
    expect(findings.map(({ rule: id, seen }) => `${id} ${seen}`)).toEqual(["row a", "one "]);
  });
});

test("a table keeps its findings under a profile that is its own", () => {
  let judged = 0;
  const rule = tableRule("one", { check: () => (judged++, []) });
  const checker = createChecker([rule]);
  const table = tableOf("甲", ["a"]);
  const other = { ...defaultSettings, profile: "cost-first-level" } as const;
  const same = { ...defaultSettings, profile: "cost-under-output" } as const;
  checker.check([table]);
  checker.check([table], other);
  checker.check([table], other);
  expect(judged).toBe(2);
  const kept: TargetSheet[] = [];
  createChecker([acrossRule("two", { check: (tables) => (kept.push(...tables), []) })]).check(
    [table],
    same,
  );
  expect(kept[0]).toBe(table);
});

test("what a cell held is known for every cell of the table", () => {
  const amount = (row: number, column: number, value: number) => ({
    ...field("甲", row, column, value),
    amount: new Big(value),
  });
  const split = (row: number): TargetValue => ({
    ...valueAt(row, 6, "≥3批次"),
    value: 3,
    split: {
      operator: field("甲", row, 5, "≥"),
      number: field("甲", row, 6, 3),
      unit: field("甲", row, 7, "批次"),
    },
  });
  const table: TargetSheet = {
    ...tableOf("甲", ["接访批次"]),
    budget: {
      unit: "万元",
      total: amount(20, 0, 5),
      fiscalFunds: amount(20, 1, 4),
      otherFunds: amount(20, 2, 1),
    },
    plan: {
      heading: field("甲", 21, 0, "计划"),
      unit: "amount",
      points: [{ ...amount(22, 1, 2), label: field("甲", 21, 1, "3月底") }],
    },
    execution: {
      executed: amount(23, 0, 6),
      rate: amount(23, 1, 7),
      weight: amount(23, 2, 8),
      score: amount(23, 3, 9),
    },
    indicators: [
      {
        row: 1,
        name: field("甲", 1, 0, "名"),
        description: field("甲", 1, 1, "述"),
        basis: field("甲", 1, 2, "据"),
        gradeBands: field("甲", 1, 3, "档"),
        weight: amount(1, 4, 10),
        value: split(1),
        actual: valueAt(1, 8, "做完"),
        score: amount(1, 9, 11),
      },
    ],
  };
  const seen = (row: number, columns: number) =>
    Array.from({ length: columns }, (_, column) => seenAt(table, { sheet: "甲", row, column }));
  expect(seen(0, 2)).toEqual(["甲绩效目标表", ""]);
  expect(seen(1, 11)).toEqual(["名", "述", "据", "档", 10, "≥", 3, "批次", "做完", 11, ""]);
  expect(seen(20, 3)).toEqual([5, 4, 1]);
  expect(seen(22, 2)).toEqual(["", 2]);
  expect(seen(23, 4)).toEqual([6, 7, 8, 9]);
});

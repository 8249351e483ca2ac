import { createChecker } from "../../src/check/check";
import { defaultSettings } from "../../src/check/settings";
import { cellKey } from "../../src/sheet/address";
import type { Finding } from "../../src/rules/rule";
import { acrossRule, nameRule, tableOf, tableRule } from "./tables";

const said = (findings: readonly Finding[]) =>
  findings.map(({ rule, at }) => `${rule} ${cellKey(at)}`);

describe("findings", () => {
  test("are filled in from rule and hit, with what the cell held", () => {
    const rule = nameRule("vague", "有关", { severity: "info" });
    const [finding] = createChecker([rule]).check([tableOf("甲", ["有关事项"])]).findings;
    expect(finding).toEqual({
      rule: "vague",
      outcome: "problem",
      severity: "info",
      at: { sheet: "甲", row: 1, column: 0 },
      because: [],
      message: "found",
      data: {},
      seen: "有关事项",
    });
  });

  test("come table by table, errors first, then in the order of cells", () => {
    const rules = [
      nameRule("minor", "a", { severity: "info" }),
      nameRule("grave", "b", { severity: "error" }),
      tableRule("whole"),
    ];
    const tables = [tableOf("甲", ["a", "b", "ab"]), tableOf("乙", ["b"])];
    expect(said(createChecker(rules).check(tables).findings)).toEqual([
      "grave 甲!A3",
      "grave 甲!A4",
      "whole 甲!A1",
      "minor 甲!A2",
      "minor 甲!A4",
      "grave 乙!A2",
      "whole 乙!A1",
    ]);
  });

  test("of a rule across tables stand with the table they are about", () => {
    const rules = [tableRule("whole", { severity: "info" }), acrossRule("across")];
    const tables = [tableOf("甲", ["a"]), tableOf("乙", ["a"])];
    expect(said(createChecker(rules).check(tables).findings)).toEqual([
      "whole 甲!A1",
      "across 乙!A1",
      "whole 乙!A1",
    ]);
  });
});

describe("not applicable", () => {
  test("is recorded for a table without the field", () => {
    const rule = tableRule("needs-budget", { reads: ["title", "budget"] });
    const { findings, notJudged } = createChecker([rule]).check([tableOf("甲", ["a"])]);
    expect(findings).toEqual([]);
    expect(notJudged).toEqual([
      {
        rule: "needs-budget",
        sheet: "甲",
        area: { row: 0, column: 0, rows: 2, columns: 2 },
        why: ["budget"],
        rows: [],
      },
    ]);
  });

  test("is recorded for the rows without the field, and for the table where no row has it", () => {
    const rule = nameRule("vague", "有关");
    const { notJudged } = createChecker([rule]).check([
      tableOf("甲", ["有关", undefined]),
      tableOf("乙", [undefined]),
    ]);
    expect(notJudged.map(({ sheet, rows, why }) => ({ sheet, rows, why }))).toEqual([
      { sheet: "甲", rows: [2], why: ["name"] },
      { sheet: "乙", rows: [], why: ["name"] },
    ]);
  });
});

describe("precedence", () => {
  const both = (text: string) => [
    nameRule("value-filler", text),
    nameRule("operator-missing", "a"),
  ];

  test("leaves out what another finding of the row says", () => {
    const tables = [tableOf("甲", ["a filler", "a"])];
    expect(said(createChecker(both("filler")).check(tables).findings)).toEqual([
      "value-filler 甲!A2",
      "operator-missing 甲!A3",
    ]);
  });

  test("does not reach into another table of the same rows", () => {
    const beside = tableOf("甲", ["a"]);
    beside.indicators[0]!.name!.at.column = 5;
    beside.area.column = 5;
    const tables = [tableOf("甲", ["a filler"]), beside];
    expect(said(createChecker(both("filler")).check(tables).findings)).toEqual([
      "value-filler 甲!A2",
      "operator-missing 甲!F2",
    ]);
  });

  test("of one cell leaves the rest of the row alone", () => {
    const rules = [
      nameRule("plan-over-budget", "a"),
      nameRule("plan-final-mismatch", "a"),
      nameRule("plan-final-mismatch", "a", {
        check: ({ description }) => [{ at: description!.at, message: "found" }],
      }),
    ];
    expect(said(createChecker(rules).check([tableOf("甲", ["a"])]).findings)).toEqual([
      "plan-over-budget 甲!A2",
      "plan-final-mismatch 甲!B2",
    ]);
  });

  test("of a rule that is switched off hides nothing", () => {
    const settings = { ...defaultSettings, off: ["value-filler"] };
    const { findings } = createChecker(both("a")).check([tableOf("甲", ["a"])], settings);
    expect(said(findings)).toEqual(["operator-missing 甲!A2"]);
  });
});

describe("settings", () => {
  test("switch rules off and change their severity", () => {
    const rules = [tableRule("one"), tableRule("two"), acrossRule("three")];
    const settings = {
      ...defaultSettings,
      off: ["one"],
      severities: { two: "error", three: "info" } as const,
    };
    const tables = [tableOf("甲", ["a"]), tableOf("乙", ["a"])];
    const { findings } = createChecker(rules).check(tables, settings);
    expect(findings.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual([
      "two error",
      "two error",
      "three info",
    ]);
  });

  test("put another profile in place of the recognised one before any rule runs", () => {
    const profiles: string[] = [];
    const rules = [
      tableRule("one", { check: ({ profile }) => (profiles.push(profile), []) }),
      acrossRule("two", {
        check: (tables) => (profiles.push(...tables.map(({ profile }) => profile)), []),
      }),
    ];
    const settings = { ...defaultSettings, profile: "cost-first-level" } as const;
    createChecker(rules).check([tableOf("甲", ["a"])], settings);
    expect(profiles).toEqual(["cost-first-level", "cost-first-level"]);
  });

  test("leave hidden sheets out of comparisons, but for those who want them in", () => {
    const checker = createChecker([acrossRule("across")]);
    const tables = [tableOf("甲", ["a"]), tableOf("乙", ["a"], { hidden: true })];
    expect(checker.check(tables).findings).toEqual([]);
    const settings = { ...defaultSettings, compareHidden: true };
    expect(said(checker.check(tables, settings).findings)).toEqual(["across 乙!A1"]);
  });
});

describe("a checker", () => {
  test("judges a table once while it stays the same object", () => {
    let judged = 0;
    const rule = tableRule("one", {
      check: ({ title }) => (judged++, [{ at: title!.at, message: "found" }]),
    });
    const checker = createChecker([rule]);
    const kept = tableOf("甲", ["a"]);
    const first = checker.check([kept, tableOf("乙", ["a"])]);
    const second = checker.check([kept, tableOf("乙", ["a"])]);
    expect(judged).toBe(3);
    expect(second).toEqual(first);
  });

  test("judges anew under other settings", () => {
    const checker = createChecker([tableRule("one")]);
    const tables = [tableOf("甲", ["a"])];
    expect(checker.check(tables).findings).toHaveLength(1);
    expect(checker.check(tables, { ...defaultSettings, off: ["one"] }).findings).toEqual([]);
    expect(checker.check(tables).findings).toHaveLength(1);
  });
});

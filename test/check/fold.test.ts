import { createChecker } from "../../src/check/check";
import { alike, fold } from "../../src/check/fold";
import { acrossRule, nameRule, tableOf, tableRule } from "./tables";

const shownOf = (...args: Parameters<typeof fold>) =>
  fold(...args).map(({ table, shown }) => ({
    sheet: table?.sheet,
    shown: shown.map(({ finding, folded }) => [finding.rule, finding.at.row, folded.length]),
  }));

test("what the form causes is shown once per table, the rest one by one", () => {
  const rules = [nameRule("percent-word", "百分比"), nameRule("operator-missing", "1")];
  const tables = [tableOf("甲", ["1百分比", "2百分比", "1"]), tableOf("乙", ["3百分比"])];
  const { findings } = createChecker(rules).check(tables);
  expect(shownOf(tables, findings)).toEqual([
    {
      sheet: "甲",
      shown: [
        ["percent-word", 1, 1],
        ["operator-missing", 1, 0],
        ["operator-missing", 3, 0],
      ],
    },
    { sheet: "乙", shown: [["percent-word", 1, 0]] },
  ]);
});

test("of two tables of one project, the findings of the second fold under the one that says so", () => {
  const rules = [tableRule("category-missing"), acrossRule("project-duplicate")];
  const tables = [tableOf("甲", ["a"]), tableOf("乙", ["a"])];
  const { findings } = createChecker(rules).check(tables);
  expect(findings).toHaveLength(3);
  expect(shownOf(tables, findings)).toEqual([
    { sheet: "甲", shown: [["category-missing", 0, 0]] },
    { sheet: "乙", shown: [["project-duplicate", 0, 1]] },
  ]);
});

test("of what is folded, findings of the same rule are alike", () => {
  const rules = [nameRule("percent-word", "百分比"), acrossRule("project-duplicate")];
  const tables = [tableOf("甲", ["1百分比", "2百分比"]), tableOf("乙", ["3百分比"])];
  const { findings } = createChecker(rules).check(tables);
  const shown = fold(tables, findings).flatMap((table) => table.shown);
  expect(shown.map((one) => [one.finding.rule, one.folded.length, alike(one).length])).toEqual([
    ["percent-word", 1, 1],
    ["project-duplicate", 1, 0],
  ]);
});

test("a duplicate that a person must judge folds nothing", () => {
  const rules = [
    tableRule("category-missing"),
    acrossRule("project-duplicate", {
      mayReview: true,
      check: ([first, second]) => [
        { at: second!.title!.at, because: [first!.title!.at], outcome: "review", message: "found" },
      ],
    }),
  ];
  const tables = [tableOf("甲", ["a"]), tableOf("乙", ["a"])];
  const { findings } = createChecker(rules).check(tables);
  expect(shownOf(tables, findings)[1]!.shown).toHaveLength(2);
});

test("what stands outside every table comes last", () => {
  const rules = [nameRule("percent-word", "百分比")];
  const tables = [tableOf("甲", ["1百分比"]), tableOf("乙", ["2百分比", "3百分比"])];
  const { findings } = createChecker(rules).check(tables);
  expect(shownOf([tables[0]!], findings)).toEqual([
    { sheet: "甲", shown: [["percent-word", 1, 0]] },
    { sheet: undefined, shown: [["percent-word", 1, 1]] },
  ]);
});

test("a repeated project folds nothing where the first table is not there or comes later", () => {
  const rules = [tableRule("category-missing"), acrossRule("project-duplicate")];
  const [first, second] = [tableOf("甲", ["a"]), tableOf("乙", ["a"])];
  const { findings } = createChecker(rules).check([first, second]);
  const folded = (tables: Parameters<typeof fold>[0]) =>
    shownOf(tables, findings).flatMap(({ sheet, shown }) =>
      sheet === "乙" ? shown.map(([rule]) => rule) : [],
    );
  expect(folded([first, second])).toEqual(["project-duplicate"]);
  expect(folded([second])).toHaveLength(2);
  expect(folded([second, first])).toHaveLength(2);
});

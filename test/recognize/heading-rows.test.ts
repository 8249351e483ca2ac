import { Grid } from "../../src/recognize/grid";
import type { HeaderCell } from "../../src/recognize/header-cell";
import {
  headingCells,
  lowerCells,
  raisedCells,
  spread,
  underUpper,
} from "../../src/recognize/heading-rows";
import { sheet } from "./sheets";

const grid = (...rows: readonly string[]) => new Grid(sheet(rows));
const whole = { left: 0, right: 99 };
/** Column and role of each heading. */
const outline = (cells: readonly HeaderCell[] | undefined) =>
  cells?.map(({ column, heading }) => `${column} ${heading.role}`);
const headings = (...rows: readonly string[]) => outline(headingCells(grid(...rows), 0));

describe("the headings of a row", () => {
  test("what nobody knows counts between two of them, not before or behind", () => {
    expect(headings("甲|一级指标|乙|丙||指标值|丁")).toEqual([
      ...["1 category", "2 known", "3 known", "5 value"],
    ]);
    expect(headings("甲|乙")).toEqual([]);
  });

  test.each<[string, string[], boolean]>([
    ["nothing below", ["项目名称|指标值"], false],
    ["two blank rows, then a project", ["项目名称|指标值", "|", "|甲局", "信访业务费|"], true],
    ["three blank rows, then a text", ["项目名称|指标值", "|", "|", "|", "信访业务费|"], false],
    ["a project below", ["项目名称|指标值", "信访业务费|"], true],
    ["a blank row, then a project", ["项目名称|指标值", "|", "信访业务费|"], true],
    ["itself merged down, then a project", ["项目名称|指标值", "项目名称|", "信访业务费|"], true],
    ["itself merged down, then nothing", ["项目名称|指标值", "项目名称|", "|"], false],
    ["another label below", ["项目名称|指标值", "联系人|"], false],
    ["a heading below", ["项目名称|指标值", "一级指标|"], false],
    ["a blank row, then a label", ["项目名称|指标值", "|", "联系人|"], false],
    ["another label, then a project", ["项目名称|指标值", "联系人|", "信访业务费|"], false],
  ])("项目名称 heads a column of a list: %s", (_, rows, listed) => {
    expect(headings(...rows)).toEqual(listed ? ["0 projectName", "1 value"] : ["1 value"]);
  });

  test("一级指标 is a heading whatever stands below", () => {
    expect(headings("一级指标|指标值", "二级指标|")).toEqual(["0 category", "1 value"]);
  });
});

describe("a second row of headings", () => {
  const lower = (upper: string, under: string, right = 99) => {
    const rows = grid(upper, under);
    return outline(lowerCells(rows, 1, headingCells(rows, 0), { left: 0, right }));
  };
  test.each<[string, string, string, string[] | undefined]>([
    [
      "符号, 值 and 单位 under 指标值",
      "三级指标|指标值||",
      "|符号|值|单位",
      ["1 operator", "2 value", "3 unit"],
    ],
    ["a level again, merged down", "三级指标|指标值", "三级指标|指标值", ["0 name", "1 value"]],
    ["others again, merged down", "指标值|备注", "指标值|备注", undefined],
    ["one again, one of its own", "指标值|备注|", "|备注|单位", ["1 remark", "2 unit"]],
    ["a row of the table", "三级指标|指标值", "接访批次|≥300批次", undefined],
    ["one heading beside a text", "三级指标|指标值|", "接访批次|值|单位", undefined],
    [
      "a text behind the last heading",
      "三级指标|指标值||",
      "|符号|值|甲",
      ["1 operator", "2 value"],
    ],
    [
      "a label of money behind the last heading",
      "三级指标|指标值||",
      "|符号|值|预算数",
      ["1 operator", "2 value"],
    ],
    [
      "a label of money among them",
      "三级指标|指标值|备注",
      "|预算数|备注",
      ["1 total", "2 remark"],
    ],
    ["nothing", "三级指标|指标值", "|", undefined],
    [
      "what stands before the first heading",
      "|三级指标|指标值|",
      "甲||符号|值",
      ["2 operator", "3 value"],
    ],
  ])("%s", (_, upper, under, expected) => expect(lower(upper, under)).toEqual(expected));

  test("ends with the table", () => {
    expect(lower("三级指标|指标值||", "|符号|值|单位", 2)).toEqual(["1 operator", "2 value"]);
  });

  test("a long text merged down over headings is none of them", () => {
    const long = "填报说明".repeat(20);
    expect(lower(`三级指标|${long}|指标值|`, `|${long}|符号|值`)).toBeUndefined();
  });
});

describe("two rows of headings as one", () => {
  const joined = (upper: string, under: string) => {
    const rows = grid(upper, under);
    const above = headingCells(rows, 0);
    return underUpper(above, lowerCells(rows, 1, above, whole)!).map(
      ({ column, row, heading, words }) =>
        `${column} ${heading.role} ${words.map(({ text }) => text).join("/")} in row ${row}`,
    );
  };
  test("each under the one above it or to its left", () => {
    expect(joined("三级指标|指标值|||备注", "|符号|值|单位|")).toEqual([
      "0 name 三级指标 in row 0",
      "1 operator 指标值/符号 in row 1",
      "2 value 指标值/值 in row 1",
      "3 unit 指标值/单位 in row 1",
      "4 remark 备注 in row 0",
    ]);
  });

  test("优 and 良 are what stands above them, this year's value under another year's is none", () => {
    expect(joined("三级指标|指标值|评价标准|", "||优|良").slice(2)).toEqual([
      "2 gradeBands 评价标准/优 in row 1",
      "3 gradeBands 评价标准/良 in row 1",
    ]);
    expect(joined("三级指标|指标值||备注|", "|优|良||差").slice(1)).toEqual([
      "1 value 指标值/优 in row 1",
      "2 value 指标值/良 in row 1",
      "3 remark 备注 in row 0",
      "4 remark 备注/差 in row 1",
    ]);
    expect(joined("三级指标|历史值||指标值|", "|2022年|2023年|2025年|2026年").slice(1)).toEqual([
      "1 earlier 历史值/2022年 in row 1",
      "2 earlier 历史值/2023年 in row 1",
      "3 value 指标值/2025年 in row 1",
      "4 value 指标值/2026年 in row 1",
    ]);
  });
});

describe("columns of a list whose headings stand a row higher", () => {
  const raised = (above: string, row: string, body: string, span = whole) => {
    const rows = grid(above, row, body);
    const found = raisedCells(rows, 1, 2, headingCells(rows, 1), span);
    expect(found.every((cell) => cell.row === 0 && cell.until === cell.column)).toBe(true);
    return outline(found);
  };
  const row = "|||一级指标|指标值|";
  test.each<[string, string, string, string, string[]]>([
    ["the name alone", "项目名称|||绩效指标||", row, "供水|||产出指标|≥1|", ["0 projectName"]],
    ["two others", "序号|预算数||绩效指标||", row, "1|5||产出指标|≥1|", ["0 sequence", "1 total"]],
    [
      "one to the right",
      "项目名称|||绩效指标||单位",
      row,
      "供水|||产出指标|≥1|处",
      ["0 projectName", "5 unit"],
    ],
    ["one other alone", "|预算数||绩效指标||", row, "|5||产出指标|≥1|", []],
    [
      "a heading of another kind",
      "项目名称|备注||绩效指标||",
      row,
      "供水|甲||产出指标|≥1|",
      ["0 projectName"],
    ],
    ["a text", "项目名称|甲||绩效指标||", row, "供水|乙||产出指标|≥1|", ["0 projectName"]],
    ["nothing below it", "项目名称|||绩效指标||", row, "|||产出指标|≥1|", []],
    ["a label below it", "项目名称|||绩效指标||", row, "联系人|||产出指标|≥1|", []],
    ["a heading below it", "项目名称|||绩效指标||", row, "二级指标|||产出指标|≥1|", []],
    [
      "something between",
      "项目名称|||绩效指标||",
      "甲|||一级指标|指标值|",
      "供水|||产出指标|≥1|",
      [],
    ],
    ["above a heading", "|||项目名称||", row, "|||产出指标|≥1|", []],
  ])("%s", (_, above, own, body, expected) => expect(raised(above, own, body)).toEqual(expected));

  test("only those within the table", () => {
    const rows = ["项目名称|序号||绩效指标||单位", row, "供水|1||产出指标|≥1|处"] as const;
    expect(raised(...rows, { left: 1, right: 5 })).toEqual(["1 sequence", "5 unit"]);
    expect(raised(...rows, { left: 0, right: 4 })).toEqual(["0 projectName", "1 sequence"]);
  });
});

test("a heading spans the cells to its right that are blank in all heading rows", () => {
  const rows = grid("一级指标|||指标值||", "||甲|||");
  const cells = headingCells(rows, 0);
  spread(rows, cells, [0, 1], { left: 0, right: 5 });
  expect(cells.map(({ until }) => until)).toEqual([1, 5]);
  spread(rows, cells, [0], { left: 0, right: 4 });
  expect(cells.map(({ until }) => until)).toEqual([2, 4]);
});

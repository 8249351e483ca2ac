import { recognizeSheet } from "../../src/recognize/recognize";
import { cellName } from "../../src/sheet/address";
import { sheet, type Row } from "./sheets";
import { at, withHead } from "./with-head";

describe("what the labels of the head name", () => {
  /** Unit, project, code and goal, each with its cell. */
  const named = (...head: readonly Row[]) => {
    const { unitName, projectName, projectCode, goal } = withHead(...head);
    return [unitName, projectName, projectCode, goal].map(at);
  };
  test.each<[string, Row[], (string | undefined)[]]>([
    [
      "two labels and their values in one cell, a wide space between",
      ["填报单位：甲县信访局\u3000项目名称：信访业务费"],
      ["甲县信访局 @A2", "信访业务费 @A2", undefined, undefined],
    ],
    [
      "two labels in one cell, a single space before the second",
      ["填报单位：甲县信访局 项目名称：信访业务费"],
      ["甲县信访局 @A2", "信访业务费 @A2", undefined, undefined],
    ],
    [
      "two labels in one cell, each in its line",
      ["填报单位：甲县信访局\n项目名称：信访业务费"],
      ["甲县信访局 @A2", "信访业务费 @A2", undefined, undefined],
    ],
    [
      "a value that goes on in the next line of its cell",
      ["年度目标：规范接访\n按期办结"],
      [undefined, undefined, undefined, "规范接访按期办结 @A2"],
    ],
    [
      "a label and its value in brackets",
      ["（填报单位：甲县信访局）"],
      ["甲县信访局 @A2", undefined, undefined, undefined],
    ],
    [
      "a label that ends with a colon, its value in the next cell",
      ["填报单位：|甲县信访局|项目名称：|信访业务费"],
      ["甲县信访局 @B2", "信访业务费 @D2", undefined, undefined],
    ],
    [
      "a label with a colon, its value below",
      ["填报单位：|项目名称：", "甲县信访局|信访业务费"],
      ["甲县信访局 @A3", "信访业务费 @B3", undefined, undefined],
    ],
    [
      "one label left blank, the next one filled in",
      ["填报单位||项目名称|信访业务费"],
      [undefined, "信访业务费 @D2", undefined, undefined],
    ],
    [
      "the second of two labels of the same kind, where the first is left blank",
      ["填报单位||", "实施单位|甲县信访局|"],
      ["甲县信访局 @B3", undefined, undefined, undefined],
    ],
    [
      "who carries it out before who is above",
      ["主管部门|甲县县委|实施单位|甲县信访局"],
      ["甲县信访局 @D2", undefined, undefined, undefined],
    ],
    [
      "who is above where nobody else is named",
      ["主管部门|甲县县委|实施单位|"],
      ["甲县县委 @B2", undefined, undefined, undefined],
    ],
    [
      "a unit with its budget code below the title",
      ["542001 甲县信访局本级", "项目名称|信访业务费"],
      ["542001甲县信访局本级 @A2", "信访业务费 @B3", undefined, undefined],
    ],
    [
      "a unit that stands alone beside the unit of money",
      ["甲县信访局||单位：万元", "项目名称|信访业务费"],
      ["甲县信访局 @A2", "信访业务费 @B3", undefined, undefined],
    ],
    [
      "a line of other words beside the unit of money",
      ["经费保障类||单位：万元", "项目名称|信访业务费"],
      [undefined, "信访业务费 @B3", undefined, undefined],
    ],
    [
      "单位（项目）名称 names the project",
      ["单位（项目）名称|信访业务费", "部门（单位）名称|甲县信访局"],
      ["甲县信访局 @B3", "信访业务费 @B2", undefined, undefined],
    ],
    [
      "a project with its code before it",
      ["项目名称|51000021R000000019951-信访业务费"],
      [undefined, "信访业务费 @B2", undefined, undefined],
    ],
    [
      "such a line far below the title names none",
      ["项目类别|其他", "项目期|1年", "联系人|张三", "电话|1", "542001甲县信访局本级"],
      [undefined, undefined, undefined, undefined],
    ],
    [
      "a label nobody listed ends the search for a value",
      ["项目名称|归口单位|综合科"],
      [undefined, undefined, undefined, undefined],
    ],
    [
      "three headings side by side are a list, whose rows are no values",
      ["实施单位|项目名称|项目负责人", ""],
      [undefined, undefined, undefined, undefined],
    ],
    [
      "the goal of the year before that of the term",
      ["总体目标|三年内建成", "年度目标|建成两个"],
      [undefined, undefined, undefined, "建成两个 @B3"],
    ],
    [
      "the goal of the term where that of the year is left blank",
      ["中期目标|三年内建成", "年度目标|"],
      [undefined, undefined, undefined, "三年内建成 @B2"],
    ],
    [
      "text before a colon that is no label",
      ["填报要求：逐项填写", "项目名称|信访业务费"],
      [undefined, "信访业务费 @B3", undefined, undefined],
    ],
    [
      "a label inside a sentence is none",
      ["请在此处填写完整的项目名称：不得简写，并与预算系统保持一致，否则退回重报，责任自负"],
      [undefined, undefined, undefined, undefined],
    ],
    [
      "a code with spaces in it",
      ["项目编码：130123 22P002581106102|项目名称：信访业务费"],
      [undefined, "信访业务费 @B2", "13012322P002581106102 @A2", undefined],
    ],
  ])("%s", (_, head, expected) => expect(named(...head)).toEqual(expected));
});

describe("what a project is for", () => {
  test.each<[string, Row[], string | undefined]>([
    ["beside its label", ["资金用途|接访值守"], "接访值守 @B2"],
    ["in the cell of its label", ["资金用途：接访值守"], "接访值守 @A2"],
    ["below the amounts", ["预算规模及资金用途|预算数|5|财政资金|5", "|接访值守"], "接访值守 @B3"],
    [
      "below the amounts and a blank row",
      ["预算规模及资金用途|预算数|5|财政资金|5", "", "|接访值守"],
      "接访值守 @B4",
    ],
    [
      "nowhere: another label stands there",
      ["预算规模及资金用途|预算数|5|财政资金|5", "|其他资金|0"],
      undefined,
    ],
    [
      "nowhere: the next row begins at the left",
      ["预算规模及资金用途|预算数|5|财政资金|5", "绩效目标|接访"],
      undefined,
    ],
    [
      "nowhere: the next row is a remark at the left",
      ["预算规模及资金用途|预算数|5|财政资金|5", "详见附件"],
      undefined,
    ],
    ["nowhere: the head ends", ["预算规模及资金用途|预算数|5|财政资金|5"], undefined],
  ])("%s", (_, head, expected) => {
    const table = withHead(...head);
    expect(at(table.purpose)).toBe(expected);
    const cells = table.texts
      .filter(({ role }) => role === "purpose")
      .map((cell) => cellName(cell.at));
    expect(cells).toEqual(expected ? [cellName(table.purpose!.at)] : []);
  });
});

describe("the lines of a goal", () => {
  const goalCells = (...head: readonly Row[]) =>
    withHead(...head)
      .texts.filter(({ role }) => role === "goal")
      .map(({ at: cell }) => cellName(cell));
  test.each<[string, Row[], string[]]>([
    ["one below the other", ["绩效目标|1.接访", "|2.督查", "|3.回访"], ["B2", "B3", "B4"]],
    ["until a cell stands beside", ["绩效目标|1.接访", "|2.督查|详见附件"], ["B2"]],
    ["until another label", ["绩效目标|1.接访", "|资金用途", "|2.督查"], ["B2"]],
    ["until a blank row", ["绩效目标|1.接访", "", "|2.督查"], ["B2"]],
    ["not below a goal in the cell of its label", ["绩效目标：1.接访", "详见附件"], ["A2"]],
  ])("%s", (_, head, cells) => expect(goalCells(...head)).toEqual(cells));
});

test("unit and money above the title hold for the first table", () => {
  const form = (name: string) => [
    ...["项目支出绩效目标表", `项目名称|${name}`, "预算数|50000"],
    ...["一级指标|二级指标|三级指标|指标值", "产出指标|数量指标|接访批次|≥300批次"],
  ];
  const above = "填报单位：甲县信访局||单位：元";
  const tables = recognizeSheet(
    sheet([above, ...form("接访"), "单位：乙县信访局", "", ...form("督查")]),
  );
  expect(tables.map(({ unitName, budget }) => [at(unitName), budget!.unit])).toEqual([
    ["甲县信访局 @A1", "元"],
    [undefined, "万元"],
  ]);
  expect(tables[0]!.area.row).toBe(1);
});

test("0 as the code of a project is a formula's over a blank cell", () => {
  const { projectCode, projectName } = withHead("项目名称|信访业务费", ["项目编码", 0]);
  expect([projectCode, at(projectName)]).toEqual([undefined, "信访业务费 @B2"]);
});

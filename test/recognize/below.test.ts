import { recognizeSheet } from "../../src/recognize/recognize";
import { onlyTable } from "./layouts/tables";
import { outline, range, sheet, type Row } from "./sheets";

const head = "一级指标|二级指标|三级指标|指标值|备注";
const first = "产出指标|数量指标|接访批次|≥300批次|";
const last = "满意度指标|服务对象满意度指标|群众满意度|≥90%|";
const outlined = {
  first: "产出指标 · 数量指标 · 接访批次 · ≥300批次",
  last: "满意度指标 · 服务对象满意度指标 · 群众满意度 · ≥90%",
};
const { first: one, last: other } = outlined;
const lines = (...rows: readonly Row[]) =>
  outline(onlyTable(["信访业务费绩效目标表", head, first, ...rows]));

describe("the table goes on below", () => {
  test.each<[string, Row[]]>([
    ["the mark of a page", ["— 3 —"]],
    ["the number of a page", ["|第3页 共8页"]],
    ["续表", ["续表"]],
    ["headings that come again", [head]],
    ["a row that numbers the columns", ["1|2|3|4|5"]],
    ["a sum", ["合计||||100"]],
    ["a remark alone", ["||||以上为产出"]],
    ["six blank rows", ["", "", "", "", "", ""]],
  ])("%s", (_, rows) => expect(lines(...rows, last)).toEqual([one, other]));

  test("a sum with a row that lacks its first level", () => {
    expect(lines("小计||||50", "|质量指标|规范率|≥95%|", "", "||办结率|≥95%|")).toEqual([
      one,
      "产出指标 · 质量指标 · 规范率 · ≥95%",
      "产出指标 · 质量指标 · 办结率 · ≥95%",
    ]);
  });
});

describe("the table ends above", () => {
  test.each<[string, Row[]]>([
    ["seven blank rows", ["", "", "", "", "", "", ""]],
    ["a note", ["注1：本表按项目填报|||"]],
    ["a starred note", ["※带星号的必填"]],
    ["who checked it", ["|审核人（签字）：李四"]],
    ["the date", ["填报日期：2023年3月"]],
    ["a label with its value in one cell", ["||主管部门：正定县信访局"]],
    ["the goal of the next form", ["年度目标|按期办理|||"]],
    ["the title of the next form", ["驻京值班绩效目标表"]],
    ["the title of the next form with its number", ["3.驻京值班绩效目标表||||附件2"]],
    ["a text below a blank row", ["", "||上报材料|"]],
    ["a text below a sum", ["合计||||100", "||上报材料||"]],
    ["a text in the column of the classes below a blank row", ["", "局长意见|同意|||"]],
    ["a text in the column of the classes without a name", ["领导意见||||"]],
    ["a sentence in the column of the names", ["||上述指标由业务科室负责填报；||"]],
    ["a long text in the column of the names", [`||${"本表由业务科室按季度汇总填报".repeat(3)}||`]],
    ["a long numbered text there", ["||一、本表由业务科室会同财务科室按季度汇总填报并负责解释||"]],
  ])("%s", (_, rows) => expect(lines(...rows, last)).toEqual([one]));
});

test.each([
  "指标2",
  "指标2：",
  "指标 十二:",
  "2.办结件数",
  "（二）办结件数",
  "按照第2、3号文件要求办结的重点信访事项数量",
  "办结件数占应办件数比例较上年度提高的百分点数量",
])("a name without its value is to be filled in: %s", (name) => {
  expect(lines(`||${name}||`, last).at(-1)).toBe(other);
});

describe("texts left of the classes", () => {
  const beside = (...labels: readonly string[]) =>
    recognizeSheet(
      sheet([
        "信访业务费绩效目标表",
        `|${head}`,
        `${labels[0]}|${first}`,
        `${labels[1]}|${last}`,
        `${labels[2] ?? ""}||||||`,
      ]),
    ).map((table) => [range(table), outline(table).length]);
  test.each([
    ["绩效指标", ""],
    ["年度绩效指标", "年度绩效指标"],
    ["1", "2"],
    ["产出指标", "满意度指标"],
    ["数量指标", "满意度指标"],
    ["", "绩效指标体系", "3"],
  ])("belong to the table: %s, %s", (...labels) =>
    expect(beside(...labels)).toEqual([["A1:F4", 2]]),
  );
  test("end it where they are of another kind", () => {
    expect(beside("", "局长意见")).toEqual([["A1:F3", 1]]);
  });
});

test("a number alone at the left of a row is no indicator and ends nothing", () => {
  const table = onlyTable([
    "信访业务费绩效目标表",
    `序号|${head}`,
    `1|${first}`,
    "2|||办结率|≥95%|",
    "|",
    `3|${last}`,
    "4|||||",
  ]);
  expect(outline(table)).toEqual([one, "产出指标 · 数量指标 · 办结率 · ≥95%", other]);
});

describe("the same headings below a table", () => {
  const found = (...rows: readonly Row[]) =>
    recognizeSheet(sheet(["信访业务费绩效目标表", ...rows])).map(range);
  const second = "效益指标|社会效益指标|化解率|≥80%|";
  test.each<[string, Row[], string[]]>([
    ["classes go on", [head, first, second, head, last], ["A1:E6"]],
    ["classes begin anew", [head, first, last, head, first, last], ["A1:E4", "A5:E7"]],
    ["one class goes on over the page", [head, first, first, head, first, last], ["A1:E7"]],
    [
      "one class goes on, printed once on each page",
      [head, first, "|质量指标|规范率|≥95%|", head, first, last],
      ["A1:E7"],
    ],
    [
      "绩效指标 beside them is not printed again",
      [`绩效指标|${head}`, `|${first}`, `|${second}`, `|${head}`, `|${last}`],
      ["A1:F6"],
    ],
    ["the last class goes on over the page", [head, first, second, head, second, last], ["A1:E7"]],
    [
      "the class is not printed again",
      [head, first, second, head, "|生态效益指标|绿化|≥1亩|", last],
      ["A1:E7"],
    ],
    [
      "年度 stands beside them",
      [
        `长期绩效指标|${head}`,
        `|${first}`,
        `|${last}`,
        `年度绩效指标|${head}`,
        `|${first}`,
        `|${last}`,
      ],
      ["A1:F7"],
    ],
    ["a blank row stands between", [head, first, "", head, last], ["A1:E3", "A5:E6"]],
    [
      "other headings",
      [head, first, "一级指标|二级指标|三级指标|目标值|备注", last],
      ["A1:E3", "A4:E5"],
    ],
  ])("%s", (_, rows, expected) => expect(found(...rows)).toEqual(expected));
});

import { recognizeSheet } from "../../src/recognize/recognize";
import { onlyTable } from "./layouts/tables";
import { outline, range, sheet, type Row } from "./sheets";

const head = "一级指标|二级指标|三级指标|指标值";
const first = "产出指标|数量指标|接访批次|≥300批次";
const last = "满意度指标|服务对象满意度指标|群众满意度|≥90%";

describe("headings in several rows", () => {
  test("a project's columns merged down beside 绩效指标, a row higher", () => {
    const tables = recognizeSheet(
      sheet([
        "部门预算项目绩效目标表",
        "序号|项目名称|预算数|绩效指标|||",
        "|||一级指标|二级指标|三级指标|指标值",
        `1|供水|50|${first}`,
        `|||${last}`,
        `2|保洁|40|${first}`,
      ]),
    );
    expect(
      tables.map(({ projectName, budget, indicators }) => [
        projectName?.text,
        budget?.total?.text,
        indicators.length,
      ]),
    ).toEqual([
      ["供水", "50", 2],
      ["保洁", "40", 1],
    ]);
  });

  test.each<[string, Row[], (string | undefined)[][]]>([
    [
      "a row higher, beside 年度指标 over the levels",
      [
        "序号|项目名称|预算数|年度指标||||计量单位",
        "|||一级指标|二级指标|三级指标|指标值|",
        "1|供水|50|产出指标|数量指标|维修处数|≥12|处",
        "|||满意度指标|满意度|居民满意度|≥90|%",
        "2|保洁|40|产出指标|数量指标|保洁次数|≥3|次",
      ],
      [
        ["供水", "50", "≥12处", "≥90%"],
        ["保洁", "40", "≥3次"],
      ],
    ],
    [
      "the name of the project alone",
      ["项目名称|年度指标|||", `|${head}`, `供水|${first}`, `|${last}`, `保洁|${first}`],
      [
        ["供水", undefined, "≥300批次", "≥90%"],
        ["保洁", undefined, "≥300批次"],
      ],
    ],
    [
      "one column that is no project's name stays where it is",
      ["预算数|年度指标|||", `|${head}`, `|${first}`, `|${last}`],
      [[undefined, undefined, "≥300批次", "≥90%"]],
    ],
  ])("a list's columns: %s", (_, rows, expected) => {
    const tables = recognizeSheet(sheet(["部门预算项目绩效目标表", ...rows]));
    expect(
      tables.map(({ projectName, budget, indicators }) => [
        projectName?.text,
        budget?.total?.amount?.toString(),
        ...indicators.map(({ value }) => value?.text),
      ]),
    ).toEqual(expected);
  });

  test("labels of the head above the headings are no columns of a list", () => {
    const table = onlyTable([
      "信访业务费绩效目标表",
      "|||项目名称|信访业务费",
      `${head}|`,
      `${first}|`,
      `${last}|`,
    ]);
    expect([table.projectName?.text, outline(table).length]).toEqual(["信访业务费", 2]);
  });

  test("值 in three rows: the value of this year under those of several", () => {
    const table = onlyTable([
      "信访业务费绩效目标表",
      "一级指标|二级指标|三级指标|指标值|||备注",
      "|||近两年||当年|",
      "|||前年|上年||",
      "产出指标|数量指标|接访批次|280批次|290批次|≥300批次|已核",
      "满意度指标|满意度|群众满意度|85%|88%|≥90%|",
    ]);
    expect(table.columns.value?.index).toBe(5);
    expect(table.columns.remark?.index).toBe(6);
    expect(outline(table)[0]).toBe("产出指标 · 数量指标 · 接访批次 · ≥300批次");
  });

  test("优 and 良 under a heading other than 评价标准 are values of it", () => {
    const table = onlyTable([
      "信访业务费绩效目标表",
      "一级指标|二级指标|三级指标|指标值||评价标准|",
      "|||优|良|优|良",
      "产出指标|数量指标|接访批次|≥300批次|≥200批次|10分|8分",
      "满意度指标|满意度|群众满意度|≥90%|≥80%|10分|8分",
    ]);
    expect(table.columns.value?.index).toBe(3);
    expect(table.indicators[0]!.gradeBands?.text).toBe("优：10分 良：8分");
  });
});

describe("the title", () => {
  const titled = (...above: readonly Row[]) => {
    const [table] = recognizeSheet(sheet([...above, head, first, last]));
    return [table && range(table), table?.title?.text, table?.projectName?.text];
  };
  test.each<[string, Row[], (string | undefined)[]]>([
    [
      "nearest above the labels, not that of the whole file",
      ["2023年部门预算绩效文本", "3.接访费绩效目标表", "项目编码|A01"],
      ["A2:D6", "3.接访费绩效目标表", "接访费"],
    ],
    [
      "beside the mark of an annex",
      ["附件2|接访费绩效目标表", "项目编码|A01"],
      ["A2:D5", undefined, undefined],
    ],
    [
      "before its year in a cell beside it",
      ["接访费绩效目标表|（2023年度）", "项目编码|A01"],
      ["A1:D5", "接访费绩效目标表", "接访费"],
    ],
    [
      "a long text beside it makes it a line of text",
      ["接访费绩效目标表|本表由各单位按照年初批复的部门预算逐项填写", "项目编码|A01"],
      ["A2:D5", undefined, undefined],
    ],
    [
      "with its stage in brackets",
      ["接访费绩效目标表（草案）", "项目编码|A01"],
      ["A1:D5", "接访费绩效目标表（草案）", "接访费"],
    ],
    [
      "without 表 at its end",
      ["接访费绩效目标", "项目编码|A01"],
      ["A1:D5", "接访费绩效目标", "接访费"],
    ],
    [
      "with its year and its stage in brackets",
      ["接访费绩效目标表（草案）（2023年度）", "项目编码|A01"],
      ["A1:D5", "接访费绩效目标表（草案）（2023年度）", "接访费"],
    ],
    [
      "with the project behind it in brackets",
      ["项目支出绩效目标表（县城接访费）", "项目编码|A01"],
      ["A1:D5", "项目支出绩效目标表（县城接访费）", "县城接访费"],
    ],
    [
      "of a place, which names no project",
      ["某省某市市级预算项目绩效目标表", "项目编码|A01"],
      ["A1:D5", "某省某市市级预算项目绩效目标表", undefined],
    ],
    [
      "a section heading below labels is none",
      ["项目名称：接访费\n项目编码：A01", "绩效指标表"],
      ["A1:D5", undefined, "接访费"],
    ],
    [
      "none, but a line with number and project above the labels",
      ["2.县城接访工作", "绩效目标|接访"],
      ["A2:D5", undefined, "县城接访工作"],
    ],
    [
      "none, and a numbered line that heads a part of the form",
      ["2.项目实施计划", "绩效目标|接访"],
      ["A1:D5", undefined, undefined],
    ],
    [
      "of a report on the results, which names no project",
      ["接访费绩效完成情况", "项目编码|A01"],
      ["A1:D5", "接访费绩效完成情况", undefined],
    ],
    [
      "…表 above the labels, not the caption below it",
      ["2023年项目支出绩效目标表", "表2接访费绩效目标", "项目编码|A01"],
      ["A1:D6", "2023年项目支出绩效目标表", undefined],
    ],
    [
      "with a space behind a Latin word",
      ["信访APP 绩效目标表", "项目编码|A01"],
      ["A1:D5", "信访APP绩效目标表", "信访APP"],
    ],
    ["a bare word is none", ["自评表", "项目编码|A01"], ["A2:D5", undefined, undefined]],
    [
      "a sentence is none",
      ["现将项目绩效目标表下达给你们。", "项目编码|A01"],
      ["A2:D5", undefined, undefined],
    ],
    [
      "a line of contents is none",
      ["接访费绩效目标表......5", "项目编码|A01"],
      ["A2:D5", undefined, undefined],
    ],
    [
      "labels without one, a blank row between them",
      ["项目编码|A01", "", "项目名称|接访费", "绩效目标|接访"],
      ["A1:D7", undefined, "接访费"],
    ],
    [
      "labels behind two blank rows belong to something else",
      ["项目编码|A01", "", "", "项目名称|接访费", "绩效目标|接访"],
      ["A4:D8", undefined, "接访费"],
    ],
  ])("%s", (_, above, expected) => expect(titled(...above)).toEqual(expected));
});

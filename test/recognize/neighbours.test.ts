import { recognizeSheet } from "../../src/recognize/recognize";
import { cellName } from "../../src/sheet/address";
import { outline, range, sheet, type Row } from "./sheets";

const head = "一级指标|二级指标|三级指标|指标值";
const first = "产出指标|数量指标|接访批次|≥300批次";
const last = "满意度指标|服务对象满意度指标|群众满意度|≥90%";
const blank = "|||";
const title = (name: string) => `${name}绩效目标表|||`;
/** Each table's cells, project and number of indicators. */
const found = (...rows: readonly Row[]) =>
  recognizeSheet(sheet(rows)).map(
    (table) => `${range(table)} ${table.projectName?.text ?? "—"} ${outline(table).length}`,
  );
/** Rows put beside each other, `gap` between them. */
const beside = (gap: string, ...columns: readonly (readonly string[])[]) =>
  Array.from({ length: Math.max(...columns.map(({ length }) => length)) }, (_, row) =>
    columns.map((column) => column[row] ?? blank).join(gap),
  );

describe("tables beside each other", () => {
  const [a, b, c] = ["接访费", "督查费", "会议费"].map((name) => [title(name), head, first, last]);
  const short = [title("差旅费"), head, last];
  const labelled = [`|${title("督查费")}`, `|${head}`, `年度指标|${first}`, `|${last}`];
  const wide = [
    "会议费绩效目标表",
    "一级指标|二级指标|三级指标|指标值|绩效指标描述|指标值确定依据|分值|得分|备注",
    `${first}|全年|计划|50|50|`,
    `${last}|抽样|计划|10|10|已核`,
  ];
  test.each<[string, Row[], string[]]>([
    [
      "with upright labels, the blank column between",
      beside("||", ["||||", `年度绩效指标|${head}`, `|${first}`, `|${last}`], b!),
      ["G1:J4 督查费 2", "A2:E4 — 2"],
    ],
    [
      "an upright label between them belongs to the right one",
      beside("|", a!, [`|${title("督查费")}`, `年度绩效指标|${head}`, `|${first}`, `|${last}`]),
      ["A1:D4 接访费 2", "E1:I4 督查费 2"],
    ],
    [
      "a remark between them belongs to the left one",
      beside("|", [`${title("接访费")}|`, `${head}|`, `${first}|已核`, `${last}|`], b!),
      ["A1:E4 接访费 2", "F1:I4 督查费 2"],
    ],
    [
      "three, the last of them lower",
      beside("||", a!, b!, [blank, blank, ...c!]),
      ["A1:D4 接访费 2", "F1:I4 督查费 2", "K3:N6 会议费 2"],
    ],
    [
      "the right one's headings beside labels of the left one",
      beside("||", [title("接访费"), "|其他资金|0|", "绩效目标|接访||", ...a!.slice(1)], b!),
      ["A1:D6 接访费 2", "F1:I4 督查费 2"],
    ],
    [
      "the right one's headings beside indicators of the left one with their upright label again",
      beside(
        "||",
        [`|${title("接访费")}`, ...[head, first, last, last].map((row) => `绩效指标|${row}`)],
        [title("督查费"), "绩效目标|督查||", ...b!.slice(1)],
      ),
      ["A1:E5 接访费 3", "G1:J5 督查费 2"],
    ],
    [
      "the left one's headings beside labels of the right one",
      beside("||", a!, [title("督查费"), "|其他资金|0|", "绩效目标|督查||", ...b!.slice(1)]),
      ["A1:D4 接访费 2", "F1:I6 督查费 2"],
    ],
    [
      "two below each other beside a long one",
      beside("||", [...a!, first, first, last, first], [...short, ...short]),
      ["A1:D8 接访费 6", "F1:I3 差旅费 1", "F4:I6 差旅费 1"],
    ],
    [
      "two below each other left of a long one",
      beside("||", [...short, ...short], [...a!, first, first, last, first]),
      ["A1:D3 差旅费 1", "F1:I8 接访费 6", "A4:D6 差旅费 1"],
    ],
    [
      "two below each other beside two, the rows not the same",
      beside("||", [...short, ...a!], [...a!, ...short]),
      ["A1:D3 差旅费 1", "F1:I4 接访费 2", "A4:D7 接访费 2", "F5:I7 差旅费 1"],
    ],
    [
      "a wide one above two",
      [...wide, ...beside("||", a!, b!)],
      ["A1:I4 会议费 2", "A5:D8 接访费 2", "F5:I8 督查费 2"],
    ],
    [
      "the left two without a gap, then one behind it",
      beside("||", beside("|", a!, b!), c!),
      ["A1:D4 接访费 2", "E1:H4 督查费 2", "J1:M4 会议费 2"],
    ],
    [
      "the right two without a gap, one before it",
      beside("||", a!, beside("|", b!, c!)),
      ["A1:D4 接访费 2", "F1:I4 督查费 2", "J1:M4 会议费 2"],
    ],
    [
      "a label beside the rows of the right one, above a wide table",
      [...beside("||", a!, labelled), ...wide],
      ["A1:D4 接访费 2", "F1:J4 督查费 2", "A5:I8 会议费 2"],
    ],
  ])("%s", (_, rows, tables) => expect(found(...rows)).toEqual(tables));
});

test("labels above a table without a title are not those of the table above it", () => {
  const rows = (name: string) => [`项目名称|${name}||`, head, first, last];
  expect(found(...rows("接访费"), ...rows("督查费"))).toEqual(["A1:D4 接访费 2", "A5:D8 督查费 2"]);
});

describe("cells beside a table, behind a blank column", () => {
  const form = [title("接访费"), `项目名称|接访费||`, head, first, last];
  const cells = (...texts: readonly string[]) => texts;
  test.each<[string, string[], string[]]>([
    [
      "a word or two are part of its rows",
      beside("||", form, cells("", "", "备查", "已核")),
      ["A1:F5"],
    ],
    [
      "three are something else",
      beside("||", form, cells("", "", "姓名", "张三", "李四")),
      ["A1:D5"],
    ],
    [
      "three in a row are something else",
      beside("||", form, cells("", "", "", "张三|科长|科员")),
      ["A1:D5"],
    ],
    [
      "three left of it are something else",
      beside(
        "||",
        cells("", "", "姓名", "张三", "李四").map((text) => text || ""),
        form,
      ),
      ["C1:F5"],
    ],
    [
      "what stands right beside it, before the blank column, belongs to it",
      beside(
        "|",
        form,
        beside("||", cells("", "", "", "已核", ""), cells("", "", "姓名", "张三", "李四")),
      ),
      ["A1:E5"],
    ],
    [
      "a label left of it, behind the blank column, belongs to it",
      beside(
        "||",
        cells("", "", "姓名", "张三", "李四"),
        beside("|", cells("", "", "", "年度指标", ""), form),
      ),
      ["C1:G5"],
    ],
    [
      "below its last row they do not count",
      beside("||", [...form, blank], cells("", "", "", "备查", "", "", "张三", "李四")),
      ["A1:F5"],
    ],
  ])("%s", (_, rows, tables) => expect(recognizeSheet(sheet(rows)).map(range)).toEqual(tables));
});

test("a table far from the first cell keeps the places of its parts", () => {
  const rows = [
    "（2）信访业务费绩效目标表",
    "项目名称|信访业务费|预算数|5",
    "资金支出计划|6月底|2|12月底|5",
    "绩效目标|接访",
    head,
    first,
    last,
  ];
  const [table] = recognizeSheet(sheet(rows, { row: 9, column: 3 }));
  expect(range(table!)).toBe("D10:H16");
  expect(
    [table!.title, table!.projectName, table!.budget?.total, table!.goal, table!.plan?.heading].map(
      (field) => field && cellName(field.at),
    ),
  ).toEqual(["D10", "E11", "G11", "E13", "D12"]);
  expect(table!.indicators.map(({ row }) => row)).toEqual([14, 15]);
  expect(table!.texts.map(({ at }) => cellName(at)).filter((name) => /1[56]$/.test(name))).toEqual([
    ...["D15", "E15", "F15", "G15", "D16", "E16", "F16", "G16"],
  ]);
});

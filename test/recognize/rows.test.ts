import { recognizeSheet } from "../../src/recognize/recognize";
import { cellName } from "../../src/sheet/address";
import type { Field } from "../../src/target/model";
import { columnsOf, onlyTable, partsOf } from "./layouts/tables";
import { outline, range, sheet, type Row } from "./sheets";

const title = "2023年度项目支出绩效目标表";
const head = "一级指标|二级指标|三级指标|指标值";
const first = "产出指标|数量指标|接访批次|≥300批次";
const last = "满意度指标|服务对象满意度指标|群众满意度|≥90%";
const form = (...rows: readonly Row[]) => onlyTable([title, ...rows]);
const at = (field: Field | undefined) => field && `${field.text} @${cellName(field.at)}`;

describe("rows that are not complete", () => {
  test.each<[string, Row[], string[]]>([
    [
      "a name without its value, above one of the same class",
      ["产出指标|数量指标|接访批次|", "||督查次数|≥3次"],
      ["产出指标 · 数量指标 · 接访批次 · —", "产出指标 · 数量指标 · 督查次数 · ≥3次"],
    ],
    [
      "a value without its name",
      ["产出指标|数量指标||≥300批次", "||督查次数|≥3次"],
      ["产出指标 · 数量指标 · — · ≥300批次", "产出指标 · 数量指标 · 督查次数 · ≥3次"],
    ],
    [
      "a first level with nothing else, above another first level",
      [first, "效益指标|||", last],
      [
        "产出指标 · 数量指标 · 接访批次 · ≥300批次",
        "效益指标 · — · — · —",
        "满意度指标 · 服务对象满意度指标 · 群众满意度 · ≥90%",
      ],
    ],
    [
      "a first level alone above its second level",
      ["产出指标|||", "|数量指标|接访批次|≥300批次", last],
      [
        "产出指标 · 数量指标 · 接访批次 · ≥300批次",
        "满意度指标 · 服务对象满意度指标 · 群众满意度 · ≥90%",
      ],
    ],
    [
      "classes alone in the last row",
      [first, "效益指标|社会效益指标||"],
      ["产出指标 · 数量指标 · 接访批次 · ≥300批次", "效益指标 · 社会效益指标 · — · —"],
    ],
    [
      "a second level alone above a row with its own",
      [first, "|质量指标||", "|时效指标|按期办结率|≥95%"],
      [
        "产出指标 · 数量指标 · 接访批次 · ≥300批次",
        "产出指标 · 质量指标 · — · —",
        "产出指标 · 时效指标 · 按期办结率 · ≥95%",
      ],
    ],
    [
      "the same first level printed again keeps the second level",
      ["产出指标|数量指标|接访批次|≥300批次", "产出指标||督查次数|≥3次"],
      ["产出指标 · 数量指标 · 接访批次 · ≥300批次", "产出指标 · 数量指标 · 督查次数 · ≥3次"],
    ],
    [
      "a second level in the column of the first",
      ["数量指标||接访批次|≥300批次", last],
      ["— · 数量指标 · 接访批次 · ≥300批次", "满意度指标 · 服务对象满意度指标 · 群众满意度 · ≥90%"],
    ],
  ])("%s", (_, rows, expected) => expect(outline(form(head, ...rows))).toEqual(expected));
});

describe("values in parts", () => {
  const values = (...rows: readonly string[]) =>
    form(
      "一级指标|二级指标|三级指标|计算符号|指标值|计量单位",
      ...rows.map((row) => `产出指标|数量指标|${row}`),
    ).indicators.map(({ value }) => value!);
  test.each([
    ["接访批次|≥|300|批次", "≥300批次"],
    ["接访批次|≥|300批次|批次", "≥300批次"],
    ["办结时限|＝|30-60|天", "＝30-60天"],
    ["接访批次|≥|≥300|批次", "≥300批次"],
    ["接访批次|≥|不低于300|批次", "不低于300批次"],
    ["办结时间|≤|12月底前|/", "≤12月底前"],
    ["秩序|≥|良好|", "良好"],
    ["秩序|定性|良好|无", "良好"],
    ["投资|≤|3万|元", "≤3万元"],
    ["投资|≤|3万元|—", "≤3万元"],
  ])("%s reads %s", (row, text) => expect(values(row)[0]!.text).toBe(text));

  test("hold only the parts that are there", () => {
    const [whole, bare] = values("接访批次|≥|300|批次", "督查次数||3|");
    expect(Object.keys(whole!.split!)).toEqual(["operator", "number", "unit"]);
    expect(Object.keys(bare!.split!)).toEqual(["number"]);
  });

  test("the unit in the brackets of a name is a known one, and none where the value has its own", () => {
    const named = (name: string, value: string) =>
      form(head, `产出指标|数量指标|${name}|${value}`).indicators[0]!.value!;
    expect(named("参训人数（人）", "≥650").parsed).toMatchObject({
      unit: { text: "人", unit: "人", known: true, start: 4, end: 4 },
    });
    for (const [name, value] of [
      ["参训人数（人）", "≥650人次"],
      ["参训人数（人）", "良好"],
      ["参训人数（含乡镇）", "≥650"],
      ["参训人数（人以上）", "≥650"],
    ] as const) {
      expect(named(name, value).nameUnit).toBeUndefined();
    }
  });
});

describe("预算执行率 among the classes of a self-evaluation", () => {
  test("gives what it holds and is no indicator", () => {
    const table = form(
      "一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分",
      "预算执行率|||100%|95%||9.5",
      "产出指标|数量指标|接访批次|≥300批次|310批次|50|50",
    );
    expect(table.indicators).toHaveLength(1);
    expect(Object.keys(table.execution!)).toEqual(["rate", "score"]);
  });

  test("stands below what the head says of it", () => {
    const table = form(
      "预算数|60|执行数|57|执行率|95%",
      "一级指标|二级指标|三级指标|年度指标值|实际完成值|分值",
      "预算执行率|||100%|90%|10",
      "产出指标|数量指标|接访批次|≥300批次|310批次|50",
    );
    const { executed, rate, weight } = table.execution!;
    expect([executed, rate, weight].map(at)).toEqual(["57 @D2", "95% @F2", "10 @F4"]);
  });
});

describe("periods of indicators one below the other", () => {
  const periods = (one: readonly string[], other: readonly string[]) =>
    form(
      ...[`${one[0]}|${head}`, `${one[1]}|${first}`, `|${last}`],
      ...[`${other[0]}|${head}`, `${other[1]}|${first}`, `|${last}`],
    ).indicators.map(({ period }) => period);
  test.each([
    ["beside the headings", ["长期绩效指标", ""], ["年度绩效指标", ""]],
    ["beside the headings in other words", ["三年中期指标", ""], ["本年度预期指标", ""]],
    ["beside the first row", ["", "长期绩效指标"], ["年度绩效指标", ""]],
  ])("the label stands %s", (_, one, other) => {
    expect(periods(one, other)).toEqual(["term", "term", "year", "year"]);
  });
});

describe("lists of projects", () => {
  const listed = (headings: string, ...rows: readonly Row[]) =>
    recognizeSheet(sheet(["部门预算项目绩效目标表", `${headings}|${head}`, ...rows]));

  test("a project whose name reads like a title is one", () => {
    const tables = listed(
      "项目名称",
      `信访业务费|${first}`,
      `2023年度项目绩效自评|${first}`,
      `|${last}`,
    );
    expect(tables.map((table) => [table.projectName?.text, outline(table).length])).toEqual([
      ["信访业务费", 1],
      ["2023年度项目绩效自评", 2],
    ]);
  });

  test("what is left blank throughout is absent", () => {
    const [table] = listed("主管部门|项目编码|项目名称", `|A01||${first}`, `|||${last}`);
    expect(table!.projectCode?.text).toBe("A01");
    for (const key of ["unitName", "projectName", "goal", "purpose", "budget", "execution"]) {
      expect(table).not.toHaveProperty(key);
    }
  });

  test("a department named only below is not that of a project above it", () => {
    const tables = listed("主管部门|项目名称", `|接访费|${first}`, `乙县信访局|督查费|${last}`);
    expect(tables.map(({ unitName }) => unitName?.text)).toEqual([undefined, "乙县信访局"]);
  });

  test("amounts are in 万元 where nothing else is said, others are converted", () => {
    const [table] = listed("项目名称|预算数|财政拨款", `接访费|5|40000元|${first}`);
    const { unit, unitDeclared, total, fiscalFunds } = table!.budget!;
    expect([
      unit,
      unitDeclared,
      total?.amount?.toNumber(),
      fiscalFunds?.amount?.toNumber(),
    ]).toEqual(["万元", undefined, 5, 4]);
  });

  test("sums between projects are none of them, and those of a hidden sheet are hidden", () => {
    const rows = [
      "部门预算项目绩效目标表",
      `项目名称|预算数|${head}`,
      `接访费|5|${first}`,
      "小计|5||||",
      `督查费|4|${first}`,
      `||${last}`,
      "合计|9||||",
    ];
    const tables = recognizeSheet({ ...sheet(rows), visibility: "hidden" });
    expect(tables.map(({ projectName, hidden }) => [projectName?.text, hidden])).toEqual([
      ["接访费", true],
      ["督查费", true],
    ]);
    expect(tables.map(range)).toEqual(["A3:F3", "A5:F6"]);
    expect(recognizeSheet(sheet(rows)).map(({ hidden }) => hidden)).toEqual([false, false]);
  });
});

test("what stands between rows of indicators is neither label nor value", () => {
  const { texts } = form(`${head}|分值`, `${first}|50`, "小计||||50", "续表||||", `${last}|10`);
  const between = texts.filter(({ at: cell }) => cell.row === 3 || cell.row === 4);
  expect(between.map(({ text, role }) => `${text} ${role}`)).toEqual([
    ...["小计 other", "50 other", "续表 other"],
  ]);
});

test("绩效指标 alone over words of the second level holds the names", () => {
  expect(
    columnsOf(form("一级指标|绩效指标|指标值", "产出指标|数量指标|≥3次", "效益指标|社会效益|良好")),
  ).toEqual({ category: 0, name: 1, value: 2 });
});

test("a caption that points to the instructions leaves a form a form", () => {
  expect(form("填写要求详见填报说明", head, first, last).indicators).toHaveLength(2);
  expect(recognizeSheet(sheet(["填报说明", head, first, last]))).toEqual([]);
});

test("grades with their word in the cell keep it, blank ones are left out", () => {
  const table = form(
    `${head}|评价标准|||`,
    "||||优|良|中|差",
    `${first}|优秀300批次|≥280||不足250`,
    `${last}||||`,
  );
  expect(partsOf(table, "gradeBands")).toEqual(["优秀300批次 良：≥280 差：不足250", undefined]);
});

import { recognizeSheet } from "../../../src/recognize/recognize";
import { content, outline, sheet } from "../sheets";
import { onlyTable, partsOf } from "./tables";

test("Sichuan: a flat list of projects, signs under 指标性质", () => {
  const tables = recognizeSheet(
    sheet([
      "部门预算项目绩效目标表",
      "单位：元",
      "单位名称|项目名称|预算数(元)|年度目标|一级指标|二级指标|三级指标|指标性质|指标值|度量单位|权重|指标方向性",
      [
        "甲县水务局",
        "饮水工程维修养护",
        350000,
        "保障供水",
        "产出指标",
        "数量指标",
        "维修工程处数",
        "≥",
        12,
        "处",
        20,
        "正向指标",
      ],
      ["", "", "", "", "", "质量指标", "验收合格率", "＝", 100, "%", 20, "正向指标"],
      ["", "", "", "", "效益指标", "社会效益指标", "受益人口", "≥", 3000, "人", 30, "正向指标"],
      [
        "",
        "河道保洁",
        [120000, "120,000.00"],
        "河道清洁",
        "产出指标",
        "数量指标",
        "保洁河道长度",
        "≥",
        46,
        "公里",
        30,
        "正向指标",
      ],
      [
        "",
        "河道保洁",
        [120000, "120,000.00"],
        "河道清洁",
        "产出指标",
        "成本指标",
        "保洁成本",
        "≤",
        120000,
        "元",
        10,
        "反向指标",
      ],
      ["", "", "", "", "效益指标", "生态效益指标", "水质状况", "定性", "优", "", 10, "正向指标"],
      "合计||470000",
    ]),
  );
  expect(tables.map(content)).toMatchObject([
    {
      ...{ unitName: "甲县水务局", projectName: "饮水工程维修养护", goal: "保障供水" },
      ...{ budget: ["元", "350000", undefined, undefined], title: undefined },
    },
    {
      ...{ unitName: "甲县水务局", projectName: "河道保洁", goal: "河道清洁" },
      budget: ["元", "120000", undefined, undefined],
    },
  ]);
  expect(tables.flatMap(outline)).toEqual([
    "产出指标 · 数量指标 · 维修工程处数 · ≥12处",
    "产出指标 · 质量指标 · 验收合格率 · ＝100%",
    "效益指标 · 社会效益指标 · 受益人口 · ≥3000人",
    "产出指标 · 数量指标 · 保洁河道长度 · ≥46公里",
    "产出指标 · 成本指标 · 保洁成本 · ≤120000元",
    "效益指标 · 生态效益指标 · 水质状况 · 优",
  ]);
  expect(tables.map(({ area }) => [area.row, area.rows])).toEqual([
    [3, 3],
    [6, 3],
  ]);
  expect(tables[1]!.indicators[2]!.value?.split?.operator?.text).toBe("定性");
  expect(partsOf(tables[1]!, "direction")).toEqual(["正向指标", "反向指标", "正向指标"]);
  expect(partsOf(tables[0]!, "weight")).toEqual(["20", "20", "30"]);
});

test("Sichuan: the headings of the projects merged down beside 绩效指标", () => {
  const tables = recognizeSheet(
    sheet([
      "部门预算项目绩效目标表（2024年度）",
      "单位名称|项目名称|年度目标|绩效指标|||",
      "|||一级指标|二级指标|三级指标|指标值",
      "甲局|信访值守|值守有序|产出指标|数量指标|值守天数|≥365天",
      "|||效益指标|社会效益指标|秩序|平稳",
      "|信访系统运维|系统稳定|产出指标|质量指标|系统可用率|≥99%",
    ]),
  );
  expect(
    tables.map((table) => [table.unitName?.text, table.projectName?.text, table.goal?.text]),
  ).toEqual([
    ["甲局", "信访值守", "值守有序"],
    ["甲局", "信访系统运维", "系统稳定"],
  ]);
  expect(tables.map(({ indicators }) => indicators.length)).toEqual([2, 1]);
});

test("Yunnan: classes in rows of their own, 指标内容 describes", () => {
  const table = onlyTable([
    "项目支出绩效目标表",
    "单位名称、项目名称|项目年度绩效目标|一级指标|二级指标|三级指标|指标性质|指标值|度量单位|指标属性|指标内容",
    "乙县信访局|||||||||",
    "信访专项|做好信访||||||||",
    "||产出指标|||||||",
    "|||数量指标||||||",
    "||||接访批次|≥|300|批次|定量指标|全年接访批次",
    "||效益指标|||||||",
    "|||社会效益||||||",
    "||||秩序|=|良好||定性指标|秩序情况",
  ]);
  expect([table.projectName?.text, table.goal?.text]).toEqual(["信访专项", "做好信访"]);
  expect(outline(table)).toEqual([
    "产出指标 · 数量指标 · 接访批次 · ≥300批次",
    "效益指标 · 社会效益指标 · 秩序 · 良好",
  ]);
  expect(partsOf(table, "description")).toEqual(["全年接访批次", "秩序情况"]);
});

test.each([["1|2|3|4|5|6|7"], ["栏次|1|2|3|4|5|6"]])(
  "a row that only numbers the columns (%s) is no indicator and no project",
  (numbers) => {
    const table = onlyTable([
      "部门项目支出绩效目标表",
      "项目名称|项目年度绩效目标|一级指标|二级指标|三级指标|指标值|指标内容",
      numbers,
      "信访救助资金|救助困难信访人|产出指标|数量指标|救助人数|≥30人|获得救助的人数",
      "||满意度指标|服务对象满意度指标|受助人员满意度|≥90%|满意人数占回访人数的比例",
    ]);
    expect(table.projectName?.text).toBe("信访救助资金");
    expect(table.indicators.map(({ name }) => name?.text)).toEqual(["救助人数", "受助人员满意度"]);
  },
);

test("the goal of a whole department stands under 整体绩效目标", () => {
  const table = onlyTable([
    "部门整体支出绩效目标表",
    "部门名称|整体绩效目标|一级指标|二级指标|三级指标|指标值",
    "甲市信访局|依法办理信访事项|产出指标|数量指标|接待来访批次|≥600批次",
    "||效益指标|社会效益指标|一次性化解率|≥80%",
    "||满意度指标|服务对象满意度指标|来访群众满意度|≥90%",
  ]);
  expect(table.goal?.text).toBe("依法办理信访事项");
});

const body = ["产出指标|数量指标|维修处数|≥12处", "效益指标|社会效益指标|受益人口|≥3000人"];
/** A list of two projects: what stands in the head and before the first row of each. */
const listOf = (above: readonly string[], headings: string, first: string, second: string) => {
  const [one, other] = body as [string, string];
  const blank = "|".repeat(headings.split("|").length - 4);
  const rows = [`${first}|${one}`, `${blank}${other}`, `${second}|${one}`, `${blank}${other}`];
  return recognizeSheet(sheet(["部门预算项目绩效目标表", ...above, headings, ...rows]));
};
const classes = "一级指标|二级指标|三级指标|指标值";

test.each<[string, string[], string, string, string, unknown[]]>([
  [
    "in the heading of a part",
    [],
    `项目名称|财政拨款（元）|其他资金|${classes}`,
    "供水|50000|0",
    "保洁|40000|",
    [
      ["元", undefined, "50000", "0"],
      ["元", undefined, "40000", undefined],
    ],
  ],
  [
    "above the table",
    ["单位：元"],
    `项目名称|预算数|${classes}`,
    "供水|50000",
    "保洁|40000",
    [
      ["元", "50000", undefined, undefined],
      ["元", "40000", undefined, undefined],
    ],
  ],
  [
    "with the number",
    [],
    `项目名称|预算数|${classes}`,
    "供水|50000元",
    "保洁|4",
    [
      ["元", "50000", undefined, undefined],
      ["万元", "4", undefined, undefined],
    ],
  ],
  [
    "nowhere: 万元",
    [],
    `项目名称|预算数|${classes}`,
    "供水|5",
    "保洁|",
    [["万元", "5", undefined, undefined], undefined],
  ],
])("the unit of a list's amounts stands %s", (_, above, headings, first, second, budgets) => {
  const tables = listOf(above, headings, first, second);
  expect(tables.map(({ projectName }) => projectName?.text)).toEqual(["供水", "保洁"]);
  expect(
    tables.map(
      ({ budget }) =>
        budget && [
          budget.unit,
          ...[budget.total, budget.fiscalFunds, budget.otherFunds].map((f) =>
            f?.amount?.toString(),
          ),
        ],
    ),
  ).toEqual(budgets);
});

test("a project is known by its code and department as well, and has a purpose of its own", () => {
  const tables = listOf(
    ["填报单位：乙县水务局"],
    `项目编码|项目名称|资金用途|${classes}`,
    "13012322P0025 81106102|供水|用于管网",
    "13012322P002581106103||用于保洁",
  );
  expect(
    tables.map(({ projectCode, projectName, purpose, unitName }) =>
      [projectCode, projectName, purpose, unitName].map((field) => field?.text),
    ),
  ).toEqual([
    ["13012322P002581106102", "供水", "用于管网", "乙县水务局"],
    ["13012322P002581106103", undefined, "用于保洁", "乙县水务局"],
  ]);
});

test("a department above several projects of a list holds for all of them", () => {
  const tables = listOf([], `主管部门|项目名称|${classes}`, "丙县城管局|供水", "|保洁");
  expect(tables.map(({ unitName }) => unitName?.text)).toEqual(["丙县城管局", "丙县城管局"]);
});

test("a list with 单位资金 beside 财政资金, its headings again at the break of a page", () => {
  const head =
    "序号|项目单位|项目名称|资金合计|财政资金|单位资金|一级指标|二级指标|三级指标|指标值";
  const tables = recognizeSheet(
    sheet([
      "2025年项目绩效目标汇总表",
      "|||||||||单位：万元",
      head,
      "1|甲县水利局|河道保洁|84|60|24|产出指标|数量指标|保洁长度|≥46公里",
      "第1页，共2页",
      head,
      "||||||产出指标|质量指标|保洁合格率|≥95%",
      "小计|||84|60|24",
      "2|甲县水利局|山塘维修|36|36|0|产出指标|数量指标|维修山塘|≥6座",
      "合计|||120|96|24",
    ]),
  );
  expect(tables.map(content)).toMatchObject([
    { projectName: "河道保洁", budget: ["万元", "84", "60", undefined] },
    { projectName: "山塘维修", budget: ["万元", "36", "36", undefined] },
  ]);
  expect(tables.map(({ indicators }) => indicators.length)).toEqual([2, 1]);
  const further = tables.map(({ budget }) => budget?.furtherParts?.map(({ text }) => text));
  expect(further).toEqual([["24"], ["0"]]);
});

describe("headings printed once, each project named in a row above its own", () => {
  const rows = (...bands: string[]) => [
    "项目绩效目标汇总表",
    "编制单位：甲县水利局|||单位：万元",
    "一级指标|二级指标|三级指标|指标值",
    ...bands.flatMap((band) => [
      ...band.split("\n"),
      "产出指标|数量指标|保洁长度|≥46公里",
      "满意度指标|服务对象满意度|居民满意度|≥90%",
    ]),
  ];
  const read = (...bands: string[]) => recognizeSheet(sheet(rows(...bands)));

  test("in one row", () => {
    const tables = read("项目名称：河道保洁 预算数：84", "项目名称：山塘维修 预算数：36");
    expect(tables.map(content)).toMatchObject([
      { projectName: "河道保洁", unitName: "甲县水利局", budget: ["万元", "84"] },
      { projectName: "山塘维修", unitName: "甲县水利局", budget: ["万元", "36"] },
    ]);
    expect(tables.map(({ area }) => [area.row, area.rows])).toEqual([
      [3, 3],
      [6, 3],
    ]);
  });

  test("in several rows, the first one in the head block", () => {
    const [, ...others] = read("项目名称：河道保洁", "项目名称|山塘维修\n绩效目标|维修山塘6座");
    expect(others.map(content)).toMatchObject([{ projectName: "山塘维修", goal: "维修山塘6座" }]);
  });

  test("with its budget in a row of its own", () => {
    const tables = read(
      "项目名称：河道保洁",
      "项目名称|山塘维修\n预算（万元）|36\n绩效目标|维修山塘6座",
    );
    expect(tables.map(content)).toMatchObject([
      { projectName: "河道保洁" },
      { projectName: "山塘维修", goal: "维修山塘6座", budget: ["万元", "36"] },
    ]);
    expect(tables.map(({ indicators }) => indicators.length)).toEqual([2, 2]);
  });

  test("by its number in the list", () => {
    const tables = read("项目一：河道保洁", "项目二：山塘维修");
    expect(tables.map(({ projectName }) => projectName?.text)).toEqual(["河道保洁", "山塘维修"]);
  });

  test("a label without rows of its own ends the table", () => {
    expect(read("项目名称：河道保洁", "项目名称：山塘维修\n\n\n")).toHaveLength(1);
  });
});

test("offices in lines above their projects, headings in two rows", () => {
  const tables = recognizeSheet(
    sheet([
      "2024年项目绩效目标汇总表",
      "序号|项目名称|预算金额|绩效目标|绩效指标|||",
      "||||一级指标|二级指标|三级指标|指标值",
      "一、甲县信访局||9|||||",
      "1|接访费|5|规范接访|产出指标|数量指标|接访批次|≥300批次",
      "||||效益指标|社会效益指标|化解率|≥80%",
      "2|督查费|4|按期督查|产出指标|数量指标|督查次数|≥12次",
      "二、甲县水利局||3|||||",
      "3|管护费|3|管护河道|产出指标|数量指标|管护河道长度|≥20公里",
    ]),
  );
  const read = tables.map((t) => [t.projectName?.text, t.budget?.total?.text, t.indicators.length]);
  expect(read).toEqual([
    ["接访费", "5", 2],
    ["督查费", "4", 1],
    ["管护费", "3", 1],
  ]);
});

test("the project at the right of its indicators", () => {
  const tables = recognizeSheet(
    sheet([
      "项目绩效指标一览表",
      "一级指标|二级指标|三级指标|指标值|所属项目|预算金额",
      "产出指标|数量指标|接访批次|≥300批次|接访费|5",
      "效益指标|社会效益指标|化解率|≥80%|接访费|5",
      "产出指标|数量指标|督查次数|≥12次|督查费|4",
    ]),
  );
  const read = tables.map((t) => [t.projectName?.text, t.budget?.total?.text, t.indicators.length]);
  expect(read).toEqual([
    ["接访费", "5", 2],
    ["督查费", "4", 1],
  ]);
});

import { recognizeSheet } from "../../src/recognize/recognize";
import { cellName } from "../../src/sheet/address";
import type { Field, TargetSheet } from "../../src/target/model";
import { content, sheet, type Row } from "./sheets";

const body = [
  "一级指标|二级指标|三级指标|指标值|",
  "产出指标|数量指标|接访批次|≥300批次|",
  "效益指标|社会效益指标|信访秩序|良好|",
];

function withHead(...head: readonly Row[]): TargetSheet {
  const tables = recognizeSheet(sheet([...head, ...body]));
  expect(tables).toHaveLength(1);
  return tables[0]!;
}

const at = (field: Field | undefined) => field && `${field.text} @${cellName(field.at)}`;

test("labels with their values in one cell", () => {
  const table = withHead(
    "信访业务费绩效目标表",
    "填报单位：正定县信访局　　单位：万元",
    "项目名称：信访专项业务费|||项目编码：13012322P002581106102",
    "预算数：5.00  其中：财政资金：4.00  其他资金：1.00",
    "年度绩效目标：接待群众来访",
  );
  expect(content(table)).toMatchObject({
    ...{ unitName: "正定县信访局", projectName: "信访专项业务费" },
    ...{ projectCode: "13012322P002581106102", goal: "接待群众来访" },
    budget: ["万元", "5", "4", "1"],
  });
  expect([table.projectName, table.budget?.otherFunds].map(at)).toEqual([
    "信访专项业务费 @A3",
    "1.00 @A4",
  ]);
  expect(table.projectName?.raw).toBe("项目名称：信访专项业务费");
});

test("labels above their values", () => {
  const table = withHead(
    "信访业务费绩效目标表",
    "项目名称|项目编码|预算数（元）|财政资金|其他资金",
    ["信访专项业务费", "13012322P002581106102", 50000, 40000, 10000],
    "年度目标",
    "1.畅通渠道",
    "2.提高质量",
  );
  expect(content(table)).toMatchObject({
    ...{ projectName: "信访专项业务费", projectCode: "13012322P002581106102", goal: "1.畅通渠道" },
    budget: ["元", "50000", "40000", "10000"],
  });
  expect(table.texts.filter(({ role }) => role === "goal").map(at)).toEqual([
    "1.畅通渠道 @A5",
    "2.提高质量 @A6",
  ]);
});

test("labels broken, spaced, starred and numbered", () => {
  const table = withHead(
    "信 访 业 务 费 绩 效 目 标 表",
    "*项 目\n编 码|13012322P 002581106102||一、项 目\u3000名 称：|信访专项业务费",
    "预算规模及\n资金用途|预算数|5.00|其中：财政\n资金|5.00|其它资金|",
    "|用于接访|||||",
    "绩 效\n目 标|接访",
  );
  expect(content(table)).toMatchObject({
    ...{ projectCode: "13012322P002581106102", projectName: "信访专项业务费", purpose: "用于接访" },
    ...{ goal: "接访", budget: ["万元", "5", "5", "undefined"], title: "信访业务费绩效目标表" },
  });
  expect(at(table.budget?.otherFunds)).toBe(" @G3");
  expect(table.projectCode?.raw).toBe("13012322P 002581106102");
});

test("a field that is not there is absent, a label without a value gives none", () => {
  const table = withHead("项目支出绩效目标表", "项目编码||项目名称|", "项目类别|特定目标类");
  for (const field of [
    "projectCode",
    "projectName",
    "goal",
    "purpose",
    "budget",
    "plan",
  ] as const) {
    expect(table[field]).toBeUndefined();
  }
});

describe("the name of a project without a cell of its own comes from the title", () => {
  test.each([
    ["3.信访专项业务费绩效目标表", "信访专项业务费"],
    ["（二）驻京值班差旅费绩效目标申报表", "驻京值班差旅费"],
    ["附件2：群众工作中心房租绩效目标表", "群众工作中心房租"],
    [
      "1.2021年第二批专项补助资金(石财行【2021】44号)绩效目标表",
      "2021年第二批专项补助资金(石财行【2021】44号)",
    ],
    [
      "[bookmark: _Toc1]1.进京信访值班经费绩效目标表{ TC 2、办公自动化绩效目标表 \\f C \\l 1 }",
      "进京信访值班经费",
    ],
    ["2.5公里道路维修绩效目标表（2023年度）", "2.5公里道路维修"],
    ["项目支出绩效目标表——古树名木保护", "古树名木保护"],
  ])("%s", (title, name) => {
    const table = withHead(title);
    expect(at(table.projectName)).toBe(`${name} @A1`);
    expect(table.title?.at).toEqual(table.projectName?.at);
  });

  test.each([
    "项目支出绩效目标表",
    "2023年度部门预算项目支出绩效目标表",
    "项目支出绩效自评表（2022年度）",
    "正定县信访局2022年项目绩效目标表",
    "部门整体支出绩效目标表",
  ])("but %s names none", (title) => expect(withHead(title).projectName).toBeUndefined());
});

describe("the unit of amounts", () => {
  test.each<[string, readonly Row[], unknown[]]>([
    ["above the table", ["单位：元", "预算数|50000"], ["元", "元 @A1"]],
    ["in two cells", ["|||金额单位|元", "预算数|50000"], ["元", "元 @E1"]],
    ["in the label", ["单位：万元", "预算数（元）|50000"], ["元", "元 @A2"]],
    ["in the label of the block", ["项目资金（元）|资金总额|50000"], ["元", "元 @A1"]],
    ["beside the number", ["预算数|50000|元"], ["元", "元 @C1"]],
    ["with the number", ["预算数|50000元"], ["元", "50000元 @B1"]],
    ["in brackets", ["|||（单位：亿元）", "预算数|5"], ["亿元", "亿元 @D1"]],
    ["nowhere: 万元", ["预算数|5"], ["万元", undefined]],
  ])("%s", (_where, head, expected) => {
    const { budget } = withHead(...head);
    expect([budget?.unit, at(budget?.unitDeclared)]).toEqual(expected);
    expect(budget?.total?.amount?.toNumber()).toBe(expected[0] === "元" ? 50000 : 5);
  });

  test("an amount in another unit than the table's is converted", () => {
    const { budget } = withHead("单位：万元", "预算数|5.00|其中：财政资金|50000元");
    expect(budget?.fiscalFunds?.amount?.toNumber()).toBe(5);
  });
});

test.each([
  ["预算数", "项目总预算", "年度资金总额", "当年（年度）预算", "年初安排金额", "资金总额"],
])("%s and its synonyms name the budget", (...labels) => {
  for (const label of labels) {
    const table = withHead(`${label}|60|财政拨款（数）|50|其它资金|10`);
    expect(content(table)).toMatchObject({ budget: ["万元", "60", "50", "10"] });
  }
});

test("an amount that cannot be read stays without a number", () => {
  const { budget } = withHead("预算数|#REF!|其中：财政资金|5万");
  expect([at(budget?.total), budget?.total?.amount]).toEqual(["#REF! @B1", undefined]);
});

describe("the disbursement plan", () => {
  const points = (table: TargetSheet) =>
    table.plan?.points.map(({ month, amount, at: cell }) => `${month} ${amount} ${cellName(cell)}`);

  test("labels over their numbers", () => {
    const table = withHead(
      "预算数|5",
      "资金支出计划（万元）|3月底|6月底|10月底|12月底",
      "|1.25|2.50|3.75|5.00",
    );
    expect(points(table)).toEqual(["3 1.25 B3", "6 2.5 C3", "10 3.75 D3", "12 5 E3"]);
    expect([table.plan?.headed, table.plan?.unit]).toEqual(["amount", "amount"]);
  });

  test("labels beside their numbers, by quarters, in percent", () => {
    const table = withHead(
      "预算数|80",
      "用款计划（%）|一季度|25%|二季度|50%|三季度|75%|四季度|100%",
    );
    expect(points(table)).toEqual(["3 25 C2", "6 50 E2", "9 75 G2", "12 100 I2"]);
    expect([table.plan?.headed, table.plan?.unit]).toEqual(["percent", "percent"]);
  });

  test("one below the other", () => {
    const table = withHead(
      "预算数|100",
      ["资金支出计划", "3月底", [0.25, "25%"]],
      ["", "6月底", [0.5, "50%"]],
      ["", "10月底", [0.8333, "83.33%"]],
      ["", "12月底", [1, "100%"]],
      "绩效目标|接访",
    );
    expect(points(table)).toEqual(["3 25 C2", "6 50 C3", "10 83.33 C4", "12 100 C5"]);
    expect([table.plan?.headed, table.plan?.unit]).toEqual([undefined, "percent"]);
  });

  test("stored as shares without a percent format", () => {
    const table = withHead("预算数|80", "资金支出计划(%)|3月底|6月底|10月底|12月底", [
      "",
      0.25,
      0.5,
      0.8,
      1,
    ]);
    expect(points(table)).toEqual(["3 25 B3", "6 50 C3", "10 80 D3", "12 100 E3"]);
  });

  test.each([
    ["amounts below (%)", "资金支出计划(%)", 40, [10, 20, 30, 40], "amount"],
    ["amounts below (%) whose last is wrong", "资金支出计划(%)", 40, [10, 20, 30, 39], "amount"],
    ["percentages below (%)", "资金支出计划(%)", 40, [25, 50, 83.33, 100], "percent"],
    ["percentages below (万元)", "资金支出计划（万元）", 40, [25, 50, 75, 100], "percent"],
    ["a budget of 100, headed (%)", "资金支出计划(%)", 100, [25, 50, 75, 100], "percent"],
    ["a budget of 100, headed (万元)", "资金支出计划（万元）", 100, [25, 50, 75, 100], "amount"],
    ["no unit and no budget", "资金支出计划", "", [1, 2, 3, 4], "amount"],
  ])("numbers are what they are: %s", (_case, heading, total, numbers, unit) => {
    const table = withHead(["预算数", total], `${heading}|3月底|6月底|10月底|12月底`, [
      "",
      ...numbers,
    ]);
    expect(table.plan?.unit).toBe(unit);
  });

  test("points left blank have no amount", () => {
    const table = withHead(
      "预算数|5",
      "资金支出计划|3月底|6月底|10月底|12月底",
      "|1.25|||5.00",
      "绩效目标|接访",
    );
    expect(points(table)).toEqual(["3 1.25 B3", "6 undefined C3", "10 undefined D3", "12 5 E3"]);
  });

  test("a heading in other words, and months that are no plan", () => {
    const table = withHead("预计各季度累计支付资金|3月底|1|6月底|2|12月底|3");
    expect(table.plan?.points).toHaveLength(3);
    expect(withHead("填报月份|3月|6月|9月").plan).toBeUndefined();
  });
});

test("a block of funds with further parts", () => {
  const { budget } = withHead(
    "预算情况（万元）|资金总额|60|其中：财政拨款|50",
    "|上年结转|8|其他资金|2",
  );
  expect(
    [budget?.total, budget?.fiscalFunds, budget?.otherFunds].map((f) => f?.amount?.toNumber()),
  ).toEqual([60, 50, 2]);
  expect(budget?.furtherParts?.map(({ amount }) => amount?.toNumber())).toEqual([8]);
});

test("the whole with its parts in one cell", () => {
  const table = withHead(
    "信访业务费绩效目标表",
    "项目名称：信访业务费 项目单位：正定县信访局",
    "预算金额（万元）：58.30，其中：财政拨款58.30万元，其他资金0万元",
    "年度绩效目标：接待群众来访",
  );
  expect(content(table)).toMatchObject({
    ...{ projectName: "信访业务费", unitName: "正定县信访局" },
    budget: ["万元", "58.3", "58.3", "0"],
  });
  const yuan = withHead(
    "信访业务费绩效目标表",
    "预算数|2,340.00万元（其中：中央1,800.00万元）",
    "绩效目标|接访",
  );
  expect(yuan.budget?.total?.amount?.toString()).toBe("2340");
});

test("the amounts of the year, not those of the term; goals of both", () => {
  const table = withHead(
    "信访业务费绩效目标表",
    "项目名称|信访业务费|||",
    "项目资金|资金总额|3600万元|当年资金总额：|1200万元",
    "|其中：财政拨款|3600万元|其中：当年财政拨款|1200万元",
    "总体绩效目标|实施周期目标||年度目标|",
    "|三年接访900批次||接访300批次|",
  );
  expect(content(table)).toMatchObject({
    goal: "接访300批次",
    budget: ["万元", "1200", "1200", undefined],
  });
});

test("a sum below a table of costs is the whole", () => {
  const table = withHead(
    "大楼运行绩效目标表",
    "项目名称|大楼运行|||",
    "项目预算|成本构成|金额|测算依据|上年执行数",
    "|保安服务费|191|采购合同|190",
    "|保洁服务费|99|采购合同|98",
    "|合计|290||288",
    "绩效目标|保障大楼运行|||",
  );
  expect(at(table.budget?.total)).toBe("290 @C6");
});

test("a heading over the indicators alone gives way to the title above the labels", () => {
  const table = withHead(
    "项目支出绩效目标表",
    "项目名称|校园安保",
    "年度目标|配备保安",
    "绩效项目指标表",
  );
  expect(at(table.title)).toBe("项目支出绩效目标表 @A1");
  expect(at(table.projectName)).toBe("校园安保 @B2");
});

test("labels before their numbers without a colon, and amounts in 千元", () => {
  const table = withHead(
    "信访业务费绩效目标表",
    "项目名称：信访业务费",
    "项目资金：年度资金总额 52.00 万元||其中：财政拨款 52.00 万元||其他资金 0 万元",
    "绩效目标：接访300批次",
  );
  expect(content(table)).toMatchObject({ budget: ["万元", "52", "52", "0"] });
  const thousands = withHead(
    "信访业务费绩效目标表",
    "单位：千元",
    "预算数|1,240.00",
    "绩效目标|接访",
  );
  expect(content(thousands)).toMatchObject({ budget: ["千元", "1240", undefined, undefined] });
});

import { recognizeSheet } from "../../src/recognize/recognize";
import { onlyTable, partsOf } from "./layouts/tables";
import { content, outline, sheet, type Row } from "./sheets";

const head = "一级指标|二级指标|三级指标|指标值";
const rows = ["产出指标|数量指标|接访批次|≥300批次", "效益指标|社会效益指标|化解率|≥80%"];
const table = (...more: readonly Row[]) =>
  onlyTable(["信访业务费绩效目标表", head, ...rows, ...more]);
const usual = [
  "产出指标 · 数量指标 · 接访批次 · ≥300批次",
  "效益指标 · 社会效益指标 · 化解率 · ≥80%",
];

test.each<[string, Row]>([
  ["a sum", "合计|||100"],
  ["a note", "注：指标值应量化"],
  ["who filled it in", "填表人：李四||联系电话：123456|"],
  ["a label of the next part", "项目负责人|李四||"],
  ["who reports, left blank", "单位|||"],
  ["prose", "||上述指标已经局党组会议研究通过并报县财政局备案。|"],
  ["the next title", "接待中心绩效目标表|||"],
])("%s below is no indicator", (_, row) => {
  expect(outline(table(row))).toEqual(usual);
});

test("rows continue below a sum, a repeated heading and 续表", () => {
  expect(
    outline(table("（续表）|||", head, "满意度指标|服务对象满意度指标|群众满意度|≥90%")),
  ).toEqual([...usual, "满意度指标 · 服务对象满意度指标 · 群众满意度 · ≥90%"]);
});

test("a basis left behind in a row that was cleared does not end the table", () => {
  const based = onlyTable([
    "信访业务费绩效目标表",
    `${head}|指标值确定依据`,
    `${rows[0]}|计划标准`,
    "||||历史标准",
    `${rows[1]}|历史标准`,
  ]);
  expect(outline(based)).toEqual(usual);
});

test("words of other forms in the columns of the classes stay rows without a known class", () => {
  expect(outline(table("管理指标|制度建设指标|制度健全性|健全"))).toEqual([
    ...usual,
    "— · — · 制度健全性 · 健全",
  ]);
});

test("a row that only says that a class does not apply is left out", () => {
  expect(
    outline(table("|生态效益指标|不涉及|", "|可持续影响指标|无|—", "|可持续影响指标|无|≥1项")),
  ).toEqual([...usual, "效益指标 · 可持续影响指标 · 无 · ≥1项"]);
});

test("names lose their numbers, and numbers alone are no names", () => {
  const { indicators } = table(
    "满意度指标|服务对象满意度指标|指标1：群众满意度|≥90%",
    "||②来信人满意度|≥90%",
    "||2.5公里内居民满意度|≥90%",
    "||指标4：|",
    "||……|",
  );
  expect(indicators.slice(2).map(({ name }) => name?.text)).toEqual([
    "群众满意度",
    "来信人满意度",
    "2.5公里内居民满意度",
    ...indicators.slice(5).map(() => undefined),
  ]);
  expect(indicators[2]!.name?.around).toEqual({ before: "指标1：", after: "" });
});

test("a basis in brackets behind most values or descriptions is a field of its own", () => {
  const { indicators } = onlyTable([
    "信访业务费绩效目标表",
    head,
    "产出指标|数量指标|接访批次|≥300批次（历史标准）",
    "|质量指标|办理合格率|≥95%（行业标准）",
    "|时效指标|办结时限|≤60天",
    "效益指标|社会效益指标|化解率|（计划标准）",
  ]);
  expect(indicators.map(({ value, basis }) => `${value?.text} ${basis?.text}`)).toEqual([
    "≥300批次 历史标准",
    "≥95% 行业标准",
    "≤60天 undefined",
    "（计划标准） undefined",
  ]);
  expect(indicators[0]!.value?.parsed.kind).toBe("quantity");
  expect(indicators[0]!.basis?.around).toEqual({ before: "≥300批次（", after: "）" });
});

test("a value in parts keeps what stands in brackets in its cells", () => {
  const { indicators } = onlyTable([
    "信访业务费绩效目标表",
    "一级指标|二级指标|三级指标|符号|指标值|单位",
    "产出指标|数量指标|接访批次|≥|300（历史标准）|批次",
    "|质量指标|办理合格率|≥|95（行业标准）|%",
  ]);
  expect(indicators.map(({ basis }) => basis)).toEqual([undefined, undefined]);
  expect(indicators[0]!.value?.split?.number?.text).toBe("300（历史标准）");
});

test("grades in columns of their own read as one text with their words", () => {
  const found = onlyTable([
    "信访业务费绩效目标表",
    "一级指标|二级指标|三级指标|指标值|评价标准|||",
    "||||优|良|中|差",
    "产出指标|数量指标|接访批次|≥300批次|≥300|≥280|中：≥250|",
    "|质量指标|办理合格率|≥95%||||",
  ]);
  expect(partsOf(found, "gradeBands")).toEqual(["优：≥300 良：≥280 中：≥250", undefined]);
});

test("cells too narrow for their number speak by their value, hidden texts as well", () => {
  const found = onlyTable([
    "信访业务费绩效目标表",
    "单位：万元",
    ["项目名称", "信访业务费", "预算数", [36.5, "######"]],
    "一级指标|二级指标|三级指标|指标值",
    ["产出指标", "数量指标", "接访批次", [300, "###"]],
    ["效益指标", "社会效益指标", ["化解率", ""], "≥80%"],
    ["效益指标", "社会效益指标", "息访率", ["####", "####"]],
  ]);
  expect(content(found)).toMatchObject({ budget: ["万元", "36.5", undefined, undefined] });
  expect(outline(found)).toEqual([
    "产出指标 · 数量指标 · 接访批次 · 300",
    "效益指标 · 社会效益指标 · 化解率 · ≥80%",
    "效益指标 · 社会效益指标 · 息访率 · ####",
  ]);
});

test("单位 in the head names the money where money stands beside it, else who reports", () => {
  const read = (value: string) => {
    const found = onlyTable(["信访业务费绩效目标表", `单位|${value}||`, "预算数|5", head, ...rows]);
    return [found.unitName?.text, found.budget?.unit];
  };
  expect(read("元")).toEqual([undefined, "元"]);
  expect(read("甲县信访局")).toEqual(["甲县信访局", "万元"]);
});

test("项目 and 部门 with a colon name the project and the department", () => {
  const found = onlyTable(["绩效目标表", "部门：甲县信访局||项目：信访业务费|", head, ...rows]);
  expect([found.unitName?.text, found.projectName?.text]).toEqual(["甲县信访局", "信访业务费"]);
});

test("an amount beside a table of costs stands in the row of its sum", () => {
  const found = onlyTable([
    "信访业务费绩效目标表",
    "项目名称|信访业务费||",
    "预算数|成本构成|金额|测算依据",
    "|场地|3|3场×1万元",
    "|资料|2|200册",
    "|合计|5|",
    head,
    ...rows,
  ]);
  expect(found.budget?.total?.amount?.toNumber()).toBe(5);
  const open = onlyTable([
    "信访业务费绩效目标表",
    "项目名称|信访业务费||",
    "预算数|成本构成|金额|测算依据",
    "|场地|3|3场×1万元",
    "|合计||",
    head,
    ...rows,
  ]);
  expect(open.budget?.total).toBeUndefined();
});

test("a number at the left of each row is none of its classes", () => {
  const found = onlyTable([
    "信访业务费绩效目标表",
    "序号|一级指标|二级指标|三级指标|指标值",
    "1|产出指标|数量指标|接访批次|≥300批次",
    "2||||",
    "3|效益指标|社会效益指标|化解率|≥80%",
  ]);
  expect(outline(found)).toEqual(usual);
});

test("a mark at the left of a row is none of its classes", () => {
  const found = onlyTable([
    "|信访业务费绩效目标表",
    "|一级指标|二级指标|三级指标|指标值",
    "√|产出指标|数量指标|接访批次|≥300批次",
    "?|效益指标|社会效益指标|化解率|≥80%",
  ]);
  expect(outline(found)).toEqual(usual);
});

test("two tables side by side, and two below each other at the right", () => {
  const pair = (left: string, right: string) => `${left}||${right}`;
  const tables = recognizeSheet(
    sheet([
      pair("甲费绩效目标表|||", "乙费绩效目标表|||"),
      pair(head, head),
      pair(rows[0]!, rows[0]!),
      pair(rows[1]!, rows[1]!),
      pair("|||", "丙费绩效目标表|||"),
      pair("|||", head),
      pair("|||", rows[0]!),
      pair("|||", rows[1]!),
    ]),
  );
  expect(tables.map(({ title }) => title?.text).sort()).toEqual(
    ["甲费绩效目标表", "乙费绩效目标表", "丙费绩效目标表"].sort(),
  );
  for (const found of tables) expect(outline(found)).toEqual(usual);
});

test("the plan's unit follows from the last number where no budget is given", () => {
  const plan = (heading: string, numbers: Row) =>
    onlyTable([
      "信访业务费绩效目标表",
      `${heading}|3月底|6月底|10月底|12月底`,
      ["", ...numbers],
      head,
      ...rows,
    ]).plan;
  expect(plan("资金支出计划", [25, 50, 75, 100])?.unit).toBe("percent");
  expect(plan("资金支出计划", [25, 50, 75, 90])?.unit).toBe("amount");
  expect(plan("资金支出计划（%）", ["", "", "", ""])?.unit).toBe("percent");
  expect(plan("资金支出计划", ["", "", "", ""])?.unit).toBe("amount");
  const shares = plan("资金支出计划（%）", [0.25, "", 0.75, 1]);
  expect(shares?.points.map(({ amount }) => amount?.toNumber())).toEqual([25, undefined, 75, 100]);
});

test("self-evaluation: funds without a total, a column that has no numbers, parts left blank", () => {
  const funds = (...lines: readonly Row[]) =>
    onlyTable([
      "项目支出绩效自评表",
      "项目资金（万元）||年初预算数|全年执行数|执行率",
      ...lines,
      "一级指标|二级指标|三级指标|指标值|实际完成值",
      "产出指标|数量指标|运维次数|≥12次|12次",
    ]);
  const part = funds(["", "其中：财政拨款", 50, 49, [0.98, "98%"]]);
  expect([part.budget?.total, part.budget?.fiscalFunds?.amount?.toNumber()]).toEqual([
    undefined,
    50,
  ]);
  const blank = funds(
    ["", "年度资金总额", 58, 58, 1],
    ["", "上年结转资金", "", "", ""],
    ["", "其他资金", 0, 0, ""],
  );
  expect(blank.budget?.furtherParts).toBeUndefined();
  expect(blank.budget?.total?.amount?.toNumber()).toBe(58);
  expect(blank.execution?.rate?.amount?.toNumber()).toBe(100);
  const nothing = funds(["", "年度资金总额", 0, 0, 0]);
  expect(nothing.execution?.rate?.amount?.toNumber()).toBe(0);
});

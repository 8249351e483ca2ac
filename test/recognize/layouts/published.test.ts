import { recognizeSheet } from "../../../src/recognize/recognize";
import { outline, sheet } from "../sheets";
import { columnsOf, onlyTable, partsOf } from "./tables";

const levels = "一级指标|二级指标|三级指标|指标值";
const rows = [levels, "产出指标|数量指标|培训人次|≥100人次", "|质量指标|考核合格率|≥95%"];

/** A table whose head block holds these rows. */
const headed = (...head: string[]) => onlyTable(["项目支出绩效目标表", ...head, ...rows]);

test("年度绩效指标完成情况 upright beside a self-evaluation is no column of results", () => {
  const table = onlyTable([
    "项目支出绩效自评表",
    "年度绩效指标完成情况|一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分",
    "|产出指标|数量指标|宣传场次|≥5场|6场|50|50",
    "|效益指标|社会效益指标|知晓率|≥80%|85%|40|40",
  ]);
  expect(columnsOf(table)).toMatchObject({ name: 3, value: 4, actual: 5, weight: 6, score: 7 });
  expect(partsOf(table, "actual")).toEqual(["6场", "85%"]);
});

test("项目完成指标 and 项目效益指标 are the classes of output and benefit", () => {
  const table = onlyTable([
    "项目支出绩效目标申报表",
    levels,
    "项目完成指标|数量指标|扶助人数|63人",
    "项目效益指标|社会效益指标|再生产率|≥20%",
    "满意度指标|满意度指标|受益群众满意度|≥90%",
  ]);
  expect(outline(table)).toEqual([
    "产出指标 · 数量指标 · 扶助人数 · 63人",
    "效益指标 · 社会效益指标 · 再生产率 · ≥20%",
    "满意度指标 · 服务对象满意度指标 · 受益群众满意度 · ≥90%",
  ]);
});

test("评价内容 over both levels of goals heads classes, over texts it describes", () => {
  const table = onlyTable([
    "项目绩效目标申报表",
    "评价内容||绩效内容|绩效目标值|实际完成值",
    "投入|成本目标|项目资金投入|10万元|10万元",
    "产出目标|数量目标|组织活动场次|≥28场|40场",
    "|质量目标|政策知晓率|≥95%|98%",
    "效益目标|社会效益目标|带动就业人数|≥30人|32人",
  ]);
  expect(outline(table)).toEqual([
    "— · 成本指标 · 项目资金投入 · 10万元",
    "产出指标 · 数量指标 · 组织活动场次 · ≥28场",
    "产出指标 · 质量指标 · 政策知晓率 · ≥95%",
    "效益指标 · 社会效益指标 · 带动就业人数 · ≥30人",
  ]);
  const described = onlyTable([
    "项目绩效目标申报表",
    "一级指标|二级指标|三级指标|评价内容|指标值",
    "产出指标|数量指标|活动场次|全年组织的场次|≥28场",
    "效益指标|社会效益指标|就业人数|带动就业的人数|≥30人",
  ]);
  expect(partsOf(described, "description")).toEqual(["全年组织的场次", "带动就业的人数"]);
});

test("优, 良, 中 and 差 in columns of their own stand for the values, as in Hebei before 2020", () => {
  const table = onlyTable([
    "1、2019年困难群众救助补助绩效目标表",
    "绩效目标|保障困难群众的基本生活",
    "绩效指标分类|绩效指标|绩效指标描述|绩效指标评价标准||||评价标准确定依据",
    "|||优|良|中|差|",
    "产出指标|救助覆盖率|应救尽救的比率|100%|90%|85%|85%|救助标准",
    "效果指标|低保标准提高率|比上年提高的比率|5%|3%|1%|1%|历史标准",
  ]);
  expect(outline(table)).toEqual([
    "产出指标 · — · 救助覆盖率 · —",
    "效益指标 · — · 低保标准提高率 · —",
  ]);
  expect(partsOf(table, "gradeBands")).toEqual([
    "优：100% 良：90% 中：85% 差：85%",
    "优：5% 良：3% 中：1% 差：1%",
  ]);
  expect(columnsOf(table)).toMatchObject({ category: 0, name: 1, description: 2, basis: 7 });
});

describe("the self-evaluation of Hebei", () => {
  const head = [
    "甲县民政局2020年度预算项目绩效自评表",
    "一、基本情况|项目名称：|高龄津贴|||是否为专项资金：|",
    "|实施（主管）单位|314002-甲县民政局机关|||金额单位：|万元",
    "二、预算执行情况|预算安排情况（调整后）||资金到位情况||资金执行情况||预算执行进度（%）",
    "|预算数|6.84|到位数|6.84|执行数|6.84|100.00",
    "|其中：财政资金|6.84|其中：财政资金|6.84|其中：财政资金|6.84",
    "三、目标完成情况|年度预期目标|||具体完成情况|||总体完成率（%）",
    "|发放高龄津贴|||已发放|||100.00",
  ];
  const rows = [
    "|产出指标|质量指标|对象覆盖率|享受人数占应享受人数的比例|>=|98|%（百分比）|100%|完成|25.00|25.00|6.25",
    "|效果指标|社会效益指标|补贴发放率|发放人数占应发人数的比例|>=|75|%（百分比）|100%|完成|30.00|30.00|9.00",
    "|预算执行率|预算执行率|预算执行率|||||100%|完成|10.00|10.00|1.00",
  ];
  const later = "|单项指标实际完成值|单项指标完成情况|自评得分||";
  test.each(["指标描述", "指标分值"])("with %s over the descriptions", (heading) => {
    const table = onlyTable([
      ...head,
      `四、年度绩效指标完成情况|一级指标|二级指标|三级指标|${heading}|预期指标值||${later}`,
      "|||||符号||单位（文字描述）|||单项指标得分|权重占比（%）|单项指标折算得分",
      ...rows,
    ]);
    expect(outline(table)).toEqual([
      "产出指标 · 质量指标 · 对象覆盖率 · >=98%（百分比）",
      "效益指标 · 社会效益指标 · 补贴发放率 · >=75%（百分比）",
    ]);
    expect(columnsOf(table)).toMatchObject({ operator: 5, value: 6, unit: 7, actual: 8 });
    expect(partsOf(table, "weight")).toEqual(["25.00", "30.00"]);
    expect(partsOf(table, "score")).toEqual(["25.00", "30.00"]);
    expect([table.goal?.text, String(table.budget?.total?.amount)]).toEqual([
      "发放高龄津贴",
      "6.84",
    ]);
  });
});

test("of the year before and 预期2022年实现值 the latter is the value", () => {
  const table = onlyTable([
    "项目支出绩效目标批复表",
    "（2022年度）",
    "绩效指标|一级指标|二级指标|三级指标|指标值||指标标准或依据",
    "||||2021年实际实现值|预期2022年实现值|",
    "|产出指标|数量指标|主体班培训人次|270人次|280人次|计划标准",
    "|满意度指标|服务对象满意度指标|学员满意度||≥95%|历史标准",
  ]);
  expect(outline(table)).toEqual([
    "产出指标 · 数量指标 · 主体班培训人次 · 280人次",
    "满意度指标 · 服务对象满意度指标 · 学员满意度 · ≥95%",
  ]);
  expect(columnsOf(table)).toMatchObject({ value: 5, basis: 6 });
  expect(columnsOf(table)).not.toHaveProperty("actual");
});

test("a questionnaire with 优, 良, 中, 差 is no target sheet", () => {
  const found = recognizeSheet(
    sheet([
      "服务质量测评表",
      "一级指标|二级指标|评价标准||||备注",
      "||优|良|中|差|",
      "服务态度|接待礼貌|√||||",
      "办事效率|办理时限||√|||",
    ]),
  );
  expect(found).toEqual([]);
});

test("a row of zeros, formulas over blank cells, holds no indicator", () => {
  const table = onlyTable([
    "项目支出绩效目标审批表",
    "一级指标|二级指标|三级指标|指标值|分值|指标解释",
    "成本指标|经济成本指标|0|0.00%|0|直接经济成本",
    "|社会成本指标|0|0|0|对社会的负面影响",
    "产出指标|数量指标|举报奖励次数|≥5次|10|0",
    "|质量指标|责任事故起数|0|10|全年责任事故",
  ]);
  expect(outline(table)).toEqual([
    "成本指标 · 经济成本指标 · — · —",
    "成本指标 · 社会成本指标 · — · —",
    "产出指标 · 数量指标 · 举报奖励次数 · ≥5次",
    "产出指标 · 质量指标 · 责任事故起数 · 0",
  ]);
  const [first, , named] = table.indicators;
  expect([first?.value?.parsed.kind, first?.description, named?.description]).toEqual([
    "empty",
    undefined,
    undefined,
  ]);
});

test.each<[string, string, string[]]>([
  ["项目支出名称", "雾炮车服务", ["项目支出名称|雾炮车服务|预算部门|甲市环卫处"]],
  ["a code before a year", "2023年替代补助", ["项目名称|51092324T000010263357-2023年替代补助"]],
  ["a code before words", "工资性支出", ["项目名称|51000021R000000019951工资性支出"]],
])("the project's name: %s", (_, name, head) => {
  expect(headed(...head).projectName?.text).toBe(name);
});

test.each<[string, string[], string | undefined]>([
  ["绩效目标申报表（基础设施建设类）", [], undefined],
  ["项目绩效目标表（打捆项目）", [], undefined],
  ["绩效目标申报表（参考模板）", [], undefined],
  ["项目年度绩效目标（定量目标）", [], undefined],
  ["项目支出绩效目标表（古树名木保护复壮）", [], "古树名木保护复壮"],
])("what stands in brackets behind the title %s", (title, _, name) => {
  expect(onlyTable([title, ...rows]).projectName?.text).toBe(name);
});

test.each<[string, string, string[]]>([
  ["单位信息", "324001-甲局机关", ["单位信息：|324001-甲局机关", "主管部门：|324-甲部门"]],
  [
    "of several offices the one that spends",
    "甲县农业农村局",
    ["中央主管部门|农业农村部", "省级主管部门|省农业农村厅", "区县主管部门|甲县农业农村局"],
  ],
])("the unit: %s", (_, name, head) => {
  expect(headed(...head).unitName?.text).toBe(name);
});

const amounts = ({ budget }: ReturnType<typeof onlyTable>) =>
  [budget?.total, budget?.fiscalFunds, budget?.otherFunds].map((f) => f && String(f.amount));

test.each<[string, string[], (string | undefined)[]]>([
  [
    "当年其他资金 is a label, not what 其他资金 holds",
    ["项目资金|资金总额|100||当年资金总额|100", "|其他资金|||当年其他资金|"],
    ["100", undefined, "undefined"],
  ],
  [
    "年度资金总额 before 金额 heads a column",
    ["项目资金（万元）|年度资金总额|||金额（万元）", "|财政拨款小计|||6.30", "|其他资金|||0.00"],
    [undefined, undefined, "0"],
  ],
  ["预算申报数", ["预算申报数|20"], ["20", undefined, undefined]],
  [
    "转移支付预算数",
    ["转移支付预算数（A）|5.8|预算执行率（B/A）|100%"],
    ["5.8", undefined, undefined],
  ],
  [
    "年度预算数 merged over its columns labels their block",
    [
      "预算执行情况（10分）|年度预算数（万元）||年初预算|调整后预算数|预算执行数|预算执行率",
      "|总额||238.93|251.89|251.89|100.00%",
      "|其中：财政资金||238.93|250.00|250.00|100.00%",
      "|其他资金||0.00|1.89|1.89|100.00%",
    ],
    ["251.89", "250", "1.89"],
  ],
])("the budget: %s", (_, head, expected) => {
  expect(amounts(headed(...head))).toEqual(expected);
});

test("部门整体绩效目标 in a line of its own is the title, over a goal its label", () => {
  const head = ["部门编码|316|部门名称|甲县林业局", "年度绩效总目标|保护森林资源"];
  const titled = onlyTable(["部门整体绩效目标", "基本信息", ...head, ...rows]);
  expect([titled.title?.text, titled.form, titled.goal?.text]).toEqual([
    "部门整体绩效目标",
    "department",
    "保护森林资源",
  ]);
  const labelled = onlyTable([
    "单位|甲县林业局",
    "部门整体绩效目标",
    "保护全县的森林资源，防治病虫害",
    ...rows,
  ]);
  expect(labelled.title).toBeUndefined();
});

test("服务对象满意度指标等 is the class of satisfaction", () => {
  const table = onlyTable([
    "项目支出绩效自评表",
    "一级指标|二级指标|三级指标|指标性质|指标值|度量单位|实际完成值|分值|得分",
    "产出指标|数量指标|受助人数|≧|735|人|735|50|50",
    "满意度指标|服务对象满意度指标等|学生满意度|═|95|%|100%|50|50",
  ]);
  expect(outline(table)).toEqual([
    "产出指标 · 数量指标 · 受助人数 · ≧735人",
    "满意度指标 · 服务对象满意度指标 · 学生满意度 · ═95%",
  ]);
  expect(table.indicators[1]!.value!.parsed).toMatchObject({
    kind: "quantity",
    operator: { operator: "＝" },
  });
});

test("columns of 长期 left free hold no indicators", () => {
  const heads =
    "一级指标|二级指标(长期)|三级指标(长期)|指标值(长期)|二级指标(年度)|三级指标(年度)|指标值(年度)";
  const year = [
    "产出指标|数量指标|||数量指标|安排数量|≥2个",
    "满意度指标|服务对象满意度指标|||服务对象满意度指标|学生满意度|≥90%",
  ];
  expect(outline(onlyTable(["项目支出绩效目标表", heads, ...year]))).toEqual([
    "产出指标 · 数量指标 · 安排数量 · ≥2个",
    "满意度指标 · 服务对象满意度指标 · 学生满意度 · ≥90%",
  ]);
  const filled = "产出指标|数量指标|三年安排数量|≥6个|数量指标|安排数量|≥2个";
  const both = onlyTable(["项目支出绩效目标表", heads, filled, year[1]!]);
  expect(both.indicators.map(({ name }) => name?.text)).toContain("三年安排数量");
  expect(both.indicators).toHaveLength(4);
});

test("an office and 单位：万元 above the next table end the one before", () => {
  const tables = recognizeSheet(
    sheet([
      "207101甲县人民法院|||单位:万元",
      "项目名称|安全隐患维修||",
      ...rows,
      "207102甲县人民检察院|||单位:万元",
      "项目名称|办案业务费||",
      ...rows,
    ]),
  );
  expect(tables.map((table) => table.indicators.length)).toEqual([2, 2]);
  expect(tables.map(({ unitName }) => unitName?.text)).toEqual([
    "207101甲县人民法院",
    "207102甲县人民检察院",
  ]);
});

test("评（扣）分标准 under 绩效指标 is a column of its own, as is 指标值内容", () => {
  const [table] = recognizeSheet(
    sheet([
      "单位名称|项目名称|资金总额|绩效指标||||||",
      "|||一级指标|二级指标|三级指标|指标值|指标值内容|评（扣）分标准|度量单位",
      "甲县特校|伙食费|30|产出指标|数量指标|补助学生数量|168|补助的人数|每少1%扣1分|人",
      "|||效益指标|社会效益指标|入学率|≥90|适龄学生入学情况|每少1%扣1分|%",
    ]),
  );
  expect(table!.indicators.map(({ gradeBands }) => gradeBands?.text)).toEqual([
    "每少1%扣1分",
    "每少1%扣1分",
  ]);
  expect(partsOf(table!, "description")).toEqual(["补助的人数", "适龄学生入学情况"]);
});

test("what two former years cost is not what was spent", () => {
  const costs = (heads: string) =>
    headed("项目名称|大楼运行||||", heads, "|保安服务费|191|合同|190|180", "|合计|191||190|180");
  expect(
    costs("项目预算|成本构成|金额|依据|2020年实际执行数|2021年实际执行数").execution,
  ).toBeUndefined();
});

import { recognizeSheet } from "../../src/recognize/recognize";
import type { TargetSheet } from "../../src/target/model";
import { content, outline, sheet, type Row } from "./sheets";

/** The only table of the sheet. */
function only(rows: readonly Row[]): TargetSheet {
  const tables = recognizeSheet(sheet(rows));
  expect(tables).toHaveLength(1);
  return tables[0]!;
}

const columnsOf = ({ columns }: TargetSheet) =>
  Object.fromEntries(Object.entries(columns).map(([role, column]) => [role, column.index]));
const parts = (
  { indicators }: TargetSheet,
  field: "weight" | "actual" | "score" | "direction" | "description" | "gradeBands",
) => indicators.map((indicator) => indicator[field]?.text);

test("Hebei 2023, without code, budget and plan", () => {
  const table = only([
    "7.信访业务费绩效目标表",
    "绩效目标|规范办理群众来信来访",
    "一级指标|二级指标|三级指标|绩效指标描述|指标值|指标值确定依据",
    "产出指标|数量指标|接访批次|全年接访批次|≥300批次|历史标准",
    "|时效指标|按期办结率|按期办结件数÷应办结件数|≥95%|计划标准",
    "效果指标|社会效益|信访秩序|到场处置情况|平稳|计划标准",
  ]);
  expect(table.projectName?.text).toBe("信访业务费");
  expect(outline(table)).toEqual([
    "产出指标 · 数量指标 · 接访批次 · ≥300批次",
    "产出指标 · 时效指标 · 按期办结率 · ≥95%",
    "效益指标 · 社会效益指标 · 信访秩序 · 平稳",
  ]);
});

test("Hebei overall: grades in columns of their own", () => {
  const table = only([
    "部门整体绩效目标表",
    "一级指标|二级指标|三级指标|评（扣）分标准||||绩效指标描述|指标值|||指标值确定依据",
    "|||优|良|中|差||符号|值|单位|",
    [
      "部门产出",
      "数量",
      "接访批次",
      "≥300",
      "≥200",
      "≥100",
      "＜100",
      "全年",
      "≥",
      300,
      "批次",
      "历史",
    ],
    [
      "部门效果",
      "满意度",
      "信访人满意度",
      "≥90",
      "≥80",
      "≥70",
      "＜70",
      "抽样",
      "≥",
      [0.9, "90%"],
      "%",
      "调查",
    ],
  ]);
  expect(table.form).toBe("department");
  expect(outline(table)).toEqual([
    "产出指标 · 数量指标 · 接访批次 · ≥300批次",
    "效益指标 · 服务对象满意度指标 · 信访人满意度 · ≥90%",
  ]);
  expect(parts(table, "gradeBands")).toEqual([
    "优：≥300 良：≥200 中：≥100 差：＜100",
    "优：≥90 良：≥80 中：≥70 差：＜70",
  ]);
});

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
  expect(parts(tables[1]!, "direction")).toEqual(["正向指标", "反向指标", "正向指标"]);
  expect(parts(tables[0]!, "weight")).toEqual(["20", "20", "30"]);
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
  const table = only([
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
  expect(parts(table, "description")).toEqual(["全年接访批次", "秩序情况"]);
});

test("Chongqing: no classes, signs under 指标性质", () => {
  const table = only([
    "项目支出绩效目标表（2023年度）",
    "编制单位：乙区文化馆|||||单位：万元",
    "项目名称|全民艺术普及||||",
    "年度绩效目标|开展群众文化活动，满足群众文化需求||||",
    "绩效指标|指标|指标权重|计量单位|指标性质|指标值",
    "|开展文化活动|20|场次|≥|60",
    "|培训人次|20|人次|≥|2000",
    "|群众满意度|10|%|≥|90",
    "|文化氛围|10||定性|好",
  ]);
  expect(outline(table)).toEqual([
    "— · — · 开展文化活动 · ≥60场次",
    "— · — · 培训人次 · ≥2000人次",
    "— · — · 群众满意度 · ≥90%",
    "— · — · 文化氛围 · 好",
  ]);
  expect([table.projectName?.text, table.unitName?.text]).toEqual(["全民艺术普及", "乙区文化馆"]);
  expect(parts(table, "weight")).toEqual(["20", "20", "10", "10"]);
});

test("Chongqing: classes under 指标类型, a scoring rule under 评价标准", () => {
  const table = only([
    "项目绩效自评表",
    "项目名称|公厕管护",
    "指标类型|指标名称|计量单位|指标性质|年度指标值|全年完成值|评价标准",
    "数量指标|管护公厕数量|座|≥|30|31|每少一座扣1分",
    "质量指标|管护达标率|%|≥|95|96|按比例得分",
    "满意度指标|居民满意度|%|≥|90|92|",
  ]);
  expect(outline(table)).toEqual([
    "— · 数量指标 · 管护公厕数量 · ≥30座",
    "— · 质量指标 · 管护达标率 · ≥95%",
    "— · 服务对象满意度指标 · 居民满意度 · ≥90%",
  ]);
  expect(parts(table, "gradeBands")).toEqual(["每少一座扣1分", "按比例得分", undefined]);
  expect(parts(table, "actual")).toEqual(["31", "96", "92"]);
});

test("Chongqing after the 2021 guidance: cost as a first level, points in brackets", () => {
  const table = only([
    "项目支出绩效目标表",
    "项目名称|路灯维护|项目编码|50011223P000000000001",
    "年度总体目标|保证照明",
    "一级指标|二级指标|三级指标|指标值|分值|指标解释",
    "成本指标\n(0-20分)|经济成本指标|维护成本|≤50万元|20|全年支出",
    "产出指标(40-50)分|数量指标|维护路灯数|≥1200盏|20|盏数",
    "|质量指标|亮灯率|≥98%|20|抽查",
    "效益指标（20分）|社会效益指标|安全事故|≤2起|20|",
    "满意度指标(10分)|服务对象满意度|居民满意度|≥90%|10|",
  ]);
  expect(table.profile).toBe("cost-first-level");
  expect(outline(table)).toEqual([
    "成本指标 · 经济成本指标 · 维护成本 · ≤50万元",
    "产出指标 · 数量指标 · 维护路灯数 · ≥1200盏",
    "产出指标 · 质量指标 · 亮灯率 · ≥98%",
    "效益指标 · 社会效益指标 · 安全事故 · ≤2起",
    "满意度指标 · 服务对象满意度指标 · 居民满意度 · ≥90%",
  ]);
  expect(parts(table, "description")).toEqual(["全年支出", "盏数", "抽查", undefined, undefined]);
});

test("Inner Mongolia: 指标性质 holds the direction, 指标方向 the sign", () => {
  const table = only([
    "项目支出绩效目标表",
    "项目名称|草原防火",
    "一级指标|二级指标|三级指标|指标性质|指标方向|目标值|计量单位|分值|备注",
    "产出指标|数量指标|巡护里程|正向|≥|2000|公里|20|",
    "|时效指标|物资到位时间|反向|≤|30|天|10|",
    "效益指标|生态效益指标|过火面积|反向|≤|10|亩|30|估计",
  ]);
  expect(columnsOf(table)).toMatchObject({
    direction: 3,
    operator: 4,
    value: 5,
    unit: 6,
    remark: 8,
  });
  expect(outline(table).map((line) => line.split(" · ")[3])).toEqual([
    "≥2000公里",
    "≤30天",
    "≤10亩",
  ]);
});

test("Hunan: kinds of values, starred headings", () => {
  const table = only([
    "项目支出绩效目标申报表",
    "填报单位：丙县残联||||单位：万元",
    "项目名称|残疾人康复",
    "年度预算申请\n（万元）|资金总额|86.5|其中：财政拨款|80|其他资金|6.5",
    "绩效指标|一级指标|二级指标|三级指标|指标值类型|*指标值|计量单位|*指标解释|*评（扣）分标准|备注",
    "|产出指标|数量指标|康复人数|定量|≥300|人|康复服务的人数|每少一人扣0.1分|",
    "||质量指标|服务规范|定性|规范||按规范服务|不规范扣2分|",
  ]);
  expect(columnsOf(table)).toEqual({
    ...{ category: 1, subcategory: 2, name: 3, value: 5, unit: 6 },
    ...{ description: 7, gradeBands: 8, remark: 9 },
  });
  expect(content(table)).toMatchObject({
    unitName: "丙县残联",
    budget: ["万元", "86.5", "80", "6.5"],
  });
  expect(outline(table)).toEqual([
    "产出指标 · 数量指标 · 康复人数 · ≥300人",
    "产出指标 · 质量指标 · 服务规范 · 规范",
  ]);
});

test("the old form: 长期 and 年度 side by side", () => {
  const table = only([
    "项目支出绩效目标申报表",
    "（2022年度）",
    "项目名称|基层公共文化服务",
    "主管部门|丁市文旅局|||实施单位|丁市图书馆",
    "项目资金（万元）|中期资金总额：|300||年度资金总额：|100|",
    "|其中：财政拨款|300||其中：财政拨款|90|",
    "|其他资金|0||其他资金|10|",
    "总体目标|中期目标（2022年—2024年）|||年度目标||",
    "|目标1：建成分馆12个|||目标1：建成分馆4个||",
    "绩效指标|一级指标|二级指标|三级指标|指标值|二级指标|三级指标|指标值",
    "|产出指标|数量指标|建成分馆|12个|数量指标|建成分馆|4个",
    "||质量指标|达标率|≥95%|质量指标|达标率|≥95%",
    "|满意度指标|服务对象满意度指标|读者满意度|≥90%|服务对象满意度指标|读者满意度|≥88%",
  ]);
  expect(content(table)).toMatchObject({
    ...{ unitName: "丁市图书馆", goal: "目标1：建成分馆4个" },
    budget: ["万元", "100", "90", "10"],
  });
  expect(outline(table).map((line, i) => `${table.indicators[i]!.period} ${line}`)).toEqual([
    "term 产出指标 · 数量指标 · 建成分馆 · 12个",
    "year 产出指标 · 数量指标 · 建成分馆 · 4个",
    "term 产出指标 · 质量指标 · 达标率 · ≥95%",
    "year 产出指标 · 质量指标 · 达标率 · ≥95%",
    "term 满意度指标 · 服务对象满意度指标 · 读者满意度 · ≥90%",
    "year 满意度指标 · 服务对象满意度指标 · 读者满意度 · ≥88%",
  ]);
});

test("the old form: 长期 above 年度, 指标内容 and 环境效益", () => {
  const table = only([
    "省级专项资金绩效目标表",
    "专项名称|现代农业发展专项",
    "长期绩效目标|建成基地20个",
    "年度绩效目标|新建基地6个",
    "长期绩效指标|一级指标|二级指标|指标内容|指标值|备注",
    "|产出指标|数量指标|建成基地数|20个|",
    "|效益指标|环境效益指标|农药减量|10%|",
    "年度绩效指标|一级指标|二级指标|指标内容|指标值|备注",
    "|产出指标|数量指标|建成基地数|6个|",
    "|效益指标|环境效益|农药减量|3%|",
  ]);
  expect([table.projectName?.text, table.goal?.text]).toEqual(["现代农业发展专项", "新建基地6个"]);
  expect(outline(table).map((line, i) => `${table.indicators[i]!.period} ${line}`)).toEqual([
    "term 产出指标 · 数量指标 · 建成基地数 · 20个",
    "term 效益指标 · 生态效益指标 · 农药减量 · 10%",
    "year 产出指标 · 数量指标 · 建成基地数 · 6个",
    "year 效益指标 · 生态效益指标 · 农药减量 · 3%",
  ]);
});

test("Hubei: the value of this year beside earlier ones", () => {
  const table = only([
    "项目绩效目标表",
    "项目名称|防汛物资",
    "一级指标|二级指标|三级指标|指标值|||指标值确定依据",
    "|||前年|上年|当年预期实现值|",
    "产出指标|数量指标|储备编织袋|20000条|22000条|25000条|历史数据",
    "|质量指标|合格率|98%|98%|100%|行业标准",
  ]);
  expect(columnsOf(table)).toMatchObject({ value: 5, basis: 6 });
  expect(outline(table)).toEqual([
    "产出指标 · 数量指标 · 储备编织袋 · 25000条",
    "产出指标 · 质量指标 · 合格率 · 100%",
  ]);
});

test("Hubei: names under 二级指标, 绩效标准 describes", () => {
  const table = only([
    "项目绩效目标表",
    "一级指标|二级指标|绩效标准|当年预期实现值",
    "产出指标|培训人数|实际培训的人数|≥200人",
    "|培训合格率|合格人数占比|≥95%",
    "效益指标|再就业人数|培训后就业人数|≥80人",
  ]);
  expect(outline(table)).toEqual([
    "产出指标 · — · 培训人数 · ≥200人",
    "产出指标 · — · 培训合格率 · ≥95%",
    "效益指标 · — · 再就业人数 · ≥80人",
  ]);
  expect(parts(table, "description")).toEqual(["实际培训的人数", "合格人数占比", "培训后就业人数"]);
});

test("Hubei: monitoring of the first half of the year", () => {
  const table = only([
    "2023年度项目绩效运行监控表",
    "项目名称|治超",
    "一级指标|二级指标|三级指标|年度指标值|1-6月执行情况|全年预计完成情况|偏差原因分析||||||完成目标可能性|||备注",
    "||||||经费保障|制度保障|人员保障|硬件条件保障|其他|原因说明|确定能|有可能|完全不可能|",
    "产出指标|数量指标|检测车辆|≥9000辆|5100辆|9000辆|||||||√|||",
    "|时效指标|检测及时率|≥95%|97%|97%|||||||√|||已核",
  ]);
  expect(columnsOf(table)).toMatchObject({ value: 3, actual: 4, remark: 15 });
  expect(parts(table, "actual")).toEqual(["5100辆", "97%"]);
});

test("Guangxi: 投入 and 过程 before 产出 and 效果, points beside every level", () => {
  const table = only([
    "项目支出绩效目标表",
    "项目名称：扶贫车间",
    "一级指标|分值|二级指标|分值|指标内容|指标值|评分细则",
    "投入|20|项目立项|10|立项规范性|规范|不规范扣分",
    "||资金落实|10|资金到位率|100%|按比例",
    "过程|20|业务管理|20|制度健全性|健全|",
    "产出|30|产出数量|30|建设车间|3个|",
    "效果|30|社会效益|30|带动就业|≥90人|",
  ]);
  expect(outline(table)).toEqual([
    "— · — · 立项规范性 · 规范",
    "— · — · 资金到位率 · 100%",
    "— · — · 制度健全性 · 健全",
    "产出指标 · 数量指标 · 建设车间 · 3个",
    "效益指标 · 社会效益指标 · 带动就业 · ≥90人",
  ]);
  expect(table.indicators.map(({ category }) => category?.text)).toEqual([
    ...["投入", "投入", "过程", "产出", "效果"],
  ]);
  expect(parts(table, "weight")).toEqual(["10", "10", "20", "30", "30"]);
});

test("Guangdong: units inside the names", () => {
  const table = only([
    "2023年项目绩效目标表",
    "项目名称|就业补贴",
    "一级指标|二级指标|三级指标|指标值",
    ["产出指标", "数量指标", "补贴人数（人）", 650],
    ["", "", "扶持企业（项目）数", 12],
    ["", "质量指标", "发放准确率", [1, "100%"]],
    ["效益指标", "社会效益指标", "新增就业人数（万人）", "≧1.2"],
    ["满意度指标", "服务对象满意度指标", "满意度（%）", "≧95%"],
  ]);
  const units = table.indicators.map(({ value }) => [
    value!.parsed.kind === "quantity" ? value!.parsed.unit?.unit : undefined,
    value!.nameUnit?.text,
  ]);
  expect(units).toEqual([
    ["人", "人"],
    [undefined, undefined],
    ["%", undefined],
    ["万人", "万人"],
    ["%", undefined],
  ]);
  expect(outline(table)[2]).toBe("产出指标 · 质量指标 · 发放准确率 · 100%");
});

test("self-evaluation: table of funds, goal and its fulfilment, points before scores", () => {
  const table = only([
    "项目支出绩效自评表",
    "（2022年度）",
    "项目名称|信访信息系统运维|||||||",
    "主管部门|戊市信访局|||实施单位|戊市信访局机关|||",
    "项目资金（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分|",
    ["", "年度资金总额", 58, 60, 57, 10, [0.95, "95.00%"], 9.5, ""],
    ["", "其中：当年财政拨款", 50, 52, 49, "—", [0.9423, "94.23%"], "—", ""],
    ["", "上年结转资金", 8, 8, 8, "—", "", "—", ""],
    ["", "其他资金", 0, 0, 0, "—", "", "—", ""],
    "年度总体目标|预期目标||||实际完成情况|||",
    "|保证系统稳定运行||||系统运行稳定|||",
    "绩效指标|一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施",
    "|产出指标|数量指标|运维次数|≥12次|12次|20|20|",
    "||质量指标|系统可用率|≥99%|98.5%|20|19.9|设备老化",
    "|满意度指标|服务对象满意度|用户满意度|≥90%|93%|10|10|",
    "总分||||||100|99.4|",
  ]);
  const { budget, execution } = table;
  expect(content(table)).toMatchObject({
    ...{ goal: "保证系统稳定运行", unitName: "戊市信访局机关" },
    budget: ["万元", "60", "52", "0"],
  });
  expect(budget?.furtherParts?.map(({ amount }) => amount?.toNumber())).toEqual([8]);
  expect(
    [execution?.executed, execution?.rate, execution?.weight, execution?.score].map((f) =>
      f?.amount?.toNumber(),
    ),
  ).toEqual([57, 95, 10, 9.5]);
  expect(parts(table, "actual")).toEqual(["12次", "98.5%", "93%"]);
  expect(parts(table, "score")).toEqual(["20", "19.9", "10"]);
  expect(table.indicators[1]!.remark?.text).toBe("设备老化");
});

test("self-evaluation: points before the value, 预算执行率 as a class of its own", () => {
  const table = only([
    "项目支出绩效自评表",
    "项目名称|运维",
    "一级指标|二级指标|三级指标|分值|年度指标值|实际完成值|得分|偏差原因分析及改进措施",
    "预算执行率（10分）|||10|100%|95%|9.5|",
    "产出指标(50分)|数量指标|运维次数|50|≥12次|12次|50|",
    "效益指标(30分)|社会效益指标|办事效率|30|提升|提升|30|",
    "满意度指标(10分)|满意度指标|用户满意度|10|≥90%|91%|10|",
  ]);
  expect(parts(table, "weight")).toEqual(["50", "30", "10"]);
  expect([table.execution?.weight?.text, table.execution?.rate?.amount?.toNumber()]).toEqual([
    "10",
    95,
  ]);
});

test("central investment: 实施效果指标 heads 产出 and 效益", () => {
  const table = only([
    "中央预算内投资项目绩效目标表",
    "项目名称|医院改扩建",
    "一级指标|二级指标|三级指标|绩效指标值",
    "实施效果指标|产出指标|新增床位|≥200张",
    "||建筑面积|12000平方米",
    "|效益指标|服务人口|≥8万人",
    "|满意度指标|患者满意度|≥90%",
    "过程管理指标|计划管理指标|投资计划分解|按时",
  ]);
  expect(outline(table)).toEqual([
    "产出指标 · — · 新增床位 · ≥200张",
    "产出指标 · — · 建筑面积 · 12000平方米",
    "效益指标 · — · 服务人口 · ≥8万人",
    "满意度指标 · — · 患者满意度 · ≥90%",
    "— · — · 投资计划分解 · 按时",
  ]);
});

test("evaluation with data items: 目标值 is the value, headings come again", () => {
  const table = only([
    "供水项目绩效目标表",
    "一级指标|二级指标|三级指标|权重|分值|计量单位|目标值（标准）|采集数据项|指标值",
    "产出指标|数量指标|供水户数|0.2|20|户|≥500|户数|512",
    "|质量指标|水质达标率|0.2|20|%|≥98|达标次数|98",
    "一级指标|二级指标|三级指标|权重|分值|计量单位|目标值（标准）|采集数据项|指标值",
    "效益指标|社会效益指标|投诉件数|0.2|20|件|≤3|件数|1",
  ]);
  expect(outline(table)).toEqual([
    "产出指标 · 数量指标 · 供水户数 · ≥500户",
    "产出指标 · 质量指标 · 水质达标率 · ≥98%",
    "效益指标 · 社会效益指标 · 投诉件数 · ≤3件",
  ]);
});

test("a department with its tasks: the sum row gives the budget", () => {
  const table = only([
    "部门整体支出绩效目标表",
    "部门名称|己县信访局||||",
    "年度主要任务|任务名称|主要内容|预算金额（万元）||",
    "|||总额|财政拨款|其他资金",
    "|任务一|接访|30|30|0",
    "|任务二|督查|20|18|2",
    "|金额合计||50|48|2",
    "年度总体目标|目标1：做好信访工作||||",
    "年度绩效指标|一级指标|二级指标|三级指标|指标值|",
    "|产出指标|数量指标|接访批次|≥300批次|",
    "|效益指标|社会效益指标|秩序|稳定|",
  ]);
  expect(content(table)).toMatchObject({
    ...{ form: "department", unitName: "己县信访局", goal: "目标1：做好信访工作" },
    budget: ["万元", "50", "48", "2"],
    projectName: undefined,
  });
});

test("a department with tasks and no sum row has no budget of its own", () => {
  const table = only([
    "2023年部门整体预算绩效目标表",
    "部门名称|庚市人社局|||",
    "预算整体情况|部门预算支出|预算金额（万元）|收入来源|预算金额（万元）",
    ["", "基本支出", 100.5, "财政拨款", 180.5],
    ["", "项目支出", 80, "其他资金", 0],
    "总体绩效目标|目标1：应发尽发。\n目标2：稳定就业。|||",
    "年度重点工作任务|名称|主要实施内容|拟投入的资金（万元）|期望达到的目标（概述）",
    ["", "养老补贴", "发放补贴", 20, "按时发放"],
    ["", "创业贴息", "贴息", 7, "促进创业"],
    "绩效指标|一级指标|二级指标|三级指标|指标值",
    ["", "产出指标", "质量指标", "补贴发放准确率", [1, "100%"]],
    "||成本指标||",
    "||||",
    "|效益指标|可持续影响指标||",
    "||||",
    "|满意度指标|服务对象满意度指标|群众满意度|≥75%",
  ]);
  expect(content(table)).toMatchObject({ budget: ["万元", undefined, "180.5", "0"] });
  expect(outline(table)).toEqual([
    "产出指标 · 质量指标 · 补贴发放准确率 · 100%",
    "产出指标 · 成本指标 · — · —",
    "效益指标 · 可持续影响指标 · — · —",
    "满意度指标 · 服务对象满意度指标 · 群众满意度 · ≥75%",
  ]);
});

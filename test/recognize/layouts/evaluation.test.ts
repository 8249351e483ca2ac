import { content, outline } from "../sheets";
import { columnsOf, onlyTable, partsOf } from "./tables";

test("Hubei: monitoring of the first half of the year", () => {
  const table = onlyTable([
    "2023年度项目绩效运行监控表",
    "项目名称|治超",
    "一级指标|二级指标|三级指标|年度指标值|1-6月执行情况|全年预计完成情况|偏差原因分析||||||完成目标可能性|||备注",
    "||||||经费保障|制度保障|人员保障|硬件条件保障|其他|原因说明|确定能|有可能|完全不可能|",
    "产出指标|数量指标|检测车辆|≥9000辆|5100辆|9000辆|||||||√|||",
    "|时效指标|检测及时率|≥95%|97%|97%|||||||√|||已核",
  ]);
  expect(columnsOf(table)).toMatchObject({ value: 3, actual: 4, remark: 15 });
  expect(partsOf(table, "actual")).toEqual(["5100辆", "97%"]);
});

test("self-evaluation: table of funds, goal and its fulfilment, points before scores", () => {
  const table = onlyTable([
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
  expect(partsOf(table, "actual")).toEqual(["12次", "98.5%", "93%"]);
  expect(partsOf(table, "score")).toEqual(["20", "19.9", "10"]);
  expect(table.indicators[1]!.remark?.text).toBe("设备老化");
});

test("self-evaluation: points before the value, 预算执行率 as a class of its own", () => {
  const table = onlyTable([
    "项目支出绩效自评表",
    "项目名称|运维",
    "一级指标|二级指标|三级指标|分值|年度指标值|实际完成值|得分|偏差原因分析及改进措施",
    "预算执行率（10分）|||10|100%|95%|9.5|",
    "产出指标(50分)|数量指标|运维次数|50|≥12次|12次|50|",
    "效益指标(30分)|社会效益指标|办事效率|30|提升|提升|30|",
    "满意度指标(10分)|满意度指标|用户满意度|10|≥90%|91%|10|",
  ]);
  expect(partsOf(table, "weight")).toEqual(["50", "30", "10"]);
  expect([table.execution?.weight?.text, table.execution?.rate?.amount?.toNumber()]).toEqual([
    "10",
    95,
  ]);
});

test("central investment: 实施效果指标 heads 产出 and 效益", () => {
  const table = onlyTable([
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
  const table = onlyTable([
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

test("self-evaluation: amounts and what was spent beside their labels", () => {
  const table = onlyTable([
    "2022年度项目支出绩效自评表",
    "填报单位：某局|||||填报日期：2023年3月",
    "项目名称|老旧小区改造||主管部门|某县住建局|",
    "项目预算执行情况（10分）|预算数：|500|执行数：|480|",
    "|其中：财政拨款|500|其中：财政拨款|480|",
    "|其他资金|0|其他资金|0|",
    "年度总体目标完成情况|预期目标|||目标实际完成情况|",
    "|改造12个小区|||完成改造12个|",
    "一级指标|二级指标|三级指标|分值|预期指标值|实际完成指标值",
    "产出指标（50分）|数量指标|小区数|20|12个|12个",
    "自评等级：优",
  ]);
  expect(content(table)).toMatchObject({
    ...{ projectName: "老旧小区改造", goal: "改造12个小区", unitName: "某局" },
    ...{ budget: ["万元", "500", "500", "0"], execution: ["480", undefined] },
  });
  expect(table.indicators).toHaveLength(1);
});

test("a rate stored as a fraction and shown as one is what was spent of the budget", () => {
  const rates = (rate: number) =>
    onlyTable([
      "项目支出绩效自评表",
      "项目资金（万元）||全年预算数|全年执行数|执行率",
      ["", "年度资金总额", 60, 57, rate],
      "一级指标|二级指标|三级指标|指标值|实际完成值",
      "产出指标|数量指标|运维次数|≥12次|12次",
    ]).execution?.rate?.amount?.toNumber();
  expect([rates(0.95), rates(95), rates(0.5)]).toEqual([95, 95, 0.5]);
});

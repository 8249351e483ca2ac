import { indicatorRows, projectSheet } from "../../src/rules/example";
import { findingsBy, saidBy, writtenBy } from "./one-rule";

// Rows in the manner of published tables: what each rule says of them, and where it is silent.
test.each<[rule: string, row: string, said: string[]]>([
  ["name-vague", "产出指标 | 质量指标 | 预算适当性 | 情况 | 优 | 计划标准", []],
  ["name-vague", "产出指标 | 质量指标 | 适当补助 | 情况 | 优 | 计划标准", ["C2 vague"]],
  ["timeliness-without-time", "产出指标 | 时效指标 | 环境卫生考核 | 情况 | 1次/月 | 计划标准", []],
  ["timeliness-without-time", "产出指标 | 时效指标 | 2023年完工 | 情况 | 100% | 计划标准", []],
  [
    "timeliness-without-time",
    "产出指标 | 时效指标 | 环境考核 | 情况 | 1年 | 标准",
    ["C2 timeless"],
  ],
  ["cost-without-amount", "产出指标 | 成本指标 | 人工成本 | 支出 | ≤620万/月 | 预算支出标准", []],
  ["cost-without-amount", "产出指标 | 成本指标 | 总成本 | 支出 | 250万以内 | 预算支出标准", []],
  ["cost-without-amount", "产出指标 | 成本指标 | 差旅费 | 支出 | 470人/天 | 标准", ["E2 amount"]],
  ["cost-without-amount", "产出指标 | 成本指标 | 差旅费 | 支出 | 3万人 | 标准", ["E2 amount"]],
  [
    "execution-rate-as-indicator",
    "产出指标 | 质量指标 | 业务工作支出到位率 | 情况 | ＝100% | 计划标准",
    ["C2 execution"],
  ],
  [
    "full-score-target",
    "效益指标 | 社会效益指标 | 足额保障率（参保率） | 情况 | ＝100% | 标准",
    [],
  ],
  ["name-generic", "成本指标 | 社会成本指标 | 社会成本指标 | 情况 | ≤3起 | 标准", ["C2 generic"]],
  ["name-generic", "产出指标 | 数量指标 | 88 | 情况 | ≥100% | 标准", ["C2 number"]],
  ["name-generic", "产出指标 | 数量指标 | 12350举报次数 | 情况 | ≥5次 | 标准", []],
  [
    "name-is-sentence",
    "效益指标 | 生态效益指标 | 保护生态环境卫生 | 情况 | 好 | 标准",
    ["C2 wish"],
  ],
  [
    "name-is-sentence",
    "产出指标 | 质量指标 | 完成采购并支付资金 | 情况 | 100% | 标准",
    ["C2 wish"],
  ],
  ["name-is-sentence", "产出指标 | 质量指标 | 完成校园改造项目 | 情况 | 100% | 标准", ["C2 wish"]],
  ["name-is-sentence", "效益指标 | 可持续影响指标 | 对推动制度落实的影响 | 情况 | 好 | 标准", []],
  [
    "name-is-sentence",
    "效益指标 | 社会效益指标 | 对困难群众给予关爱 | 情况 | 好 | 标准",
    ["C2 wish"],
  ],
  ["value-unparsed", "成本指标 | 经济成本指标 | 学生补助标准 | 情况 | 17元/人.每天 | 标准", []],
  ["value-unparsed", "产出指标 | 质量指标 | 政策知晓率 | 情况 | ═100% | 标准", []],
  ["operator-variant", "产出指标 | 质量指标 | 验收合格率 | 情况 | ═100% | 标准", ["E2 variant"]],
  ["name-is-sentence", "产出指标 | 数量指标 | 完成村庄规划编制 | 情况 | ≥5个 | 标准", []],
  ["name-is-sentence", "产出指标 | 数量指标 | 完成验收项目数 | 情况 | ≥5个 | 标准", []],
  ["name-generic", "满意度指标 | 服务对象满意度指标 | 满意度 | | ≥90% | 标准", ["C2 generic"]],
  ["name-generic", "满意度指标 | 服务对象满意度指标 | 满意度 | 来访群众 | ≥90% | 标准", []],
  ["name-is-sentence", "效益指标 | 生态效益指标 | 保护区建设 | 情况 | 好 | 标准", []],
  [
    "name-is-sentence",
    "产出指标 | 数量指标 | ★★★脱贫人口中接受临时救助的人次数（≥**人次） | 情况 | ≥9人次 | 标准",
    [],
  ],
  [
    "placeholder-text",
    "产出指标 | 数量指标 | 景点数量（ ≥**个 ） | 情况 | ≥4个 | 标准",
    ["C2 name"],
  ],
  ["placeholder-text", "产出指标 | 数量指标 | 受益人口数≥**人 | 情况 | ≥29人 | 标准", ["C2 name"]],
  ["placeholder-text", "产出指标 | 质量指标 | 低保标准 | 情况 | ≥530元/人*月 | 标准", []],
  [
    "placeholder-text",
    "产出指标 | 质量指标 | 低保标准 | 情况 | ≥**元/人*月 | 标准",
    ["E2 placeholder"],
  ],
  ["value-missing", "产出指标 | 数量指标 | 护岸长度 | 新建的长度 | 公里 | 标准", ["E2 sign"]],
  ["value-missing", "产出指标 | 质量指标 | 服务态度 | 群众的评价 | 良好 | 标准", []],
  [
    "unit-name-mismatch",
    "产出指标 | 时效指标 | 检测及时率 | 情况 | ≤7工作日 | 标准",
    ["E2 mismatch"],
  ],
  ["unit-name-mismatch", "产出指标 | 质量指标 | 存货周转率 | 情况 | ≤30天 | 标准", []],
])("%s: %s", (rule, row, said) => {
  expect(saidBy(rule)(indicatorRows(row))).toEqual(said);
});

test("a rate in days gets no other unit: the number would be another", () => {
  const row = "产出指标 | 时效指标 | 检测及时率 | 情况 | ≤7工作日 | 标准";
  expect(writtenBy("unit-name-mismatch")(indicatorRows(row))).toEqual(["mismatch"]);
});

test.each<[beside: string, said: string[]]>([
  ["%", ["D2 twice"]],
  ["元", []],
  ["万元", []],
  ["", []],
  ["—", []],
])("28.8万元 beside %j in the column of units", (beside, said) => {
  const grid = [
    ["一级指标", "二级指标", "三级指标", "指标值", "计量单位"],
    ["产出指标", "数量指标", "业务支出安排情况", "28.8万元", beside],
    ["", "", "培训人数", "300", "人"],
  ];
  expect(saidBy("unit-name-mismatch")(grid)).toEqual(said);
});

test("a cost alone under 产出指标 lacks the classes beside it, not 产出", () => {
  const cost = "成本指标 | 项目总成本 | 支出总额 | ≤5万元 | 预算支出标准";
  const missing = (category: string) =>
    findingsBy("category-missing")(projectSheet({ rows: [`${category} | ${cost}`] })).map(
      ({ data }) => data["class"],
    );
  expect(missing("产出指标")).toEqual(expect.arrayContaining(["数量指标", "效益指标"]));
  expect(missing("产出指标")).not.toContain("产出指标");
  expect(missing("成本指标")).toContain("产出指标");
});

test.each<[title: string, name: string, said: string[]]>([
  ["2024年省级财政水利发展资金绩效目标表", "农村饮水安全巩固提升工程", []],
  ["2024年省级财政水利发展资金绩效目标表", "城乡义务教育补助资金", ["A1 differs"]],
  ["1.机关食堂运行补助绩效目标表", "机关办公用房租赁", ["A1 differs"]],
])("%s of %s", (title, name, said) => {
  expect(saidBy("title-name-mismatch")(projectSheet({ title, name }))).toEqual(said);
});

import { createChecker } from "../../src/check/check";
import { recognize } from "../../src/recognize/recognize";
import { indicatorRows } from "../../src/rules/example";
import { rules } from "../../src/rules/list";
import type { Finding } from "../../src/rules/rule";
import { sheetOf } from "../../src/sheet/snapshot";
import { soundRows } from "./sound-rows";

const judged = new Set(
  (
    "basis-is-evidence basis-nonstandard basis-uniform cost-basis-historical deadline-basis-historical " +
    "benefit-repeats-output category-missing cost-without-amount execution-rate-as-indicator " +
    "growth-as-quality rate-as-quantity satisfaction-as-benefit satisfaction-not-surveyed " +
    "timeliness-as-quality timeliness-without-time yearly-count-as-lasting denominator-mismatch " +
    "description-mismatch description-repeats-name description-repeats-operator description-slogan " +
    "description-truncated indicator-duplicate name-generic name-is-sentence name-vague name-value-wording"
  ).split(" "),
);
const checker = createChecker(rules.filter(({ id }) => judged.has(id)));

function findingsOf(rows: readonly string[]): readonly Finding[] {
  return checker.check(recognize({ sheets: [sheetOf("表", indicatorRows(...rows))] })).findings;
}

test("every rule named here is in the registry", () => {
  expect(rules.filter(({ id }) => judged.has(id)).length).toBe(judged.size);
});

test.each(Object.keys(soundRows))("sound rows of %s pass", (sector) => {
  const rows = soundRows[sector]!;
  const findings = findingsOf(rows).filter(({ severity }) => severity !== "info");
  expect(findings.filter(({ outcome }) => outcome === "problem")).toEqual([]);
  const reviews = findings.filter(({ outcome }) => outcome === "review");
  expect(reviews.length).toBeLessThanOrEqual(rows.length / 10);
});

/** A faulty row in a sound table: the rule and the column (from A) at which it must be reported. */
const faulty: readonly [rule: string, column: number, row: string][] = [
  [
    "rate-as-quantity",
    2,
    "产出指标 | 数量指标 | 疫苗接种率 | 接种人数÷应接种人数×100% | ≥95% | 行业标准",
  ],
  [
    "rate-as-quantity",
    2,
    "产出指标 | 数量指标 | 救助困难家庭 | 已救助户数占困难户数的比例 | ≥90% | 计划标准",
  ],
  [
    "execution-rate-as-indicator",
    2,
    "产出指标 | 成本指标 | 财政资金到位率 | 到位金额÷预算金额×100% | ＝100% | 计划标准",
  ],
  [
    "execution-rate-as-indicator",
    2,
    "产出指标 | 时效指标 | 预算支出进度 | 支出数÷预算数×100% | ≥95% | 计划标准",
  ],
  [
    "timeliness-without-time",
    2,
    "产出指标 | 时效指标 | 管网漏损率 | 漏损水量÷供水量×100% | ≤10% | 行业标准",
  ],
  [
    "timeliness-as-quality",
    2,
    "产出指标 | 质量指标 | 垃圾清运及时率 | 当日清运的吨数÷应清运吨数×100% | ≥98% | 行业标准",
  ],
  [
    "satisfaction-as-benefit",
    2,
    "效益指标 | 经济效益指标 | 企业满意率 | 满意企业数÷受访企业数×100% | ≥90% | 历史标准",
  ],
  [
    "satisfaction-not-surveyed",
    2,
    "满意度指标 | 服务对象满意度指标 | 收到锦旗数量 | 全年收到的锦旗面数 | ≥10面 | 历史标准",
  ],
  [
    "satisfaction-not-surveyed",
    2,
    "满意度指标 | 服务对象满意度指标 | 家长投诉件数 | 全年受理的家长投诉件数 | ≤5件 | 历史标准",
  ],
  [
    "yearly-count-as-lasting",
    2,
    "效益指标 | 可持续影响指标 | 推动文旅融合发展 | 全年接待游客的人次 | ≥5万人次 | 历史标准",
  ],
  [
    "cost-without-amount",
    4,
    "产出指标 | 成本指标 | 设备维护成本 | 全年维护支出 | 不超预算 | 预算支出标准",
  ],
  [
    "growth-as-quality",
    2,
    "产出指标 | 质量指标 | 门诊量增长率 | （本年人次－上年人次）÷上年人次×100% | ≥5% | 历史标准",
  ],
  ["description-repeats-name", 3, "产出指标 | 数量指标 | 植树株数 | 植树株数 | ≥3000株 | 计划标准"],
  [
    "description-repeats-name",
    3,
    "产出指标 | 数量指标 | 植树株数 | 植树株数（株） | ≥3000株 | 计划标准",
  ],
  [
    "description-repeats-operator",
    3,
    "产出指标 | 成本指标 | 演出补助总额 | 不高于年度预算数 | ≤30万元 | 预算支出标准",
  ],
  [
    "description-mismatch",
    3,
    "产出指标 | 质量指标 | 桥梁检测合格率 | 按时到校的学生÷在籍学生×100% | ≥95% | 行业标准",
  ],
  ["description-mismatch", 3, "产出指标 | 质量指标 | 路灯完好率 | 路灯完好 | ≥95% | 行业标准"],
  [
    "description-slogan",
    3,
    "效益指标 | 社会效益指标 | 应急演练参与率 | 参与人数÷应参与人数×100%，提升全民防灾意识 | ≥80% | 计划标准",
  ],
  [
    "description-truncated",
    3,
    "满意度指标 | 服务对象满意度指标 | 住户满意度 | 受访住户中表示满意的 | ≥90% | 历史标准",
  ],
  [
    "denominator-mismatch",
    3,
    "产出指标 | 质量指标 | 危房成功改造率 | 成功改造危房占全部工程的比率 | ≥95% | 计划标准",
  ],
  [
    "name-is-sentence",
    2,
    "效益指标 | 社会效益指标 | 提升乡村医疗服务能力 | 乡镇卫生院诊疗人次占比 | ≥60% | 历史标准",
  ],
  [
    "name-is-sentence",
    2,
    "产出指标 | 数量指标 | 新建15个垃圾中转站 | 建成的中转站个数 | ≥15个 | 计划标准",
  ],
  [
    "name-vague",
    2,
    "产出指标 | 质量指标 | 相关工作完成率 | 完成项数÷计划项数×100% | ≥95% | 计划标准",
  ],
  ["name-generic", 2, "产出指标 | 时效指标 | 完成时限 | 主体工程完工的日期 | 10月底前 | 计划标准"],
  [
    "basis-is-evidence",
    5,
    "产出指标 | 数量指标 | 绿道建设长度 | 建成绿道的长度 | ≥12公里 | 工程台账",
  ],
  [
    "basis-nonstandard",
    5,
    "产出指标 | 数量指标 | 绿道建设长度 | 建成绿道的长度 | ≥12公里 | 上年数",
  ],
  [
    "cost-basis-historical",
    5,
    "产出指标 | 成本指标 | 绿化养护费 | 全年养护支出总额 | ≤60万元 | 前三年平均值",
  ],
  [
    "deadline-basis-historical",
    5,
    "产出指标 | 时效指标 | 绿道建成时间 | 绿道全线建成的日期 | 10月底前 | 历史数据",
  ],
  [
    "indicator-duplicate",
    2,
    "满意度指标 | 服务对象满意度指标 | 生态环境满意度 | 满意人数÷受访人数×100% | ≥85% | 历史标准",
  ],
  [
    "benefit-repeats-output",
    2,
    "效益指标 | 生态效益指标 | 监测数据有效率 | 有效数据÷全部数据×100% | ≥95% | 行业标准",
  ],
];

test.each(faulty)("%s is found at column %i of: %s", (rule, column, row) => {
  const rows = [...soundRows["环保"]!, row];
  const hits = findingsOf(rows).filter((finding) => finding.rule === rule);
  expect(hits.map(({ at }) => at.column)).toEqual([column]);
});

test.each([
  ["数量指标", "warning"],
  ["质量指标", "warning"],
  ["时效指标", "warning"],
  ["成本指标", "warning"],
  ["效益指标", "error"],
  ["满意度指标", "warning"],
])("a table without %s lacks a class, %s", (word, severity) => {
  const rows = soundRows["文旅"]!.map((row) => row.split("|").map((cell) => cell.trim()));
  let category = "";
  for (const row of rows) row[0] = category = row[0] || category;
  const left = rows.filter(([first, second]) => first !== word && second !== word);
  const found = findingsOf(left.map((row) => row.join("|")));
  const missing = found.filter(({ rule }) => rule === "category-missing");
  expect(missing.map(({ data, severity: weight }) => [data.class, weight])).toEqual([
    [word, severity],
  ]);
});

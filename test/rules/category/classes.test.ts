import { createChecker } from "../../../src/check/check";
import { recognize } from "../../../src/recognize/recognize";
import { indicatorRows } from "../../../src/rules/example";
import { rules } from "../../../src/rules/list";
import { sheetOf } from "../../../src/sheet/snapshot";

/** What a rule says of one row: class | name | value | description, and where it belongs. */
function saidOf(id: string, line: string): string[] {
  const [word, name, value = "", description = ""] = line.split(" | ");
  const category = /满意/.test(word!)
    ? "满意度指标"
    : /效益|影响/.test(word!)
      ? "效益指标"
      : "产出指标";
  const sheet = sheetOf(
    "表",
    indicatorRows(`${category} | ${word} | ${name} | ${description} | ${value} | 计划标准`),
  );
  const checker = createChecker(rules.filter((rule) => rule.id === id));
  return checker
    .check(recognize({ sheets: [sheet] }))
    .findings.map(({ message, moveTo }) =>
      moveTo ? `${message} → ${moveTo.subcategory}` : message,
    );
}

describe.each<[string, [string, string[]][]]>([
  [
    "rate-as-quantity",
    [
      ["数量指标 | 村卫生室覆盖率 | ≥90%", ["rate → 质量指标"]],
      ["数量指标 | 村卫生室覆盖率 | ≥90个", ["rate → 质量指标"]],
      ["数量指标 | 培训教师数量 | ≥90%", ["percent → 质量指标"]],
      ["数量指标 | 培训教师数量 | ≥90名", []],
      ["数量指标 | 培训教师数量", []],
      ["质量指标 | 村卫生室覆盖率 | ≥90%", []],
      ["数量指标 | 按期办结率 | ≥90%", ["rate → 时效指标"]],
      ["数量指标 | 办结占比 | ≥90% | 按期办结的件数占总件数", ["rate → 时效指标"]],
      ["数量指标 | 群众满意率 | ≥90%", ["rate → 服务对象满意度指标"]],
      ["数量指标 | 评价占比 | ≥90% | 评价满意的人数占总人数", ["rate → 服务对象满意度指标"]],
      ["数量指标 | 预算执行率 | ≥90%", []],
    ],
  ],
  [
    "timeliness-without-time",
    [
      ["时效指标 | 受助学生升学率 | ≥90%", ["timeless → 质量指标"]],
      ["时效指标 | 受助学生满意率 | ≥90%", ["timeless → 服务对象满意度指标"]],
      ["时效指标 | 受助学生升学率", ["timeless → 质量指标"]],
      ["时效指标 | 按期办结率 | ≥90%", []],
      ["时效指标 | 救助金发放 | 12月底前", []],
      ["时效指标 | 救助金发放 | ≤30天", []],
      ["时效指标 | 救助金发放 | 1年", ["timeless → 质量指标"]],
      ["时效指标 | 救助金发放 | ≤30件", ["timeless → 质量指标"]],
      ["时效指标 | 救助金发放 | 按计划发放", []],
      ["时效指标 | 支出进度 | ≥90%", []],
      ["质量指标 | 受助学生升学率 | ≥90%", []],
    ],
  ],
  [
    "timeliness-as-quality",
    [
      ["质量指标 | 助学金按时发放率 | ≥90%", ["timely → 时效指标"]],
      ["质量指标 | 航班准点率 | ≥90%", ["timely → 时效指标"]],
      ["质量指标 | 助学金发放准确率 | ≥90%", []],
      ["时效指标 | 助学金按时发放率 | ≥90%", []],
    ],
  ],
  [
    "yearly-count-as-lasting",
    [
      ["可持续影响指标 | 服务群众持续改善 | ≥60人", ["yearly → 数量指标"]],
      ["可持续影响指标 | 服务群众持续改善 | ≥6万人次", ["yearly → 数量指标"]],
      ["可持续影响指标 | 校园安全事件 | ≤2件", ["yearly → 社会效益指标"]],
      ["可持续影响指标 | 校园安全 | ≤2次 | 全年发生的事故次数", ["yearly → 社会效益指标"]],
      ["可持续影响指标 | 绿地面积改善 | ≥2个", []],
      ["可持续影响指标 | 绿地改善 | ≥2个 | 全年新增的绿地个数", ["yearly → 数量指标"]],
      ["可持续影响指标 | 长效机制运行 | ≥2件", []],
      ["可持续影响指标 | 人才留存 | ≥60人", []],
      ["可持续影响指标 | 服务持续改善 | ≥60%", []],
      ["可持续影响指标 | 服务持续改善 | 持续改善", []],
      ["社会效益指标 | 服务群众 | ≥60人", []],
    ],
  ],
  [
    "satisfaction-not-surveyed",
    [
      ["服务对象满意度指标 | 群众满意度 | ≥90%", []],
      ["服务对象满意度指标 | 群众满意度 | ≥90分", []],
      ["服务对象满意度指标 | 群众满意度 | ≥90", []],
      ["服务对象满意度指标 | 群众不满意件数 | ≤5件", ["unit"]],
      ["服务对象满意度指标 | 群众满意情况 | ≥30天", ["unit"]],
      ["服务对象满意度指标 | 上级通报批评 | ≤2次", ["name → 社会效益指标"]],
      ["服务对象满意度指标 | 上级通报批评 | 无", ["name → 社会效益指标"]],
      ["服务对象满意度指标 | 群众认可度 | ≥90%", []],
      ["服务对象满意度指标 | 群众好评 | ≥90%", []],
      ["服务对象满意度指标 | 群众好评 | ≥90件", ["name → 社会效益指标"]],
      ["服务对象满意度指标 | 受访群众 | ≥90% | 评价满意的人数占受访人数", []],
      ["服务对象满意度指标 | 投诉办结率 | ≥90% | 满意的办结件数占比", ["name → 社会效益指标"]],
      ["社会效益指标 | 上级通报批评 | ≤2次", []],
    ],
  ],
  [
    "cost-without-amount",
    [
      ["成本指标 | 项目总成本 | ≤5万元", []],
      ["成本指标 | 项目总成本 | ≤￥50000", []],
      ["成本指标 | 项目总成本（万元） | ≤5", []],
      ["成本指标 | 项目总成本 | 控制在预算内", ["amount"]],
      ["成本指标 | 项目总成本（万元） | 控制在预算内", ["amount"]],
      ["成本指标 | 项目总成本 | ≤100%", ["amount"]],
      ["成本指标 | 项目总成本 | ≤5", []],
      ["成本指标 | 项目总成本 | 待填", []],
      ["成本指标 | 成本节约率 | ≥5%", []],
      ["数量指标 | 项目总成本 | 控制在预算内", []],
    ],
  ],
])("%s", (id, cases) => {
  test.each(cases)("%s", (line, expected) => expect(saidOf(id, line)).toEqual(expected));
});

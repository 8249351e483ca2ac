import { indicatorRows } from "../../../src/rules/example";
import { rowOf, writtenBy } from "../one-rule";

/** One row: class | name | value | basis. */
function row(line: string) {
  const [word = "", name = "", value = "", basis] = line.split(" | ");
  return indicatorRows(rowOf(word, name, "全年情况", value, basis));
}

const count = "数量指标 | 接访批次 | ≥300批次";
const cost = "成本指标 | 项目总成本 | ≤5万元";
const date = "时效指标 | 培训完成时间 | 6月底前";

describe.each<[string, [string, string[]][]]>([
  [
    "basis-nonstandard",
    [
      [`${count} | 以前年度值`, ["variant → 历史标准"]],
      [`${count} | 工作方案`, ["variant → 计划标准（工作方案）"]],
      [`${count} | 培训计划 实施方案`, ["joined → 计划标准（培训计划、实施方案）"]],
      [`${count} | 培训计划 及其他`, ["variant → 计划标准（培训计划及其他）"]],
      [`${count} | 计划标准`, []],
      [`${count} | 《信访工作条例》`, []],
      [`${count} | 工作总结`, []],
      // Earlier years under a ceiling or a date are another matter.
      [`${cost} | 以前年度值`, []],
      [`${date} | 以前年度值`, []],
      [`${cost} | 部门预算`, ["variant → 预算支出标准（部门预算）"]],
      [`${date} | 工作方案`, ["variant → 计划标准（工作方案）"]],
    ],
  ],
  [
    "basis-is-evidence",
    [
      [`${count} | 工作总结`, ["evidence → 计划标准 → 历史标准"]],
      [`${cost} | 记账凭证`, ["evidence → 预算支出标准"]],
      ["服务对象满意度指标 | 群众满意度 | ≥90% | 调查问卷", ["evidence → 历史标准 → 计划标准"]],
      ["服务对象满意度指标 | 群众满意度 | ≥90% | 上年度调查", []],
      ["服务对象满意度指标 | 群众满意度 | ≥90% | 本年度调查", ["evidence → 历史标准 → 计划标准"]],
      [`${count} | 摸底调查数据`, []],
      [`${count} | 测评指标体系`, []],
      [`${count} | 工作方案、工作总结`, ["evidence → 计划标准（工作方案） → 历史标准"]],
      [`${cost} | 工作方案、记账凭证`, ["evidence → 计划标准（工作方案） → 预算支出标准"]],
      [`${count} | 工作方案`, []],
      [`${count} | 上年统计数据`, []],
    ],
  ],
  [
    "cost-basis-historical",
    [
      [`${cost} | 历史标准`, ["historical → 预算支出标准"]],
      [`${cost} | 以前年度值`, ["historical → 预算支出标准"]],
      [`${cost} | 预算支出标准`, []],
      [`${count} | 历史标准`, []],
      ["成本指标 | 成本节约率 | ≥5% | 历史标准", []],
    ],
  ],
  [
    "deadline-basis-historical",
    [
      [`${date} | 历史标准`, ["historical → 计划标准"]],
      [`${date} | 计划标准`, []],
      ["时效指标 | 办结时间 | ≤30天 | 历史标准", []],
      [`${count} | 历史标准`, []],
    ],
  ],
])("%s", (id, cases) => {
  const written = writtenBy(id);
  test.each(cases)("%s", (line, expected) => expect(written(row(line))).toEqual(expected));
});

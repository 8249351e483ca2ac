import { indicatorRows } from "../../../src/rules/example";
import { rowOf, saidBy } from "../one-rule";

/** One row: class | name | value, or with a description class | name | value | description. */
const row = (line: string) => {
  const [word = "", name = "", value = "", description = ""] = line.split(" | ");
  return indicatorRows(rowOf(word, name, description, value));
};

describe.each<[string, [string, string[]][]]>([
  [
    "target-unusual",
    [
      ["服务对象满意度指标 | 群众满意度 | ≥79.9%", ["E2 satisfaction?"]],
      ["服务对象满意度指标 | 群众满意度 | ≥80%", []],
      ["服务对象满意度指标 | 群众满意度 | ≥79百分比", ["E2 satisfaction?"]],
      ["服务对象满意度指标 | 群众满意度 | ≤79%", []],
      ["服务对象满意度指标 | 群众不满意率 | ≤10%", []],
      ["服务对象满意度指标 | 群众满意度 | ≥79分", []],
      ["服务对象满意度指标 | 群众满意度 | 满意", []],
      ["质量指标 | 工程验收合格率 | ≥49%", ["E2 duty?"]],
      ["质量指标 | 工程验收合格率 | ≥50%", []],
      ["质量指标 | 工程验收合格率 | ≤49%", []],
      ["社会效益指标 | 就医人次同比增长率 | ≥80%", ["E2 growth?"]],
      ["社会效益指标 | 就医人次同比增长率 | ≥79%", []],
      ["社会效益指标 | 事故同比下降幅度 | ≥85%", ["E2 growth?"]],
      ["质量指标 | 设备故障率 | ≤50%", ["E2 harm?"]],
      ["质量指标 | 设备故障率 | ＜50%", ["E2 harm?"]],
      ["质量指标 | 设备故障率 | ≤49%", []],
      ["质量指标 | 设备故障率 | ≥50%", []],
      ["数量指标 | 接访批次 | ≥20%", []],
    ],
  ],
  [
    "ratio-over-hundred",
    [
      ["质量指标 | 验收合格率 | ≥100%", ["E2 atLeast"]],
      ["质量指标 | 验收合格率 | ＞100%", ["E2 atLeast"]],
      ["质量指标 | 监测数据有效率 | ＞100%", ["E2 atLeast"]],
      ["质量指标 | 监测设备效率 | ＞100%", []],
      ["质量指标 | 验收合格率 | ＝100%", []],
      ["质量指标 | 验收合格率 | ≤100%", []],
      ["质量指标 | 验收合格率 | 100%", []],
      ["质量指标 | 验收合格率 | ≥99.9%", []],
      ["质量指标 | 验收合格率 | ＝100.1%", ["E2 above"]],
      ["质量指标 | 验收合格率 | ≤120%", ["E2 above"]],
      ["服务对象满意度指标 | 群众满意度 | ≥100%", ["E2 atLeast"]],
      ["社会效益指标 | 收入同比增长率 | ≥120%", []],
      ["数量指标 | 接访批次 | ≥120批次", []],
    ],
  ],
  [
    "full-score-target",
    [
      ["服务对象满意度指标 | 群众满意度 | ≥100%", ["E2 satisfaction"]],
      ["服务对象满意度指标 | 群众满意度 | 100", ["E2 satisfaction"]],
      ["服务对象满意度指标 | 群众满意度 | ≥99.9%", []],
      ["服务对象满意度指标 | 群众满意度 | ≥110%", []],
      ["服务对象满意度指标 | 群众满意度 | ≤100%", []],
      ["服务对象满意度指标 | 群众满意度 | ≥1000", ["E2 satisfaction"]],
      ["服务对象满意度指标 | 群众满意度 | ≥1001", []],
      ["服务对象满意度指标 | 群众满意度 | ≥100分", []],
      ["社会效益指标 | 信访事项化解率 | ＝100%", ["E2 outcome?"]],
      ["社会效益指标 | 监测乡镇覆盖率 | ＝100%", []],
      ["社会效益指标 | 有效投诉办结率 | ＝100%", []],
      ["质量指标 | 信访事项化解率 | ＝100%", ["E2 outcome?"]],
      ["质量指标 | 验收合格率 | ＝100%", []],
      ["社会效益指标 | 道路畅通率 | ≥100%", ["E2 outcome?"]],
      ["社会效益指标 | 道路畅通率 | ≥100.5%", []],
      ["社会效益指标 | 受益人数 | ≥100人", []],
    ],
  ],
  [
    "count-not-integer",
    [
      ["数量指标 | 接访批次 | ≥300.5批次", ["E2 fraction"]],
      ["数量指标 | 接访批次 | ≥300.0批次", []],
      ["数量指标 | 新建道路长度 | ≥3.5公里", []],
      ["数量指标 | 培训人数 | ≥1.5万人", []],
      ["数量指标 | 人均接访批次 | ≥3.5批次", []],
      ["数量指标 | 接访批次 | ≥3.5批次 | 每个窗口的批次", []],
      ["数量指标 | 接访批次 | ≥3.5批次 | 批次数÷天数", []],
      ["数量指标 | 接访批次 | ≥3.5批次 | 全年批次", ["E2 fraction"]],
      ["数量指标 | 办结率 | ≥95.5%", []],
    ],
  ],
  [
    "value-filler",
    [
      ["时效指标 | 按期完成 | 1年", ["E2 filler"]],
      ["时效指标 | 按期完成 | 1项", ["E2 filler"]],
      ["社会效益指标 | 社会稳定 | 1个", ["E2 filler"]],
      ["社会效益指标 | 社会稳定 | 1次", []],
      ["社会效益指标 | 社会稳定 | 2项", []],
      ["社会效益指标 | 社会稳定 | ≥1项", []],
      ["社会效益指标 | 社会稳定 | 约1项", []],
      ["数量指标 | 制定制度 | 1项", []],
      ["社会效益指标 | 社会稳定 | 稳定", []],
    ],
  ],
])("%s", (id, cases) => {
  const said = saidBy(id);
  test.each(cases)("%s", (line, expected) => expect(said(row(line))).toEqual(expected));
});

describe("basis-uniform", () => {
  const said = saidBy("basis-uniform");
  const table = (...bases: readonly string[]) =>
    said(
      indicatorRows(
        ...bases.map(
          (basis, i) => `产出指标 | 数量指标 | 第${i}类批次 | 全年 | ≥${i + 2}批次 | ${basis}`,
        ),
      ),
    );
  const five = (basis: string) => Array<string>(5).fill(basis);

  test("one basis for five rows and more is told, in whatever width", () => {
    expect(table(...five("计划标准"))).toEqual(["F2 uniform"]);
    expect(table(...five("计划标准").slice(1))).toEqual([]);
    expect(table(...five("计划标准"), "历史标准")).toEqual([]);
    expect(table(...five("计划标准"), "计划 标准。")).toEqual(["F2 uniform"]);
    expect(table(...five("计划标准"), "")).toEqual(["F2 uniform"]);
  });

  test("a named document may be the basis of all", () => {
    expect(table(...five("《信访工作条例》"))).toEqual([]);
    expect(table(...five("计划标准（年度工作方案）"))).toEqual([]);
  });
});

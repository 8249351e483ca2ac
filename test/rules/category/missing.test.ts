import { grid } from "../../../src/rules/example";
import { createChecker } from "../../../src/check/check";
import { recognize } from "../../../src/recognize/recognize";
import { rules } from "../../../src/rules/list";
import { sheetOf } from "../../../src/sheet/snapshot";
import { saidBy } from "../one-rule";

const checker = createChecker(rules.filter(({ id }) => id === "category-missing"));

/** Classes that are said to be missing among rows "class | subclass", with their severity. */
const missing = (head: string, ...rows: readonly string[]) =>
  checker
    .check(
      recognize({
        sheets: [
          sheetOf(
            "表",
            grid(
              head,
              ...rows.map((row, i) => {
                const [category, subcategory, name = `第${i + 1}类情况`] = row.split(" | ");
                return [category, subcategory, name, "≥90%", "计划标准"].join(" | ");
              }),
            ),
          ),
        ],
      }),
    )
    .findings.map((finding) => [finding.data["class"] ?? finding.message, finding.severity]);

const hebei = "一级指标 | 二级指标 | 三级指标 | 指标值 | 指标值确定依据";
const other = "一级指标 | 二级指标 | 三级指标 | 指标值 | 备注";
const outputs = ["数量", "质量", "时效", "成本"].map((word) => `产出指标 | ${word}指标`);
const benefit = "效益指标 | 社会效益指标";
const content = "满意度指标 | 服务对象满意度指标";

test.each<[string, string, string[], (readonly [string, string])[]]>([
  ["all", hebei, [...outputs, benefit, content], []],
  ["no satisfaction", hebei, [...outputs, benefit], [["满意度指标", "warning"]]],
  ["no benefit", hebei, [...outputs, content], [["效益指标", "error"]]],
  ["no output", hebei, [benefit, content], [["产出指标", "error"]]],
  ["no quantity", hebei, [...outputs.slice(1), benefit, content], [["数量指标", "warning"]]],
  ["no cost", hebei, [...outputs.slice(0, 3), benefit, content], [["成本指标", "warning"]]],
  [
    "no cost in another form",
    other,
    [...outputs.slice(0, 3), benefit, content],
    [["成本指标", "info"]],
  ],
  [
    "no quantity in another form",
    other,
    [...outputs.slice(1), benefit, content],
    [["数量指标", "info"]],
  ],
  ["satisfaction in another class", hebei, [...outputs, `${benefit} | 群众满意度`, benefit], []],
  ["classes of its own", hebei, ["投入指标 | 资金管理", benefit], []],
  [
    "satisfaction as a benefit",
    hebei,
    [...outputs, benefit, "效益指标 | 服务对象满意度指标"],
    [["label", "info"]],
  ],
  [
    "satisfaction as a benefit beside a class of its own",
    hebei,
    [...outputs, benefit, "效益指标 | 服务对象满意度指标", content],
    [],
  ],
])("%s", (_, head, rows, expected) => {
  expect(missing(head, ...rows)).toEqual(expected);
});

describe.each<[string, [string, string[]][]]>([
  [
    "satisfaction-audience",
    [
      ["满意度指标 | 服务对象满意度指标 | 上级部门满意度 | 主管部门评价", ["C2 offices?"]],
      ["满意度指标 | 服务对象满意度指标 | 上级部门满意度 | 群众评价", []],
      ["满意度指标 | 服务对象满意度指标 | 用车单位人员满意度 | 单位评价", []],
      ["满意度指标 | 服务对象满意度指标 | 林农满意度 | 林区乡镇问卷", []],
      ["满意度指标 | 服务对象满意度指标 | 机关工作人员满意度 | 部门评价", ["C2 offices?"]],
      ["满意度指标 | 服务对象满意度指标 | 生产建设单位满意度 | 回访结果", []],
      ["满意度指标 | 服务对象满意度指标 | 被审计单位满意度 | 回访结果", []],
      ["满意度指标 | 服务对象满意度指标 | 工作满意度 | 评价结果", []],
      ["效益指标 | 社会效益指标 | 上级部门满意度 | 主管部门评价", []],
      ["满意度指标 | 服务对象满意度指标 | 上级部门认可度 | 主管部门评价", []],
    ],
  ],
  [
    "growth-as-quality",
    [
      ["产出指标 | 质量指标 | 就医人次同比增长率 | 全年情况", ["C2 growth"]],
      ["产出指标 | 质量指标 | 收入增幅 | 全年情况", ["C2 growth"]],
      ["产出指标 | 质量指标 | 验收合格率 | 全年情况", []],
      ["产出指标 | 数量指标 | 就医人次同比增长率 | 全年情况", []],
    ],
  ],
  [
    "satisfaction-as-benefit",
    [
      ["效益指标 | 社会效益指标 | 群众满意度 | 全年情况", ["C2 satisfaction"]],
      ["效益指标 |  | 群众满意度 | 全年情况", ["C2 satisfaction"]],
      ["效益指标 | 社会效益指标 | 群众认可度 | 全年情况", []],
      ["产出指标 | 质量指标 | 群众满意度 | 全年情况", []],
      ["满意度指标 | 服务对象满意度指标 | 群众满意度 | 全年情况", []],
    ],
  ],
  [
    "execution-rate-as-indicator",
    [
      ["产出指标 | 质量指标 | 预算执行率 | 全年情况", ["C2 execution"]],
      ["产出指标 | 时效指标 | 资金支付进度 | 全年情况", ["C2 execution"]],
      ["产出指标 | 质量指标 | 教学计划执行率 | 全年情况", []],
      ["过程指标 | 资金管理 | 预算执行率 | 全年情况", []],
    ],
  ],
])("%s", (id, cases) => {
  const said = saidBy(id);
  test.each(cases)("%s", (row, expected) => {
    const head = "一级指标 | 二级指标 | 三级指标 | 绩效指标描述 | 指标值";
    expect(said(grid(head, `${row} | ≥90%`))).toEqual(expected);
  });
});

test("ten points of a hundred are those of execution where no class says otherwise", () => {
  const said = saidBy("execution-rate-as-indicator");
  const classed = (points: string) =>
    said(
      grid(
        "一级指标 | 二级指标 | 三级指标 | 指标值 | 分值",
        "产出指标 | 数量指标 | 接待来访批次 | ≥300批次 | 90",
        `产出指标 | 质量指标 | 预算执行率 | ≥90% | ${points}`,
      ),
    );
  const plain = (points: string) =>
    said(
      grid(
        "一级指标 | 三级指标 | 指标值 | 分值",
        "产出指标 | 接待来访批次 | ≥300批次 | 90",
        `产出指标 | 预算执行率 | ≥90% | ${points}`,
      ),
    );
  expect(classed("10")).toEqual(["C3 execution"]);
  expect(plain("10")).toEqual([]);
  expect(plain("9")).toEqual(["B3 execution"]);
});

test("all who are asked must be offices, wherever they stand", () => {
  const said = saidBy("satisfaction-audience");
  const asked = (...rows: readonly string[]) =>
    said(grid("一级指标 | 二级指标 | 三级指标 | 指标值", ...rows.map((row) => `${row} | ≥90%`)));
  const office = "满意度指标 | 服务对象满意度指标 | 上级部门满意度";
  expect(asked(office, "满意度指标 | 服务对象满意度指标 | 协办单位满意度")).toEqual([
    "C2 offices?",
  ]);
  expect(asked(office, "满意度指标 | 服务对象满意度指标 | 工作满意度")).toEqual([]);
  expect(asked("效益指标 | 服务对象满意度指标 | 上级部门满意度")).toEqual(["C2 offices?"]);
});

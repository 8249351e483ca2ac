import { createChecker } from "../../../src/check/check";
import { recognize } from "../../../src/recognize/recognize";
import { grid, indicatorRows } from "../../../src/rules/example";
import { rules } from "../../../src/rules/list";
import type { ExampleGrid } from "../../../src/rules/rule";
import { sheetOf } from "../../../src/sheet/snapshot";

/** What a rule says of a sheet, and what it would write into which cells. */
function saidBy(id: string): (rows: ExampleGrid) => string[] {
  const checker = createChecker(rules.filter((rule) => rule.id === id));
  return (rows) =>
    checker
      .check(recognize({ sheets: [sheetOf("表", rows)] }))
      .findings.map(({ message, outcome, fix }) => {
        const written = fix?.choices.map(({ edits }) =>
          edits.map((edit) => (edit.type === "set" ? edit.value : edit.type)).join("+"),
        );
        return [message + (outcome === "review" ? "?" : ""), ...(written ?? [])].join(" → ");
      });
}

/** One row, class | name | value, beside another whose value has its sign. */
function beside(line: string): ExampleGrid {
  const [word, name, value] = line.split(" | ");
  const category = /满意/.test(word!)
    ? "满意度指标"
    : /效益|影响/.test(word!)
      ? "效益指标"
      : "产出指标";
  return indicatorRows(
    "产出指标 | 数量指标 | 接待来访批次 | 全年情况 | ≥300批次 | 计划标准",
    `${category} | ${word} | ${name} | 全年情况 | ${value} | 计划标准`,
  );
}

/** One row with sign, number and unit in columns of their own. */
function parted(line: string): ExampleGrid {
  const [word, name, sign, number, unit] = line.split(" | ");
  return grid(
    "一级指标 | 二级指标 | 三级指标 | 计算符号 | 指标值 | 计量单位",
    "产出指标 | 数量指标 | 接待来访批次 | ≥ | 300 | 批次",
    `产出指标 | ${word} | ${name} | ${sign} | ${number} | ${unit}`,
  );
}

describe.each<[string, [string, string[]][]]>([
  [
    "operator-missing",
    [
      ["数量指标 | 资助学生人数 | 300人", ["row → ＝300人 → ≥300人"]],
      ["质量指标 | 验收合格率 | 98%", ["row → ＝98% → ≥98%"]],
      ["质量指标 | 验收合格率 | 100%", ["row → ＝100%"]],
      ["数量指标 | 资助学生人数 | 100人", ["row → ＝100人 → ≥100人"]],
      ["质量指标 | 安全事故起数 | 0起", ["row → ＝0起"]],
      ["质量指标 | 安全事故起数 | 2起", ["row → ≤2起 → ＝2起"]],
      ["成本指标 | 项目总成本 | 45万元", ["row → ≤45万元 → ＝45万元"]],
      ["服务对象满意度指标 | 学生满意度 | 90%", ["row → ≥90% → ＝90%"]],
      ["时效指标 | 办理时间 | 30天", ["row → ≤30天 → ＝30天"]],
      ["时效指标 | 办理时间 | 30分钟", ["row → ≤30分钟 → ＝30分钟"]],
      ["时效指标 | 办理批次 | 30批次", ["row → ＝30批次 → ≥30批次"]],
      ["数量指标 | 开放时间 | 30天", ["row → ＝30天 → ≥30天"]],
      ["数量指标 | 资助学生人数 | 达到300人", ["row → 达到＝300人 → 达到≥300人"]],
      ["数量指标 | 资助学生人数 | 300人以上", []],
      ["数量指标 | 资助学生人数 | 约300人", []],
      ["质量指标 | 防洪标准 | 20年一遇", []],
      ["质量指标 | 防洪标准 | 20年防洪", ["row → ＝20年防洪 → ≥20年防洪"]],
      ["质量指标 | 验收合格率 | 290%", []],
      ["时效指标 | 完成时间 | 45291", []],
    ],
  ],
  [
    "operator-variant",
    [
      ["数量指标 | 绿化面积 | ≧50亩", ["variant → ≥50亩"]],
      ["数量指标 | 绿化面积 | 不少于50亩", ["variant → ≥50亩"]],
      ["数量指标 | 绿化面积 | 50亩以上", ["variant → ≥50亩"]],
      ["质量指标 | 苗木成活率 | 达到90%以上", ["variant → ≥90%"]],
      ["质量指标 | 苗木成活率 | 达90%及以上", ["variant → ≥90%"]],
      ["质量指标 | 病虫害成灾率 | 控制在3%以内", ["variant → ≤3%"]],
      ["数量指标 | 绿化面积 | ≥50亩", []],
      ["数量指标 | 绿化面积 | =50亩", []],
      ["数量指标 | 绿化面积 | >50亩", []],
      ["数量指标 | 绿化面积 | <50亩", []],
      ["时效指标 | 到场时间 | 24小时内", []],
      ["数量指标 | 绿化面积 | 50亩", []],
    ],
  ],
  [
    "deadline-ambiguous",
    [
      ["时效指标 | 完成时间 | ≤3月", ["month → 3月底前 → ≤3个月"]],
      ["时效指标 | 完成时间 | ＜12月", ["month → 12月底前 → ＜12个月"]],
      ["时效指标 | 完成时间 | ≥1月", ["month → 1月底前 → ≥1个月"]],
      ["时效指标 | 完成时间 | ≤13月", []],
      ["时效指标 | 完成时间 | ≤0月", []],
      ["时效指标 | 完成时间 | ≤1.5月", []],
      ["时效指标 | 完成时间 | ≤3个月", []],
      ["时效指标 | 完成时间 | 3月", []],
    ],
  ],
  [
    "percent-word",
    [
      ["质量指标 | 验收合格率 | ≥98百分比", ["word → ≥98%"]],
      ["质量指标 | 验收合格率 | ≥98 百分\n数", ["word → ≥98%"]],
      ["质量指标 | 验收合格率 | ≥98百分率", ["word → ≥98%"]],
      ["质量指标 | 验收合格率 | 5-10百分比", ["word → 5-10%"]],
      ["质量指标 | 验收合格率 | ≥5百分比且≤10百分比", ["word → ≥5%且≤10%"]],
      ["质量指标 | 验收合格率 | ≥98个百分点", []],
      ["质量指标 | 验收合格率 | ≥98%", []],
      ["质量指标 | 验收合格率 | 百分之九十八", []],
      ["质量指标 | 验收合格率 | 优", []],
    ],
  ],
  [
    "value-unparsed",
    [
      ["质量指标 | 管网漏损率 | 5%～10%", ["range?"]],
      ["质量指标 | 管网漏损率 | ±5%", []],
      ["数量指标 | 检测水样数量 | 约25个", ["rough?"]],
      ["数量指标 | 检测水样数量 | 25个左右", ["rough?"]],
      ["数量指标 | 检测水样数量 | ≥25个", []],
      ["数量指标 | 泵站改造 | 改造3个泵站并全部投入使用", ["prose?"]],
      ["数量指标 | 泵站改造 | 改造不少于3个泵站并全部投入使用", []],
      ["数量指标 | 泵站改造 | 改造第3个泵站并全部投入使用", []],
      ["数量指标 | 泵站改造 | 按《办法》改造3个泵站并投入使用", []],
      ["数量指标 | 培训人数 | 教师1600人、校长200人", []],
      ["数量指标 | 泵站改造 | 泵站全部投入使用", []],
    ],
  ],
  [
    "value-filler",
    [
      ["时效指标 | 按期完成 | 1项目", ["filler"]],
      ["时效指标 | 按期完成 | 1", []],
      ["时效指标 | 按期完成 | 1万个", []],
      ["时效指标 | 按期完成 | 1个月", []],
    ],
  ],
  [
    "value-repeats-name",
    [
      ["社会效益指标 | 办学条件改善 | 办学条件改善。", ["name"]],
      ["社会效益指标 | 办学条件改善 | 全年情况", ["description"]],
      ["社会效益指标 | 办学条件改善 | 条件改善", []],
      ["社会效益指标 | 12月底前 | 12月底前", []],
      ["成本指标 | 控制在预算内 | 控制在预算内", ["name"]],
    ],
  ],
])("%s", (id, cases) => {
  const said = saidBy(id);
  test.each(cases)("%s", (line, expected) => expect(said(beside(line))).toEqual(expected));
});

describe.each<[string, [string, string[]][]]>([
  [
    "operator-missing",
    [
      ["数量指标 | 资助学生人数 |  | 300 | 人", ["row → ＝ → ≥"]],
      ["数量指标 | 资助学生人数 | ≥ | 300 | 人", []],
      ["数量指标 | 资助学生人数 |  | ≥300 | 人", []],
    ],
  ],
  [
    "operator-variant",
    [
      ["数量指标 | 绿化面积 | 不少于 | 50 | 亩", ["variant → ≥"]],
      ["数量指标 | 绿化面积 | ≧ | 50 | 亩", ["variant → ≥"]],
      ["数量指标 | 绿化面积 | ≥ | 50 | 亩", []],
    ],
  ],
  [
    "percent-word",
    [
      ["质量指标 | 验收合格率 | ≥ | 98 | 百分比", ["word → %"]],
      ["质量指标 | 验收合格率 | ≥ | 98百分比 | ", ["word → 98%"]],
      ["质量指标 | 验收合格率 | ≥ | 98 | %", []],
    ],
  ],
  [
    "unit-missing",
    [
      ["质量指标 | 验收合格率 | ≥ | 98 | ", ["unit → %"]],
      ["质量指标 | 验收合格率 | ≥ | 0.98 | ", []],
      ["数量指标 | 资助学生人数 | ≥ | 0.5 | ", ["unit → 人"]],
      ["数量指标 | 资助学生人数 | ≥ | 98 | 人", []],
    ],
  ],
  [
    "ocr-operator",
    [
      ["质量指标 | 验收合格率 |  | 298 | %", ["misread → ≥+98"]],
      ["质量指标 | 验收合格率 | ≥ | 298 | %", []],
    ],
  ],
  [
    "date-serial-value",
    [
      ["时效指标 | 完成时间 |  | 45291 | ", ["serial → 2023年12月31日前"]],
      ["时效指标 | 完成时间 |  | 45291 | 元", []],
    ],
  ],
])("%s in parted columns", (id, cases) => {
  const said = saidBy(id);
  test.each(cases)("%s", (line, expected) => expect(said(parted(line))).toEqual(expected));
});

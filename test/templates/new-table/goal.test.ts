import { goalOf } from "../../../src/templates/new-table/goal";
import { rowsOf } from "../../../src/templates/library/notation";
import type { TemplateIndicator } from "../../../src/templates/template";

const rows = (...lines: string[]): TemplateIndicator[] =>
  rowsOf(...lines.map((line) => `${line} | 计划标准 | 台账`));

test("a goal tells two counts, one time and the satisfaction, with their numbers", () => {
  expect(
    goalOf(
      rows(
        "服务对象满意度指标 | 群众满意度 | 抽样 | ≥90%",
        "质量指标 | 合格率 | 合格÷总数 | ≥95%",
        "时效指标 | 平均办结时长 | 平均 | ≤15天",
        "时效指标 | 按期办结率 | 按期÷总数 | ≥95%",
        "数量指标 | 接待批次 | 全年 | ≥320批次",
        "数量指标 | 培训期数 | 全年 | ＝4期",
        "数量指标 | 宣传场次 | 全年 | ≥6场次",
      ),
    ),
  ).toBe(
    "1.接待批次不少于320批次；2.培训期数达到4期；3.平均办结时长不超过15天；4.群众满意度达到90%以上。",
  );
});

test("blanks are left out; a single sentence has no number, none no goal", () => {
  const [count, time] = rows(
    "数量指标 | 接待批次 | 全年 | ≥{n}批次",
    "时效指标 | 按期办结率 | 按期÷总数 | ＜5%",
  );
  expect(goalOf([count!, time!])).toBe("按期办结率不超过5%。");
  expect(goalOf([count!])).toBe("");
});

test.each([
  "数量 | 接待批次 | 全年 | ≥3批次 | 计划标准 | 台账",
  "数量指标 | 接待批次 | 全年 | 3批次 | 计划标准 | 台账",
  "数量指标 | 接待批次 | 全年 | ≥3 | 计划标准 | 台账",
  "数量指标 |  | 全年 | ≥3批次 | 计划标准 | 台账",
  "数量指标 | 接待批次 |  | ≥3批次 | 计划标准 | 台账",
  "数量指标 | 接待批次 | 全年 | ≥3批次 |  | 台账",
  "数量指标 | 接待批次 | 全年 | ≥3批次 | 计划标准",
  "数量指标",
])("the library cannot hold %j", (line) => {
  expect(() => rowsOf(line)).toThrow(`no indicator: ${line}`);
});

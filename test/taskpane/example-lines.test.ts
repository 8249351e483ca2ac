import { grid, indicatorRows } from "../../src/rules/example";
import { exampleLines } from "../../src/taskpane/findings/example-lines";

const texts = (lines: ReturnType<typeof exampleLines>["bad"]) =>
  lines.map((line) => line.map(({ heading, text, marked }) => [heading, text, marked]));

test("of a row in a table, name and marked cell are shown with their headings", () => {
  const { bad, good } = exampleLines(
    indicatorRows("产出指标 | 质量指标 | 办结率 | 办结数÷受理数 | ⟦100%⟧ | 计划标准"),
    indicatorRows("产出指标 | 质量指标 | 办结率 | 办结数÷受理数 | ＝100% | 计划标准"),
  );
  expect(texts(bad)).toEqual([
    [
      ["三级指标", "办结率", false],
      ["指标值", "100%", true],
    ],
  ]);
  expect(texts(good)).toEqual([
    [
      ["三级指标", "办结率", false],
      ["指标值", "＝100%", false],
    ],
  ]);
});

test("of the head block the whole row is shown", () => {
  const { bad } = exampleLines(grid("项目编码 | ⟦1301 2321⟧ | 项目名称 | 专项"), undefined);
  expect(texts(bad)).toEqual([
    [
      [undefined, "项目编码", false],
      [undefined, "1301 2321", true],
      [undefined, "项目名称", false],
      [undefined, "专项", false],
    ],
  ]);
});

test("a row of the head block is set against the one most like it, not against any other", () => {
  const { good } = exampleLines(
    grid("项目绩效目标表", "⟦资金支出计划（%）⟧ | 3月底 | 6月底"),
    grid("信访项目绩效目标表", "单位：万元", "资金支出计划（万元） | 3月底 | 6月底"),
  );
  expect(good.map((line) => line[0]!.text)).toEqual(["资金支出计划（万元）"]);
});

test("a marked empty cell is kept, so that it can be said to be empty", () => {
  const { bad } = exampleLines(grid("其他资金 | ⟦⟧"), undefined);
  expect(texts(bad)[0]).toContainEqual([undefined, "", true]);
});

test("rows on several sheets begin with their sheet", () => {
  const { bad } = exampleLines(
    [
      { sheet: "项目1", grid: grid("项目编码 | A") },
      { sheet: "项目2", grid: grid("项目编码 | ⟦A⟧") },
    ],
    undefined,
  );
  expect(bad[0]![0]!.text).toBe("项目2");
});

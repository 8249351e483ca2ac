import { rewriteValue } from "../../src/rules/cell-text";
import { recognize } from "../../src/recognize/recognize";
import { grid } from "../../src/rules/example";
import { cellName } from "../../src/sheet/address";
import { sheetOf } from "../../src/sheet/snapshot";

/** What is written into which cells so that the first row says ≥95%. */
function written(
  headings: string,
  cells: string,
  parts = { operator: "≥", number: "95", unit: "%" },
) {
  const [table] = recognize({
    sheets: [
      sheetOf(
        "表",
        grid(
          "信访业务费绩效目标表",
          `一级指标 | 二级指标 | 三级指标 | ${headings}`,
          `产出指标 | 质量指标 | 办件合格率 | ${cells}`,
          `效益指标 | 社会效益指标 | 化解率 | ${cells}`,
        ),
      ),
    ],
  });
  return rewriteValue(table!.indicators[0]!, table!, parts).map((edit) =>
    edit.type === "set" ? `${cellName(edit)} ${edit.expect} → ${edit.value}` : edit.type,
  );
}

test("one cell takes all parts", () => {
  expect(written("指标值", "≤90％")).toEqual(["D3 ≤90％ → ≥95%"]);
});

test("each part goes into its own cell, where it says something else", () => {
  const headings = "符号 | 指标值 | 计量单位";
  expect(written(headings, "≤ | 90 | %")).toEqual(["D3 ≤ → ≥", "E3 90 → 95"]);
  expect(written(headings, "≥ | 95 | %")).toEqual([]);
  expect(written(headings, "≥ | 95 | 百分比")).toEqual(["F3 百分比 → %"]);
  expect(written(headings, " | 90 | ")).toEqual(["D3  → ≥", "E3 90 → 95", "F3  → %"]);
  expect(written(headings, "≥ | 90 | ", { operator: "≥", number: "95", unit: "" })).toEqual([
    "E3 90 → 95",
  ]);
});

test("sign or unit without a column stand with the number", () => {
  expect(written("符号 | 指标值", "≤ | 90%")).toEqual(["D3 ≤ → ≥", "E3 90% → 95%"]);
  expect(written("指标值 | 计量单位", "≤90 | %")).toEqual(["D3 ≤90 → ≥95"]);
  expect(written("指标值 | 计量单位", " | %")).toEqual(["D3  → ≥95"]);
});

test("a row without a value has nothing to rewrite", () => {
  const [table] = recognize({
    sheets: [
      sheetOf(
        "表",
        grid(
          "绩效目标表",
          "一级指标 | 二级指标 | 三级指标 | 指标值",
          "产出指标 | 质量指标 | 合格率 | ≥9%",
        ),
      ),
    ],
  });
  const { value: _, ...bare } = table!.indicators[0]!;
  expect(rewriteValue(bare, table!, { operator: "≥", number: "95", unit: "%" })).toEqual([]);
});

import { joinCutHeadings } from "../../src/recognize/cut-headings";
import { Grid } from "../../src/recognize/grid";
import { onlyTable } from "./layouts/tables";
import { outline, sheet } from "./sheets";

function joined(...rows: readonly string[]): string[] | undefined {
  const grid = new Grid(sheet(rows));
  if (!joinCutHeadings(grid, 0)) return undefined;
  return rows.map((_, row) =>
    grid
      .line(row)
      .map(({ text }) => text)
      .join("|"),
  );
}

test.each<[string[], string[] | undefined]>([
  [
    ["一级|二级|三级|绩效|备注", "指标|指标|指标|指标值|"],
    ["一级指标|二级指标|三级指标|绩效指标值|备注", "||||"],
  ],
  [
    ["一级指|二级指|分", "标|标|值"],
    ["一级指标|二级指标|分值", "||"],
  ],
  [["一级|二级指标|分值", "指标||"], undefined],
  [["一级|二级|三级", "12|24|36"], undefined],
  [["一级|二级|三级", "||"], undefined],
  [["一级|二级|三级"], undefined],
])("%j", (rows, expected) => expect(joined(...rows)).toEqual(expected));

test("a table under cut headings", () => {
  const table = onlyTable([
    "接访费绩效目标表",
    "绩效目标|规范接访",
    "一级|二级|三级|绩效|度量",
    "指标|指标|指标|指标值|单位",
    "产出指标|数量指标|接访批次|≥300|批次",
    "效益指标|社会效益指标|化解率|≥80|%",
  ]);
  expect(outline(table)).toEqual([
    "产出指标 · 数量指标 · 接访批次 · ≥300批次",
    "效益指标 · 社会效益指标 · 化解率 · ≥80%",
  ]);
});

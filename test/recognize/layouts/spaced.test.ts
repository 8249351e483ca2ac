import { recognizeSheet } from "../../../src/recognize/recognize";
import { cellName } from "../../../src/sheet/address";
import { content, outline, range, sheet } from "../sheets";

const rows = [
  "项目支出绩效目标表",
  "项目名称|堤防维护|预算金额（万元）|46",
  "绩效目标|维护堤防，保障汛期安全|",
  "绩效指标|||绩效指标值",
  "一级指标|二级指标|三级指标|",
  "产出指标|数量指标|维护堤防长度|≥18公里",
  "|质量指标|验收一次合格|＝100%",
  "||率|",
  "效益指标|社会效益指标|保护沿岸人口|≥3万人",
  "||数量|",
];
const spaced = (blank: string, ...more: readonly string[]) => [
  ...rows.flatMap((row, i) => (i ? [blank, row] : [row])),
  ...more,
];

describe("a blank row after each row, as converters of PDF files leave it", () => {
  const [plain] = recognizeSheet(sheet(rows));

  test("does not count", () => {
    const [table, ...others] = recognizeSheet(sheet(spaced("")));
    expect(others).toEqual([]);
    expect(content(table!)).toEqual(content(plain!));
    expect(outline(table!)).toEqual([
      "产出指标 · 数量指标 · 维护堤防长度 · ≥18公里",
      "产出指标 · 质量指标 · 验收一次合格率 · ＝100%",
      "效益指标 · 社会效益指标 · 保护沿岸人口数量 · ≥3万人",
    ]);
  });

  test("leaves every field its place", () => {
    const [table] = recognizeSheet(sheet(spaced(""), { row: 2, column: 1 }));
    expect([range(plain!), range(table!)]).toEqual(["A1:D9", "B3:E19"]);
    expect(table!.indicators.map(({ row }) => row)).toEqual([12, 14, 18]);
    const { projectName, goal, budget, goesOn } = table!;
    expect([projectName, goal, budget?.total].map((field) => cellName(field!.at))).toEqual([
      ...["C5", "C7", "E5"],
    ]);
    expect(goesOn?.map(cellName)).toEqual(["D15", "D19"]);
  });

  test("counts where such a row holds something, and in a few rows", () => {
    const [table] = recognizeSheet(sheet(spaced("", "合计说明")));
    expect(table?.goesOn).toBeUndefined();
    const few = ["一级指标|三级指标|指标值", "", "产出指标|修路|≥3公里", "", "|修桥|≥2座"];
    expect(recognizeSheet(sheet([...few, "", ""], undefined, "绩效目标表"))).toEqual(
      recognizeSheet(sheet([...few, "", "", "", ""], undefined, "绩效目标表")),
    );
  });
});

import { recognizeSheet } from "../../../src/recognize/recognize";
import { content, outline, range, sheet } from "../sheets";
import { onlyTable } from "./tables";

const lines = [
  "产出指标 · 数量指标 · 疏浚河道长度 · ≥12公里",
  "产出指标 · 质量指标 · 验收合格率 · ＝100%",
  "效益指标 · 社会效益指标 · 受益村数 · ≥8个",
];

describe("a head block that runs down beside its table", () => {
  const head = {
    ...{ title: "项目绩效目标表", projectName: "河道疏浚", unitName: "水利局", goal: "疏浚河道" },
    budget: ["万元", "30", undefined, undefined],
  };

  test("next to it", () => {
    const table = onlyTable([
      "项目绩效目标表",
      "项目名称|河道疏浚|一级指标|二级指标|三级指标|指标值",
      "项目单位|水利局|产出指标|数量指标|疏浚河道长度|≥12公里",
      "预算金额（万元）|30||质量指标|验收合格率|＝100%",
      "绩效目标|疏浚河道|效益指标|社会效益指标|受益村数|≥8个",
    ]);
    expect(content(table)).toMatchObject(head);
    expect([outline(table), range(table)]).toEqual([lines, "A1:F5"]);
    const roles = Object.fromEntries(table.texts.map(({ text, role }) => [text, role]));
    expect(roles).toMatchObject({
      ...{ 项目单位: "label", 河道疏浚: "projectName", 疏浚河道: "goal", 疏浚河道长度: "name" },
    });
  });

  test("parted by a blank column, shorter or longer than the table", () => {
    const table = onlyTable([
      "项目绩效目标表",
      "",
      "项目名称|河道疏浚||一级指标|二级指标|三级指标|指标值",
      "项目单位|水利局||产出指标|数量指标|疏浚河道长度|≥12公里",
      "|||　|质量指标|验收合格率|＝100%",
      "预算金额（万元）|30||效益指标|社会效益指标|受益村数|≥8个",
      "绩效目标|疏浚河道|||||",
    ]);
    expect(content(table)).toMatchObject(head);
    expect(outline(table)).toEqual(lines);
  });

  test("not the table at the left", () => {
    const tables = recognizeSheet(
      sheet([
        "项目名称|河道疏浚||||一级指标|二级指标|三级指标|指标值",
        "项目单位|水利局||||产出指标|数量指标|购置水泵数量|≥3台",
        "一级指标|二级指标|三级指标|指标值||||购置水泵功率|≥5千瓦",
        "产出指标|数量指标|疏浚河道长度|≥12公里|||||",
      ]),
    );
    expect(tables.map((table) => [table.projectName?.text, table.indicators.length])).toEqual([
      ["河道疏浚", 1],
      [undefined, 2],
    ]);
  });
});

import { recognizeSheet } from "../../../src/recognize/recognize";
import { content, outline, range, sheet } from "../sheets";
import { onlyTable } from "./tables";

const projects = [
  "部门（单位）项目绩效目标汇总表",
  "部门名称：临江县水利局|||||||单位：万元",
  "单位（项目）名称|资金总额|绩效目标|成本指标||产出指标||满意度指标|",
  "|||三级指标|指标值|三级指标|指标值|三级指标|指标值",
  "机井维修|85|维修机井120眼|维修总成本|≤85万元|维修机井眼数|≥120眼|农户满意度|≥90%",
  "|||单眼维修成本|≤0.7万元/眼|维修合格率|≥98%||",
  "|||||维修及时率|≥95%||",
  "山塘加固|60|加固山塘6座|加固总成本|≤60万元|加固山塘座数|≥6座|村民满意度|≥90%",
];

test("Henan: classes side by side above pairs of name and value, a project in each group of rows", () => {
  const tables = recognizeSheet(sheet(projects));
  expect(tables.map(content)).toMatchObject([
    { ...{ projectName: "机井维修", unitName: "临江县水利局" }, budget: ["万元", "85"] },
    { ...{ projectName: "山塘加固", goal: "加固山塘6座" }, budget: ["万元", "60"] },
  ]);
  expect(tables.map(outline)).toEqual([
    [
      "成本指标 · — · 维修总成本 · ≤85万元",
      "产出指标 · — · 维修机井眼数 · ≥120眼",
      "满意度指标 · — · 农户满意度 · ≥90%",
      "成本指标 · — · 单眼维修成本 · ≤0.7万元/眼",
      "产出指标 · — · 维修合格率 · ≥98%",
      "产出指标 · — · 维修及时率 · ≥95%",
    ],
    [
      "成本指标 · — · 加固总成本 · ≤60万元",
      "产出指标 · — · 加固山塘座数 · ≥6座",
      "满意度指标 · — · 村民满意度 · ≥90%",
    ],
  ]);
  const { category } = tables[0]!.indicators[1]!;
  expect(category).toMatchObject({ inherited: true, at: { row: 2, column: 5 } });
});

const form = [
  "项目绩效目标表|||||",
  "项目名称|河道保洁||||",
  "产出指标|||效益指标||",
  "二级指标|三级指标|指标值|二级指标|三级指标|指标值",
  "数量指标|保洁长度|≥46公里|社会效益指标|受益人数|≥2万人",
  "质量指标|保洁合格率|≥95%|生态效益指标|水质达标率|≥90%",
];

test("classes side by side in one form, each with its second level", () => {
  expect(outline(onlyTable(form))).toEqual([
    "产出指标 · 数量指标 · 保洁长度 · ≥46公里",
    "效益指标 · 社会效益指标 · 受益人数 · ≥2万人",
    "产出指标 · 质量指标 · 保洁合格率 · ≥95%",
    "效益指标 · 生态效益指标 · 水质达标率 · ≥90%",
  ]);
});

test("two such forms beside each other are two tables", () => {
  const tables = recognizeSheet(sheet(form.map((row) => `${row}||${row}`)));
  expect(tables.map(range)).toEqual(["A1:F6", "H1:M6"]);
  expect(tables.map(({ indicators }) => indicators.length)).toEqual([4, 4]);
});

test("长期绩效指标 and 年度绩效指标 above the same headings are the periods of one table", () => {
  const columns = "一级指标|二级指标|三级指标|指标值";
  const own = "产出指标|数量指标|保洁长度";
  const table = onlyTable([
    "项目绩效目标表",
    "项目名称|河道保洁",
    "长期绩效指标|||||年度绩效指标|||",
    `${columns}||${columns}`,
    `${own}|≥138公里||${own}|≥46公里`,
  ]);
  expect(table.indicators.map(({ period, value }) => [period, value?.text])).toEqual([
    ["term", "≥138公里"],
    ["year", "≥46公里"],
  ]);
});

test.each(["", "处室一|||||处室二|||"])("without such words (%j) they are two tables", (above) => {
  const columns = "一级指标|二级指标|三级指标|指标值";
  const own = "产出指标|数量指标|保洁长度|≥46公里";
  const rows = ["河道保洁绩效目标表|||||山塘维修绩效目标表", above];
  const tables = recognizeSheet(sheet([...rows, `${columns}||${columns}`, `${own}||${own}`]));
  expect(tables.map(({ projectName }) => projectName?.text)).toEqual(["河道保洁", "山塘维修"]);
});

test("a first heading that comes again begins another table", () => {
  const columns = "计量单位|一级指标|二级指标|三级指标|指标值";
  const own = "公里|产出指标|数量指标|保洁长度|≥46";
  const beside = (head: string, row: string) =>
    recognizeSheet(sheet(["项目绩效目标表", `${head}||${head}`, `${row}||${row}`]));
  expect(beside(columns, own).map(outline)).toEqual([
    ["产出指标 · 数量指标 · 保洁长度 · ≥46公里"],
    ["产出指标 · 数量指标 · 保洁长度 · ≥46公里"],
  ]);
});

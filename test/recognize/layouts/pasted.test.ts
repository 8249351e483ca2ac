import { check } from "../../../src/check/check";
import { recognizeSheet } from "../../../src/recognize/recognize";
import { cellName } from "../../../src/sheet/address";
import { outline, sheet, type Row } from "../sheets";
import { onlyTable } from "./tables";

const head = "一级指标|二级指标|三级指标|绩效指标描述|指标值";
const title = "河道保洁绩效目标表";

const names = (...rows: readonly Row[]) =>
  onlyTable([title, head, ...rows]).indicators.map(({ name }) => name?.text);

test("names and descriptions go on in the next row, across the break of a page", () => {
  const table = onlyTable([
    title,
    head,
    "产出指标|数量指标|年内保洁的河|签订合同并按月考|≥46公里",
    "||道长度|核的河道长度|",
    "||清运垃圾的重|过磅的垃圾重量|≥800吨",
    "— 12 —",
    head,
    "||量||",
    "满意度指标|服务对象满意度|居民满意度|满意户数÷走访户|≥90%",
    "|||数×100%|",
  ]);
  expect(outline(table)).toEqual([
    "产出指标 · 数量指标 · 年内保洁的河道长度 · ≥46公里",
    "产出指标 · 数量指标 · 清运垃圾的重量 · ≥800吨",
    "满意度指标 · 服务对象满意度指标 · 居民满意度 · ≥90%",
  ]);
  expect(table.indicators.map(({ description }) => description?.text)).toEqual([
    "签订合同并按月考核的河道长度",
    "过磅的垃圾重量",
    "满意户数÷走访户数×100%",
  ]);
  expect(table.goesOn?.map(cellName)).toEqual(["C3", "D3", "C5", "D9"]);
});

test("class words go on in the rows below, beside indicators or alone", () => {
  const table = onlyTable([
    title,
    head,
    "产出指|数量|保洁长度|合同长度|≥46公里",
    "标|指标|保洁人数|签到人数|≥60人",
    "|质量指标|保洁合格率|抽查|≥95%",
    "满意度|服务对象满|居民满意度|走访|≥90%",
    "指标|意度指标|||",
    "||商户满意度|走访|≥88%",
  ]);
  expect(outline(table)).toEqual([
    "产出指标 · 数量指标 · 保洁长度 · ≥46公里",
    "产出指标 · 数量指标 · 保洁人数 · ≥60人",
    "产出指标 · 质量指标 · 保洁合格率 · ≥95%",
    "满意度指标 · 服务对象满意度指标 · 居民满意度 · ≥90%",
    "满意度指标 · 服务对象满意度指标 · 商户满意度 · ≥88%",
  ]);
  expect(table.goesOn?.map(cellName)).toEqual(["A3", "B3", "A6", "B6"]);
});

describe("rows without a value that stay indicators", () => {
  test.each<[string, Row[], (string | undefined)[]]>([
    [
      "one alone",
      ["产出指标|数量指标|保洁河道长度|长度|≥46公里", "||清运垃圾|重量|"],
      ["保洁河道长度", "清运垃圾"],
    ],
    [
      "below a name shorter than others",
      [
        "产出指标|数量指标|保洁河道|长度|≥46公里",
        "||清运垃圾||",
        "||新增垃圾桶的数量|个数|≥80个",
        "|质量指标|保洁率|抽查|≥95%",
        "||达标率||",
      ],
      ["保洁河道", "清运垃圾", "新增垃圾桶的数量", "保洁率", "达标率"],
    ],
    [
      "with a class of their own",
      [
        "产出指标|数量指标|保洁河道长度|长度|≥46公里",
        "|质量指标|保洁达标率||",
        "|时效指标|清运及时率||",
      ],
      ["保洁河道长度", "保洁达标率", "清运及时率"],
    ],
  ])("%s", (_, rows, expected) => expect(names(...rows)).toEqual(expected));
});

test("the names of project and unit go on in the row below, a label there does not", () => {
  const rows = [head, "产出指标|数量指标|保洁长度|长度|≥46公里"];
  const named = (...above: Row[]) => {
    const { projectName, unitName } = onlyTable(["项目绩效目标表", ...above, ...rows]);
    return [projectName?.text, unitName?.text];
  };
  expect(named("项目名称|城乡河道保||实施单位|临江县河道", "|洁和管护|||管理处")).toEqual([
    "城乡河道保洁和管护",
    "临江县河道管理处",
  ]);
  expect(named("项目名称|河道保洁||实施单位|临江县水利局", "|主管部门||临江县水利局")).toEqual([
    "河道保洁",
    "临江县水利局",
  ]);
});

test("a list whose projects and names go on in the next row", () => {
  const tables = recognizeSheet(
    sheet([
      "项目绩效目标表",
      "单位名称|项目名称|一级指标|二级指标|三级指标|指标值",
      "临江县水|河道保洁|产出指标|数量指标|年内保洁河|≥46公里",
      "利局|和管护|||道长度|",
      "||效益指标|社会效益指标|受益居民人|≥2万人",
      "||||数|",
      "临江县水|山塘维修|产出指标|数量指标|维修山塘数|≥6座",
      "利局|||||",
    ]),
  );
  expect(tables.map(({ projectName, unitName }) => [projectName?.text, unitName?.text])).toEqual([
    ["河道保洁和管护", "临江县水利局"],
    ["山塘维修", "临江县水利局"],
  ]);
  expect(tables.map(({ indicators }) => indicators.map(({ name }) => name?.text))).toEqual([
    ["年内保洁河道长度", "受益居民人数"],
    ["维修山塘数"],
  ]);
});

test("no fix writes a cell whose text goes on below", () => {
  const rows = (whole: boolean): Row[] => [
    title,
    head,
    ...(whole
      ? ["产出指标|数量指标|布署河道保洁的人数|签到人数合计|≥46人"]
      : ["产出指标|数量指标|布署河道保洁|签到人数|≥46人", "||的人数|合计|"]),
    ...(whole
      ? ["||清运河道垃圾的重量|过磅|≥800吨"]
      : ["||清运河道垃圾|过磅|≥800吨", "||的重量||"]),
  ];
  const typo = (whole: boolean) =>
    check(recognizeSheet(sheet(rows(whole)))).findings.find(({ rule }) => rule === "typo");
  expect(typo(true)?.fix).toBeDefined();
  expect(typo(false)).toBeDefined();
  expect(typo(false)?.fix).toBeUndefined();
});

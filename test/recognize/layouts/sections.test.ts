import { outline } from "../sheets";
import { onlyTable } from "./tables";

const lines = [
  "产出指标 · 数量指标 · 巡查次数 · ≥12次",
  "产出指标 · 成本指标 · 巡查总成本 · ≤5万元",
  "效益指标 · 社会效益指标 · 隐患整改率 · ≥95%",
  "满意度指标 · 服务对象满意度指标 · 群众满意度 · ≥90%",
];
const head = ["项目绩效目标表", "项目名称|安全巡查", "预算数|5"];

test("each class of the first level in a line over headings of its own", () => {
  const headings = "二级指标|三级指标|指标值";
  const table = onlyTable([
    ...[...head, "一、产出指标", headings, "数量指标|巡查次数|≥12次", "成本指标|巡查总成本|≤5万元"],
    ...["二、效益指标", headings, "社会效益指标|隐患整改率|≥95%"],
    ...["三、满意度指标", headings, "服务对象满意度指标|群众满意度|≥90%"],
  ]);
  expect(outline(table)).toEqual(lines);
});

test("a class of the second level alone in its row heads the rows below, and is none of the first", () => {
  const table = onlyTable([
    ...[...head, "产出指标", "二级指标|三级指标|指标值", "数量指标|巡查次数|≥12次"],
    ...["成本指标||", "|巡查总成本|≤5万元", "效益指标||", "社会效益指标|隐患整改率|≥95%"],
    "满意度指标||",
  ]);
  expect(outline(table)).toEqual([...lines.slice(0, 3), "效益指标 · 服务对象满意度指标 · — · —"]);
});

test("the upright label of the table, one letter a row", () => {
  const table = onlyTable([
    ...head,
    "绩|一级指标|二级指标|三级指标|指标值",
    "效|产出指标|数量指标|巡查次数|≥12次",
    "指||成本指标|巡查总成本|≤5万元",
    "标|效益指标|社会效益指标|隐患整改率|≥95%",
    "|满意度指标|服务对象满意度指标|群众满意度|≥90%",
  ]);
  expect(outline(table)).toEqual(lines);
});

test.each(["总体绩效目标|", "总体绩效目标||"])("the goal beside the rows: %j", (label) => {
  const blank = label.slice(6);
  const table = onlyTable([
    ...["项目绩效目标表", "项目名称||安全巡查", `${label}一级指标|二级指标|三级指标|指标值`],
    `按月巡查。${blank}产出指标|数量指标|巡查次数|≥12次`,
    `${blank}|成本指标|巡查总成本|≤5万元`,
  ]);
  expect(table.goal?.text).toBe("按月巡查。");
  expect(outline(table)).toEqual(lines.slice(0, 2));
});

test.each([
  ["甲|乙|丙|1|2"],
  ["（1）|（2）|（3）|（4）|（5）"],
  ["栏次|1|2|3|4"],
  ["甲|乙|丙|丁|戊"],
  ["甲|乙|丙|丁|戊|己|庚|辛|壬|癸"],
])("a row that numbers the columns is no indicator: %s", (numbers) => {
  const table = onlyTable([
    ...head,
    "一级指标|二级指标|三级指标|指标值|备注",
    numbers,
    "产出指标|数量指标|巡查次数|≥12次|",
  ]);
  expect(outline(table)).toEqual(lines.slice(0, 1));
});

test("classes numbered as an outline, 1 产出指标 and 1.1 数量指标", () => {
  const table = onlyTable([
    ...[...head, "一级指标|二级指标|三级指标|指标值", "1 产出指标|1.1 数量指标|巡查次数|≥12次"],
    ...["|1.2 成本指标|巡查总成本|≤5万元", "2 效益指标|2.1 社会效益指标|隐患整改率|≥95%"],
  ]);
  expect(outline(table)).toEqual(lines.slice(0, 3));
});

test.each([
  ["names of fields", "YJZB|EJZB|SJZB|ZBZ|BZ"],
  ["how each is to be filled in", "（必填）|（必填）|（30字以内）|（含符号和单位）|（选填）"],
  ["words for it", "必填|必填|请填写|请填写数值|选填"],
  ["lines drawn with dashes", "----|----|——————|----|----"],
])("a row below the headings with %s is no indicator", (_what, guide) => {
  const table = onlyTable([
    ...[...head, "一级指标|二级指标|三级指标|指标值|备注", guide],
    ...["产出指标|数量指标|巡查次数|≥12次|", "|成本指标|巡查总成本|≤5万元|"],
  ]);
  expect(outline(table)).toEqual(lines.slice(0, 2));
});

test("a name and a value in brackets are an indicator", () => {
  const table = onlyTable([
    ...[...head, "一级指标|二级指标|三级指标|指标值", "产出指标|数量指标|巡查次数|≥12次"],
    "||（其中夜间巡查）|（≥4次）",
  ]);
  expect(outline(table)).toEqual([lines[0], "产出指标 · 数量指标 · （其中夜间巡查） · （≥4次）"]);
});

import {
  isExecutionClass,
  looksLikeCategory,
  readCategory,
  readSubcategory,
} from "../../src/target/category";

describe("readCategory", () => {
  test.each([
    [
      "产出指标",
      "部门产出 项目产出 产出 产出类指标 产出(工作量)指标 产出指标(40-50)分 *产出指标 一、产出指标 01-产出指标 1.产出指标 C1产出指标 产出指标50% 产出指标2 产出︵40分︶",
    ],
    [
      "效益指标",
      "效果指标 部门效果 项目效果 效果 效益类指标 实施效果指标 效益指标（30分） 部门效果指标",
    ],
    [
      "满意度指标",
      "满意度 满意度类指标 社会公众或服务对象满意度指标 服务对象满意度指标 满意度指标10分",
    ],
    ["成本指标", "成本指标(0-20分) 成本 经济成本指标 社会成本指标 生态环境成本指标"],
  ])("%s: %s", (word, printed) => {
    for (const text of printed.split(" ")) expect([text, readCategory(text)]).toEqual([text, word]);
  });

  test.each([
    "投入指标",
    "过程",
    "管理类指标",
    "决策",
    "数量指标",

    "信访群众满意率",
    "预算执行率",
    "",
  ])("%s is none of them", (text) => expect(readCategory(text)).toBeUndefined());
});

describe("readSubcategory", () => {
  test.each([
    ["数量指标", "数量 产出数量 产出数量指标 数\n量\n指\n标 （一）数量指标"],
    ["质量指标", "质量 质量指标质量指标 质量指标\n质量指标"],
    ["时效指标", "时效 进度指标 产出时效"],
    ["成本指标", "成本 产出成本 成本指标"],
    ["经济成本指标", "经济成本 经济成本指标"],
    ["生态环境成本指标", "生态环境成本指标"],
    ["经济效益指标", "经济效益 经济\n效益"],
    ["社会效益指标", "社会效益 社会效益指\u00a0标"],
    ["生态效益指标", "生态效益 环境效益 环境效益指标"],
    ["可持续影响指标", "可持续影响 可持续发展指标 可持续影响指标"],
    [
      "服务对象满意度指标",
      "服务对象 服务对象满意度 社会公众或服务对象满意度指标 满意度 服务对象满\u3000意度指标",
    ],
  ])("%s: %j", (word, printed) => {
    for (const text of printed.split(" ")) {
      expect([text, readSubcategory(text)]).toEqual([text, word]);
    }
  });

  test.each(["产出指标", "项目立项", "满意度调查次数", "接访数量", ""])("%s is none", (text) =>
    expect(readSubcategory(text)).toBeUndefined(),
  );
});

test("words of other forms may stand in the columns of the classes, sentences and names may not", () => {
  for (const text of ["投入", "过程", "管理类指标", "过程管理指标", "预算绩效"]) {
    expect([text, looksLikeCategory(text)]).toEqual([text, true]);
  }
  for (const text of [
    "张三",
    "填表人：李四",
    "本表由各单位按照要求如实填写产出、效益等有关绩效指标",
  ]) {
    expect([text, looksLikeCategory(text)]).toEqual([text, false]);
  }
});

test("a class with a longer remark is prose", () => {
  const remarked = (length: number) => `产出指标（${"注".repeat(length - 6)}）`;
  expect([60, 61].map((length) => readCategory(remarked(length)))).toEqual(["产出指标", undefined]);
});

test("预算执行率 with its own points is a class apart", () => {
  expect(isExecutionClass("预算执行率（10分）")).toBe(true);
  expect(isExecutionClass("预算执行情况")).toBe(true);
  expect(isExecutionClass("资金执行指标")).toBe(true);
  expect(isExecutionClass("产出指标")).toBe(false);
});

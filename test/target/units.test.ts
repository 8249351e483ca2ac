import { isRatePer, standardUnit, unitFamily, unitLengthAt } from "../../src/target/units";

test.each([
  ["%", "share"],
  ["个百分点", "points"],
  ["人", "persons"],
  ["万人", "persons"],
  ["十万人", "persons"],
  ["百人", "persons"],
  ["人次", "visits"],
  ["人/次", "visits"],
  ["次/年", "events"],
  ["元/人·天", "money"],
  ["万元/起", "money"],
  ["平方米·年", "area"],
  ["亿立方米", "measure"],
  ["微克/立方米", "measure"],
  ["万", undefined],
  ["摊位", undefined],
  ["摊位万人", undefined],
  ["万摊位", undefined],
])("%s is of the family %s", (unit, family) => expect(unitFamily(unit)).toBe(family));

test.each([
  ["元/人·天", true],
  ["次/年", true],
  ["元每人", true],
  ["人/次", false],
  ["元", false],
  ["人·天", false],
])("%s is for each of something: %s", (unit, expected) => expect(isRatePer(unit)).toBe(expected));

test.each([
  ["个项目", "个"],
  ["个百分点", "个百分点"],
  ["万人次以上", "万人次"],
  ["元/人·天以内", "元/人·天"],
  ["元每人", "元每人"],
  ["次/摊位", "次/摊位"],
  ["元/生·天", "元/生·天"],
  ["元/餐以内", "元/餐"],
  ["mg/kg", "mg/kg"],
  ["μg/m³", "μg/m³"],
  ["mmHg", ""],
  ["次/", "次"],
  ["/10万", "/10万"],
  ["/10万人", "/10万人"],
  ["/百万", "/百万"],
  ["/十万人口", "/十万人"],
  ["/万以下", "/万"],
  ["万", "万"],
  ["摊位", ""],
  ["/摊位", ""],
  ["", ""],
])("the unit that %j begins with", (text, unit) => {
  expect(text.slice(0, unitLengthAt(text, 0))).toBe(unit);
  expect(unitLengthAt(`≥5${text}`, 2)).toBe(unit.length);
});

test("one unit has one standard form", () => {
  expect(["百分比", "㎡", "m³", "百分点", "千分之", "摊位"].map(standardUnit)).toEqual([
    "%",
    "平方米",
    "立方米",
    "个百分点",
    "‰",
    "摊位",
  ]);
});

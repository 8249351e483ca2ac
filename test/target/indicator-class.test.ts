import type { Category, Subcategory } from "../../src/target/category";
import { parseValue } from "../../src/target/grammar";
import {
  amountKey,
  isBenefit,
  isCost,
  isDeadline,
  isMoneyCost,
  isOutput,
  isPerUnit,
  isSatisfaction,
  isShare,
  unitOf,
} from "../../src/target/indicator-class";
import type { Indicator } from "../../src/target/model";
import { field } from "../check/tables";

/** An indicator by the words of its class, its name and its value; "" leaves a part out. */
function indicator(category: string, subcategory: string, name = "", value = ""): Indicator {
  const word = <Word>(text: string, column: number) => ({
    ...field("表", 1, column, text),
    word: (text || undefined) as Word | undefined,
    inherited: false,
  });
  return {
    row: 1,
    ...(category && { category: word<Category>(category, 0) }),
    ...(subcategory && { subcategory: word<Subcategory>(subcategory, 1) }),
    ...(name && { name: field("表", 1, 2, name) }),
    ...(value && { value: { ...field("表", 1, 3, value), parsed: parseValue(value) } }),
  };
}

const kinds = (one: Indicator) =>
  Object.entries({ isSatisfaction, isBenefit, isOutput, isCost })
    .filter(([, test]) => test(one))
    .map(([name]) => name);

test.each([
  ["产出指标", "数量指标", ["isOutput"]],
  ["产出指标", "质量指标", ["isOutput"]],
  ["产出指标", "时效指标", ["isOutput"]],
  ["产出指标", "成本指标", ["isCost"]],
  ["产出指标", "", ["isOutput"]],
  ["成本指标", "", ["isCost"]],
  ["成本指标", "社会成本指标", ["isCost"]],
  ["", "经济成本指标", ["isCost"]],
  ["效益指标", "", ["isBenefit"]],
  ["效益指标", "社会效益指标", ["isBenefit"]],
  ["", "可持续影响指标", ["isBenefit"]],
  ["效益指标", "服务对象满意度指标", ["isSatisfaction"]],
  ["效益指标", "数量指标", ["isOutput"]],
  ["满意度指标", "", ["isSatisfaction"]],
  ["满意度指标", "社会效益指标", ["isSatisfaction"]],
  ["", "", []],
])("%s, %s", (category, subcategory, expected) => {
  expect(kinds(indicator(category, subcategory))).toEqual(expected);
});

test.each([
  ["成本指标", "项目总成本", true],
  ["成本指标", "", true],
  ["成本指标", "成本控制率", false],
  ["成本指标", "经费节约率", false],
  ["成本指标", "成本核算准确率", false],
  ["成本指标", "成本下降幅度", false],
  ["经济成本指标", "设备采购成本", true],
  ["社会成本指标", "居民出行时间", false],
  ["生态环境成本指标", "碳排放量", false],
  ["数量指标", "项目总成本", false],
])("whether %s, %s is money", (subcategory, name, expected) => {
  expect(isMoneyCost(indicator("", subcategory, name))).toBe(expected);
});

test.each([
  ["人均培训成本", "≤300元", true],
  ["培训成本", "≤300元/人", true],
  ["培训成本", "≤300元", false],
  ["培训成本", "", false],
  ["", "≤300元/人·天", true],
])("whether %s of %s is for each of something", (name, value, expected) => {
  expect(isPerUnit(indicator("", "成本指标", name, value))).toBe(expected);
});

test("units, shares and points in time of values", () => {
  const read = (value: string) => {
    const one = indicator("", "", "", value);
    return [one.value && unitOf(one.value.parsed)?.unit, isShare(one), isDeadline(one)];
  };
  expect(read("≥95%")).toEqual(["%", true, false]);
  expect(read("5‰")).toEqual(["‰", true, false]);
  expect(read("5-10%")).toEqual(["%", true, false]);
  expect(read("≥5次≥10人")).toEqual(["次", false, false]);
  expect(read("≤3月")).toEqual(["月", false, true]);
  expect(read("12月底前")).toEqual([undefined, false, true]);
  expect(read("优")).toEqual([undefined, false, false]);
  expect(read("")).toEqual([undefined, false, false]);
});

test("an amount is the same however its operator and decimals are written", () => {
  const key = (value: string) => amountKey(indicator("", "", "", value));
  expect(key("≥30人")).toBe(key("不少于30人"));
  expect(key("1.50万元")).toBe(key("≤1.5万元"));
  expect(key("030人")).toBe(key("30人"));
  expect(key("30")).toBe("30 ");
  expect(key("30人")).not.toBe(key("30件"));
  expect(key("12月底前")).toBe("12月底前");
  expect([key("优"), key("5-10%"), key("")]).toEqual([undefined, undefined, undefined]);
});

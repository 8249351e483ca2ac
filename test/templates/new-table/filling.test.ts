import type { FillingInput } from "../../../src/templates/new-table/filling";
import { library } from "../../../src/templates/library/library";
import { readFilling } from "../../../src/templates/new-table/read-filling";

const [petition] = library;

function problems(input: FillingInput): string[] {
  return readFilling(input, petition!, "hebei-2022").problems.map(
    ({ field, message }) => `${field}: ${message.zh}`,
  );
}

function points(plan: FillingInput["plan"], budget = "22.14"): string[] {
  const { filling } = readFilling({ budget, plan }, petition!, "hebei-2022");
  return filling!.plan!.points.map((point) => point.toFixed(2));
}

test.each<[string, FillingInput, string[]]>([
  ["no budget", {}, ["budget: 请填写预算数（万元）"]],
  ["nothing in the budget", { budget: "0" }, ["budget: 请填写预算数（万元）"]],
  ["words for a number", { budget: "五万" }, ["budget: “五万”不是数字"]],
  ["a share for an amount", { budget: "5%" }, ["budget: “5%”不是数字"]],
  ["a negative budget", { budget: "-5" }, ["budget: 不能是负数"]],
  ["too many decimals", { budget: "5.1234567" }, ["budget: 最多保留 6 位小数"]],
  [
    "a part above the whole",
    { budget: "5", fiscalFunds: "6" },
    ["fiscalFunds: 超过了预算数 5.00 万元"],
  ],
  [
    "parts that do not add up",
    { budget: "5", fiscalFunds: "3", otherFunds: "1" },
    ["otherFunds: 财政资金与其他资金合计 4.00 万元，与预算数 5.00 万元不符"],
  ],
  [
    "a short code",
    { budget: "5", code: "13012322P0025" },
    ["code: 项目编码应为 21 位数字和大写字母，现为 13 位；暂无编码可留空"],
  ],
  [
    "a plan by hand with gaps",
    { budget: "5", plan: { by: "hand", unit: "amount", points: ["1", "0.5", "", "4"] } },
    [
      "plan.1: 6月底的累计数小于前一时点",
      "plan.2: 请填写10月底的累计数",
      "plan.3: 12月底的累计数应为 5.00",
    ],
  ],
  [
    "a plan above the budget",
    { budget: "5", plan: { by: "hand", unit: "amount", points: ["1", "2", "6", "5"] } },
    ["plan.2: 10月底的累计数超过 5.00"],
  ],
  [
    "numbers that do not fit their units",
    { budget: "5", values: { 0: "1.5", 1: "很多", 7: "120" } },
    ["values.0: 以“批次”计的应为整数", "values.1: “很多”不是数字"],
  ],
  [
    "other funds above the whole",
    { budget: "5", otherFunds: "6.1234567" },
    ["otherFunds: 最多保留 6 位小数"],
  ],
  [
    "other funds above the whole",
    { budget: "5", otherFunds: "5.005" },
    ["otherFunds: 超过了预算数 5.00 万元"],
  ],
  [
    "a code with letters of other kinds",
    { budget: "5", code: "13012322P00258110610é" },
    ["code: 项目编码应为 21 位数字和大写字母，现为 21 位；暂无编码可留空"],
  ],
  [
    "a plan by hand with words and a negative number",
    { budget: "5", plan: { by: "hand", unit: "amount", points: ["一", "-1", "2"] } },
    ["plan.0: “一”不是数字", "plan.1: 不能是负数", "plan.3: 请填写12月底的累计数"],
  ],
  [
    "a plan in percent that ends elsewhere",
    { budget: "5", plan: { by: "hand", unit: "percent", points: ["10", "10", "101", "99.5"] } },
    ["plan.2: 10月底的累计数超过 100.00", "plan.3: 12月底的累计数应为 100.00"],
  ],
  [
    "negative numbers and shares for numbers",
    { budget: "5", values: { 0: "-1", 1: "5%" } },
    ["values.0: 不能是负数", "values.1: “5%”不是数字"],
  ],
  [
    "a name too long",
    { budget: "5", name: "长".repeat(101) },
    ["name: 内容过长或格式不对，请改短后再试"],
  ],
])("%s", (_, input, expected) => {
  expect(problems(input)).toEqual(expected);
});

test("what is not said follows from the rest", () => {
  const { filling } = readFilling(
    { budget: "1,022.5", otherFunds: "22.5", code: " 13012322p0025811061 02 " },
    petition!,
    "hebei-2022",
  );
  expect(filling!.name).toBe("信访专项业务费");
  expect(filling!.code).toBe("13012322P002581106102");
  expect(filling!.budget!.fiscalFunds.toString()).toBe("1000");
  expect(filling!.values.slice(0, 6)).toEqual(["待填", "待填", "95", "95", "95", "1022.5"]);
});

test("plans are cumulative, half up, and end at the whole", () => {
  expect(points({ by: "schedule", unit: "amount" })).toEqual(["5.54", "11.07", "18.45", "22.14"]);
  expect(points({ by: "quarters", unit: "amount" })).toEqual(["5.54", "11.07", "16.61", "22.14"]);
  expect(points({ by: "schedule", unit: "percent" })).toEqual([
    "25.00",
    "50.00",
    "83.33",
    "100.00",
  ]);
  expect(points({ by: "quarters", unit: "percent" })).toEqual([
    "25.00",
    "50.00",
    "75.00",
    "100.00",
  ]);
  expect(points({ by: "hand", unit: "percent", points: ["10", "40", "90", "100"] })).toEqual([
    "10.00",
    "40.00",
    "90.00",
    "100.00",
  ]);
});

test("parts follow from each other, and a budget alone is fiscal money", () => {
  const parts = (input: FillingInput) => {
    const { total, fiscalFunds, otherFunds } = readFilling(input, petition!, "hebei-2022").filling!
      .budget!;
    return [total, fiscalFunds, otherFunds].map((amount) => amount.toString());
  };
  expect(parts({ budget: "5" })).toEqual(["5", "5", "0"]);
  expect(parts({ budget: "5", fiscalFunds: "3" })).toEqual(["5", "3", "2"]);
  expect(parts({ budget: "5", otherFunds: "5" })).toEqual(["5", "0", "5"]);
  expect(parts({ budget: "5", fiscalFunds: "3", otherFunds: "2" })).toEqual(["5", "3", "2"]);
});

test("a form asks for what it prints", () => {
  const input = { code: "kurz", plan: { by: "hand", unit: "amount" } as const };
  expect(readFilling(input, petition!, "hebei-2023").problems).toEqual([]);
  expect(readFilling(input, petition!, "hebei-2023").filling!.budget).toBeUndefined();
  expect(readFilling({ budget: "5" }, petition!, "cost-first").filling!.plan).toBeUndefined();
  expect(readFilling({}, petition!, "cost-first").problems.map(({ field }) => field)).toEqual([
    "budget",
  ]);
});

test("a draft shows what is right where something is wrong", () => {
  const { filling, draft } = readFilling(
    { name: "路灯费", budget: "五", values: { 0: "12", 1: "很多" } },
    petition!,
    "hebei-2022",
  );
  expect(filling).toBeUndefined();
  expect(draft!.name).toBe("路灯费");
  expect(draft!.values.slice(0, 2)).toEqual(["12", "待填"]);
  expect(draft!.budget).toBeUndefined();
});

test("a share of a whole is at most 100 %, other units may be above, counts are whole", () => {
  const at = (value: string) => {
    const template = {
      name: "甲",
      indicators: [
        { ...petition!.indicators[0]!, value: "{n}", unit: "%" },
        { ...petition!.indicators[0]!, value: "{n}", unit: "批次" },
        { ...petition!.indicators[0]!, value: "{n}", unit: "公里" },
      ],
    };
    const input = { values: { 0: value, 1: value, 2: value } };
    const { draft, problems } = readFilling(input, template, "hebei-2023");
    return [...draft!.values, ...problems.map(({ field }) => field)];
  };
  expect(at("100")).toEqual(["100", "100", "100"]);
  expect(at("100.5")).toEqual(["待填", "待填", "100.5", "values.0", "values.1"]);
  expect(at("0")).toEqual(["0", "0", "0"]);
  expect(at("1,200")).toEqual(["待填", "1200", "1200", "values.0"]);
});

test("a plan keeps the decimals of the budget, two at least", () => {
  expect(points({ by: "schedule", unit: "amount" }, "5")).toEqual(["1.25", "2.50", "4.17", "5.00"]);
  const { filling } = readFilling(
    { budget: "1.2345", plan: { by: "quarters", unit: "amount" } },
    petition!,
    "hebei-2022",
  );
  expect(filling!.plan!.points.map(String)).toEqual(["0.3086", "0.6173", "0.9259", "1.2345"]);
});

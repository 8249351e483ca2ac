import { readBudget } from "../../src/recognize/budget";
import { Grid } from "../../src/recognize/grid";
import { readHead } from "../../src/recognize/head";
import { cellName } from "../../src/sheet/address";
import type { Field } from "../../src/target/model";
import { sheet, type Row } from "./sheets";

const at = (field: Field) => `${field.text} ${cellName(field.at)}`;

/** What a head block says of the budget, and the cells that are amounts, by row and column. */
function read(...rows: readonly Row[]) {
  const grid = new Grid(sheet(rows));
  const head = readHead(grid, 0, rows.length, { left: 0, right: grid.columns - 1 });
  const { budget, ...others } = readBudget(grid, head);
  const fields = Object.entries(budget ?? {}).filter(([key]) => key !== "unit");
  const found = fields.map(([key, field]) => [key, [field as Field | Field[]].flat().map(at)]);
  return {
    others,
    amounts: [...head.roles.keys()],
    budget: Object.fromEntries(found.map(([key, texts]) => [key, (texts as string[]).join(" ")])),
  };
}
const budget = (...rows: readonly Row[]) => read(...rows).budget;

describe("the whole", () => {
  test.each<[string, Row[], Record<string, string>]>([
    ["全年预算数", ["全年预算数|60"], { total: "60 B1" }],
    ["that of the year", ["资金总额|90|年度资金总额|60"], { total: "60 D1" }],
    [
      "that of all years where it is the only number",
      ["资金总额|90|年度资金总额|"],
      { total: "90 B1" },
    ],
    ["a number before a guess", ["资金总额|约60", "预算数|50"], { total: "50 B2" }],
    [
      "a short word before a long text with a number in it",
      [`资金总额|${"按照第3号文件执行".repeat(5)}`, "预算数|待批复"],
      { total: "待批复 B2" },
    ],
    ["预算规模 with a number beside it", ["预算规模|60"], { total: "60 B1" }],
    ["not 资金来源 over a number", ["资金来源|财政资金", "60|50"], { fiscalFunds: "50 B2" }],
    ["合计 beside 财政拨款", ["合计|84|财政拨款|60"], { total: "84 B1", fiscalFunds: "60 D1" }],
    ["合计 beside 其他资金", ["合计|84|其他资金|24"], { total: "84 B1", otherFunds: "24 D1" }],
    ["合计 beside 上年结转", ["合计|84|上年结转|24"], { total: "84 B1", furtherParts: "24 D1" }],
    ["合计 above 财政拨款", ["合计|84", "财政拨款|60"], { total: "84 B1", fiscalFunds: "60 B2" }],
    ["合计 of something else", ["财政拨款|60", "甲|乙|合计|84"], { fiscalFunds: "60 B1" }],
    [
      "an amount with its unit beside a word",
      ["预算数|60万元|其中场地|5"],
      { total: "60万元 B1", unitDeclared: "60万元 B1" },
    ],
  ])("%s", (_, rows, expected) => expect(budget(...rows)).toEqual(expected));
});

describe("its parts", () => {
  test.each<[string, Row[], Record<string, string>]>([
    [
      "one from the state's funds is the fiscal one",
      ["预算数|60|省级财政资金|50"],
      { total: "60 B1", fiscalFunds: "50 D1" },
    ],
    ["what is asked for is the whole", ["资金需求|77300"], { total: "77300 B1" }],
    [
      "one from elsewhere is a further one",
      ["预算数|60|上年结转|8"],
      { total: "60 B1", furtherParts: "8 D1" },
    ],
    [
      "several from the state's funds are further ones",
      ["预算数|60|省级财政资金|50", "市级财政资金|10"],
      { total: "60 B1", furtherParts: "50 D1 10 B2" },
    ],
    [
      "those beside 财政拨款 are further ones",
      ["财政拨款|50|省级财政资金|40"],
      { fiscalFunds: "50 B1", furtherParts: "40 D1" },
    ],
  ])("%s", (_, rows, expected) => expect(budget(...rows)).toEqual(expected));
});

describe("a label over a column of numbers", () => {
  const tasks = (...rows: readonly Row[]) => budget("任务名称|预算数|财政资金", ...rows);
  test("has its value in the row of the sum, which stands left of it", () => {
    expect(tasks("接访|30|30", "督查|20|18", "合计|50|48")).toEqual({
      total: "50 B4",
      fiscalFunds: "48 C4",
    });
    expect(budget("预算数|财政资金|任务名称", "30|30|接访", "50|48|合计")).toEqual({});
    expect(read("任务名称|预算数|财政资金", "接访|30|30", "合计|50|48").amounts).toEqual([
      "2,1",
      "2,2",
    ]);
  });

  test("ends at the next label in it", () => {
    expect(
      budget("任务名称|预算数|财政资金", "接访|30|3", "督查|20|3", "|联系人|甲", "合计|50|6"),
    ).not.toHaveProperty("total");
  });

  test.each<[string, string, boolean]>([
    ["2025年", "2026年", true],
    ["2025", "2026年度", true],
    ["2025年", "接访", false],
    ["截至2025年", "截至2026年", false],
    ["2025年底", "2026年底", false],
  ])("rows of %s and %s", (one, other, years) => {
    const expected = years ? { total: "84 B2", fiscalFunds: "60 C2" } : {};
    expect(budget("年度|合计|财政拨款", `${one}|84|60`, `${other}|90|70`)).toEqual(expected);
  });
});

test("beside a table of costs the amount is that of its sum", () => {
  const { budget: found, amounts } = read("预算数|成本构成|金额|依据", "|场地|3|甲", "|合计|5|");
  expect([found, amounts]).toEqual([{ total: "5 C3" }, ["2,2"]]);
});

test("what a head block does not say is absent", () => {
  expect(read("项目名称|信访业务费")).toEqual({ others: {}, amounts: [], budget: {} });
  expect(read("其他资金|8").budget).toEqual({ otherFunds: "8 B1" });
});

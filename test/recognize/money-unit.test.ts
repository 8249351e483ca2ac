import { Grid } from "../../src/recognize/grid";
import { readHead, spotKey } from "../../src/recognize/head";
import { moneyUnit } from "../../src/recognize/money-unit";
import { cellName } from "../../src/sheet/address";
import { sheet } from "./sheets";

const read = (rows: readonly string[], span = { left: 0, right: 9 }, bottom = rows.length) => {
  const grid = new Grid(sheet(rows));
  const head = readHead(grid, 0, bottom, span);
  return { head, found: moneyUnit(grid, head) };
};
/** The unit, what says so and where. */
const unit = (...rows: readonly string[]) => {
  const { found } = read(rows);
  return found && `${found.unit}: ${found.field.text} ${cellName(found.field.at)}`;
};

test.each<[string, string[], string | undefined]>([
  ["with the label of the whole", ["预算数（元）|5"], "元: 元 A1"],
  ["with the label of a year", ["年初预算数（千元）|5"], "千元: 千元 A1"],
  ["with the label of the whole year", ["全年预算数（亿元）|5"], "亿元: 亿元 A1"],
  ["with the label of a part", ["财政拨款（元）|5"], "元: 元 A1"],
  ["with the label of the block", ["资金来源（元）|合计|5"], "元: 元 A1"],
  ["with the label of budget and purpose", ["预算规模及资金用途（元）|预算数|5"], "元: 元 A1"],
  ["in the brackets of a label with its value", ["年度资金总额（元）：520000"], "元: 元 A1"],
  ["with a label of money before 单位", ["单位：千元", "预算数（元）|5"], "元: 元 A2"],
  ["with the second label, the first says none", ["预算数|5", "财政拨款（元）|4"], "元: 元 A2"],
  ["beside 金额单位", ["金额单位|元", "预算数|5"], "元: 元 B1"],
  ["behind 单位 in the same cell", ["编制单位：县信访局 金额单位：元", "预算数|5"], "元: 元 A1"],
  ["beside 单位 before one in brackets", ["（千元）", "单位|元", "预算数|5"], "元: 元 B2"],
  ["not beside 单位, where the office stands", ["单位|县信访局", "预算数|5"], undefined],
  ["beside the second 单位", ["单位|县信访局", "金额单位|元"], "元: 元 B2"],
  ["in a title", ["绩效目标表（金额：万元）"], "万元: 万元 A1"],
  ["without colon or brackets", ["表一 单位亿元"], "亿元: 亿元 A1"],
  ["behind 为", ["表中金额为千元"], "千元: 千元 A1"],
  ["in brackets of Latin width", ["本表(千元)"], "千元: 千元 A1"],
  ["in brackets before one beside a number", ["预算数|5万元", "本表（元）"], "元: 元 A2"],
  ["not in brackets with more than it", ["本表（元以上）", "预算数|5"], undefined],
  ["not in 元 without brackets", ["五十元", "预算数|5"], undefined],
  ["not in the words of an amount", ["补助（每人千元）", "预算数|5"], undefined],
  ["in the first of several rows", ["甲||本表（元）", "本表（千元）"], "元: 元 C1"],
  ["in a text of 30 characters", [`本表${"甲".repeat(25)}（元）`], "元: 元 A1"],
  ["not in a longer one", [`本表${"甲".repeat(26)}（元）`], undefined],
  ["with the number", ["预算数|5.00万元"], "万元: 5.00万元 B1"],
  ["in the cell behind the number", ["预算数|5.00|千元"], "千元: 千元 C1"],
  ["with the number of the second label", ["预算数|", "财政拨款|5元"], "元: 5元 B2"],
  ["behind the number of the second label", ["预算数|5|甲", "财政拨款|5|元"], "元: 元 C2"],
  ["nowhere", ["预算数|5", "项目名称|信访业务费"], undefined],
])("the unit stands %s", (_, rows, expected) => expect(unit(...rows)).toBe(expected));

test("only in the head block and in the columns of the table", () => {
  const rows = ["本表（元）||本表（千元）|", "|||本表（亿元）"];
  expect(read(rows, { left: 1, right: 3 }).found?.unit).toBe("千元");
  expect(read(rows, { left: 3, right: 3 }).found?.unit).toBe("亿元");
  expect(read(rows, { left: 3, right: 3 }, 1).found).toBeUndefined();
  expect(read(rows, { left: 1, right: 1 }).found).toBeUndefined();
});

test("the cell of the unit is no field, unless it is its label's as well", () => {
  const role = (text: string, row: number, column: number) =>
    read([text, "预算数|5"]).head.roles.get(spotKey({ row, column }));
  expect(role("金额单位|元", 0, 1)).toBe("other");
  expect(role("编制单位：县信访局 金额单位：元", 0, 0)).toBeUndefined();
});

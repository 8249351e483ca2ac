import { amountField } from "../../src/recognize/amounts";
import { Grid } from "../../src/recognize/grid";
import { readHead } from "../../src/recognize/head";
import { readMatrix } from "../../src/recognize/matrix";
import { cellName } from "../../src/sheet/address";
import type { AmountField } from "../../src/target/model";
import { sheet, type Row } from "./sheets";

const at = (field: AmountField | undefined) =>
  field && `${cellName(field.at)} ${field.amount?.toString() ?? field.text}`;

/** Whole, fiscal funds, executed amount and rate of a table of funds; the cells it takes. */
function read(...rows: readonly Row[]) {
  const grid = new Grid(sheet(rows));
  const head = readHead(grid, 0, rows.length, { left: 0, right: grid.columns - 1 });
  const taken: string[] = [];
  const found = readMatrix(grid, head, (spot, field) => {
    taken.push(cellName(grid.at(spot.row, spot.column)));
    return amountField(field);
  });
  if (!found) return { taken };
  const { budget, execution } = found;
  const fields = [budget.total, budget.fiscalFunds, execution?.executed, execution?.rate];
  return { taken, funds: fields.map(at) };
}
const funds = (...rows: readonly Row[]) => read(...rows).funds;
const none = undefined;
const heads = "|全年预算数|全年执行数";
const whole = "年度资金总额|60|57";

describe("the headings of the funds", () => {
  test.each<[string, Row[], (string | undefined)[] | undefined]>([
    ["预算数 is a column of them", ["|预算数|全年执行数", whole], ["B2 60", none, "C2 57", none]],
    [
      "预算数 before 年初预算数 is the label of the block",
      ["预算数|年初预算数|全年执行数", whole],
      ["B2 60", none, "C2 57", none],
    ],
    [
      "项目资金 first is the label of the block",
      ["项目资金|全年预算数|全年执行数", "60|60|57"],
      ["B2 60", none, "C2 57", none],
    ],
    [
      "资金总额 behind another is a column",
      ["|执行率|资金总额", "合计|95%|60"],
      ["C2 60", none, none, "B2 95"],
    ],
    [
      "执行率 may come first",
      ["|执行率|全年预算数", "合计|95%|60"],
      ["C2 60", none, none, "B2 95"],
    ],
    [
      "of two alike the first counts",
      ["|年初预算数|全年执行数|年初预算数", "年度资金总额|58|57|1"],
      ["B2 58", none, "C2 57", none],
    ],
    ["with numbers beside them they are labels", ["全年预算数|60|执行数|57", "2023年|1|3|4"], none],
    [
      "those without rows of their own give way to others below",
      ["|全年执行数|执行率", "联系人|张三|", heads, whole],
      ["B4 60", none, "C4 57", none],
    ],
  ])("%s", (_, rows, expected) => expect(funds(...rows)).toEqual(expected));

  test("without a column of the budget there are none, whatever rows are there", () => {
    const rows = ["年度资金总额|57|0.95", "财政拨款|49|0.9", "上年结转|8|1"];
    expect(funds("|全年执行数|执行率", ...rows)).toBeUndefined();
    expect(read("|全年执行数", "年度资金总额|57")).toEqual({ taken: [] });
  });
});

describe("the rows of the funds", () => {
  test.each<[string, Row[], (string | undefined)[] | undefined]>([
    [
      "their labels stand in the first column",
      ["项目资金|全年预算数|全年执行数", "财政拨款|52|49", whole],
      ["B3 60", "B2 52", "C3 57", none],
    ],
    [
      "blank cells between label and numbers do not matter",
      ["||全年预算数|全年执行数", "财政拨款||52|49", "年度资金总额||60|57"],
      ["C3 60", "C2 52", "D3 57", none],
    ],
    [
      "the text nearest to the numbers counts, not a label before it",
      ["|联系人|全年预算数|全年执行数", "年度资金总额||60|57", "财政拨款|甲|52|49"],
      ["C2 60", none, "D2 57", none],
    ],
    [
      "words in place of numbers are no whole",
      [heads, "甲|乙|丙", whole],
      ["B3 60", none, "C3 57", none],
    ],
    ["the first whole counts", [heads, whole, "合计|9|8"], ["B2 60", none, "C2 57", none]],
    ["资金来源 names the whole", [heads, "资金来源|60|57"], ["B2 60", none, "C2 57", none]],
    ["another label ends them", [heads, "联系人|1|2", whole], none],
  ])("%s", (_, rows, expected) => expect(funds(...rows)).toEqual(expected));

  test("a share is a rate in percent where it is what was spent of the budget", () => {
    const rate = (...row: Exclude<Row, string>) =>
      funds("|全年预算数|全年执行数|执行率", ["年度资金总额", ...row])?.at(-1);
    expect(rate(60, 57, 0.95)).toBe("D2 95");
    expect(rate(60, 57, [0.95, "95%"])).toBe("D2 95");
    expect(rate(60, 57, 0.96)).toBe("D2 0.96");
    expect(rate(60, "", 0.95)).toBe("D2 0.95");
    expect(rate(0, 57, 0.95)).toBe("D2 0.95");
    expect(rate("待定", 57, 0.95)).toBe("D2 0.95");
  });
});

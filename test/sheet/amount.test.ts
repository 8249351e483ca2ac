import Big from "big.js";
import { readAmount, roundHalfUp, showsPercent } from "../../src/sheet/amount";
import type { CellValue } from "../../src/sheet/snapshot";

describe("readAmount", () => {
  test.each<[CellValue, string, string]>([
    [5, "5.00", "5"],
    [0.1 + 0.2, "0.3", "0.3"],
    [82800.92000000001, "82800.92", "82800.92"],
    [5.535, "5.54", "5.54"],
    [1.005, "1.01", "1.01"],
    [-1.005, "-1.01", "-1.01"],
    [1234.5, "1,234.50", "1234.5"],
    [0.95, "95%", "95"],
    [1, "100%", "100"],
    [0.8333, "83.33%", "83.33"],
    [22.14, "#####", "22.14"],
    [22.14, "22.14", "22.14"],
    [1e21, "1E+21", "1000000000000000000000"],
    ["5.00", "5.00", "5"],
    ["１，２３４．５０", "１，２３４．５０", "1234.5"],
    [" 22. 14 ", " 22. 14 ", "22.14"],
    ["￥5.00", "￥5.00", "5"],
    ["¥1,000", "¥1,000", "1000"],
    ["(3.20)", "(3.20)", "-3.2"],
    ["−3.2", "−3.2", "-3.2"],
    ["25%", "25%", "25"],
    [".5", ".5", "0.5"],
    [".125", ".125", "0.125"],
    [0.125, ".125", "0.125"],
    [0.125, ".13", "0.13"],
    [12.6, "13", "13"],
    ["1,234,567", "1,234,567", "1234567"],
  ])("%j shown as %j is %s", (value, text, amount) =>
    expect(readAmount(value, text)?.toFixed()).toBe(new Big(amount).toFixed()),
  );

  test.each<[CellValue, string]>([
    ["", ""],
    ["5万", "5万"],
    ["—", "—"],
    ["#REF!", "#REF!"],
    ["1,23", "1,23"],
    ["1.2.3", "1.2.3"],
    [true, "TRUE"],
    [true, "1"],
    ["5(1.00)", "5(1.00)"],
    ["(1.00)元", "(1.00)元"],
    [Number.NaN, "NaN"],
  ])("%j shown as %j is none", (value, text) => expect(readAmount(value, text)).toBeUndefined());
});

test("money is rounded half up, away from zero", () => {
  expect(roundHalfUp(new Big("5.535"), 2).toFixed(2)).toBe("5.54");
  expect(roundHalfUp(new Big("-5.535"), 2).toFixed(2)).toBe("-5.54");
  expect(roundHalfUp(new Big("5.534"), 2).toFixed(2)).toBe("5.53");
});

test("showsPercent looks at the end of the text", () => {
  expect(showsPercent("25%")).toBe(true);
  expect(showsPercent("25％ ")).toBe(true);
  expect(showsPercent("%25")).toBe(false);
});

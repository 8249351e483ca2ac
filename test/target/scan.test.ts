import { scan } from "../../src/target/scan";

test.each([
  ["１００％", "100%"],
  ["≥ 95 ％", "≥95%"],
  ["（ＧＢ）～", "(GB)~"],
  ["百分\n比", "百分比"],
  ["5\u200b个", "5个"],
  ["1 600人", "1 600人"],
  ["1  600人", "1 600人"],
  ["1\n６00人", "1 600人"],
  ["１ 600人", "1 600人"],
  ["5 个 3", "5个3"],
  ["个 5", "个5"],
  [" 5", "5"],
  ["￥５", "￥5"],
  ["。、《》", "。、《》"],
  ["", ""],
])("%j is looked at as %j", (original, text) => expect(scan(original).text).toBe(text));

test("a piece is told as it stands in the original", () => {
  const { text, token } = scan(" ≥ １ 600\n人 次 ");
  expect(text).toBe("≥1 600人次");
  expect(token(0, 1)).toEqual({ text: "≥", start: 1, end: 2 });
  expect(token(1, 6)).toEqual({ text: "１ 600", start: 3, end: 8 });
  expect(token(6, 8)).toEqual({ text: "人 次", start: 9, end: 12 });
  expect(token(8, 8)).toEqual({ text: "", start: 13, end: 13 });
  expect(token(1, 1)).toEqual({ text: "", start: 3, end: 3 });
});

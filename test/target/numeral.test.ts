import { readChinese, readDigits } from "../../src/target/numeral";

const shown = (read: ReturnType<typeof readDigits>) =>
  read && `${read.number.toFixed()} ${read.end}`;

test.each([
  ["1600人", 0, "1600 4"],
  ["1,600人", 0, "1600 5"],
  ["1 600 000人", 0, "1600000 9"],
  ["-2.50%", 0, "-2.5 5"],
  ["+3", 0, "3 2"],
  ["≥95", 1, "95 3"],
  ["1,60", 0, "1 1"],
  ["0.123456789012", 0, "0.123456789012 14"],
])("the number at its place: %s from %i", (text, offset, expected) => {
  expect(shown(readDigits(text, offset))).toBe(expected);
});

test.each([
  ["人", 0],
  ["人5", 0],
  ["1.2.3", 0],
  ["1234567890123456789012345", 0],
])("no number: %s from %i", (text, offset) => expect(readDigits(text, offset)).toBeUndefined());

test.each([
  ["三", "3 1"],
  ["十", "10 1"],
  ["十二", "12 2"],
  ["二十", "20 2"],
  ["九十五", "95 3"],
  ["一百", "100 2"],
  ["一百零五", "105 4"],
  ["两千三百", "2300 4"],
  ["一万二千", "12000 4"],
  ["十万", "100000 2"],
  ["零点五", "0.5 3"],
  ["九十九点九五", "99.95 6"],
  ["三个", "3 1"],
])("%s", (text, expected) => expect(shown(readChinese(text, 0))).toBe(expected));

test("no numeral stands where other words do", () => {
  expect(readChinese("个", 0)).toBeUndefined();
  expect(readChinese("个三", 0)).toBeUndefined();
  expect(["百分比", "千元", "万人次"].map((text) => readChinese(text, 0))).toEqual(
    Array(3).fill(undefined),
  );
  expect(shown(readChinese("个三", 1))).toBe("3 2");
});

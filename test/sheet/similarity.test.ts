import { charactersIn, likeness, sharePair } from "../../src/sheet/similarity";

test("likeness runs from nothing in common to the same", () => {
  expect(likeness("路灯完好率", "路灯完好率")).toBe(1);
  expect(likeness("路灯完好率", "学生体检")).toBe(0);
  expect(likeness("社会稳定水平逐步提高", "社会稳定水平逐年改善")).toBeCloseTo(2 / 3);
  expect(likeness("", "")).toBe(0);
});

test("characters count in whatever order", () => {
  expect(charactersIn("及时劝返", "劝返及时率")).toBe(1);
  expect(charactersIn("安全固定", "保障工作需要")).toBe(0);
  expect(charactersIn("", "甲")).toBe(0);
});

test("a pair is two neighbouring characters", () => {
  expect(sharePair("办公用房", "用房面积")).toBe(true);
  expect(sharePair("房用", "用房面积")).toBe(false);
});

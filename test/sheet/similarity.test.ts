import { charactersIn, likeness, pairsOf, sharePair } from "../../src/sheet/similarity";

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

test("a single character stands for itself, one outside the basic plane as well", () => {
  expect([...pairsOf("路")]).toEqual(["路"]);
  expect([...pairsOf("𠮷")]).toEqual(["𠮷"]);
  expect([...pairsOf("路灯路灯")]).toEqual(["路灯", "灯路"]);
  expect([...pairsOf("")]).toEqual([]);
  expect(sharePair("路", "路")).toBe(true);
  expect(sharePair("路", "路灯")).toBe(false);
  expect(sharePair("", "路灯")).toBe(false);
});

test.each([99, 100, 101, 300])(
  "pairs are found in texts of %i characters as in short ones",
  (n) => {
    const long = "甲乙".repeat(n).slice(0, n - 2) + "路灯";
    expect(long).toHaveLength(n);
    for (const [one, other, expected] of [
      [long, "路灯", true],
      ["路灯", long, true],
      [long, "灯路", false],
      ["灯路", long, false],
      [long, long, true],
    ] as const) {
      expect(sharePair(one, other)).toBe(expected);
    }
  },
);

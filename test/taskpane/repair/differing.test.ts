import { differing } from "../../../src/taskpane/repair/differing";

test("a short text is whole, parted where it changes", () => {
  expect(differing("资金支出计划(%)", "资金支出计划（万元）")).toEqual({
    before: "资金支出计划(%)",
    after: ["资金支出计划", "（万元）", ""],
  });
  expect(differing("预算 数", "预算数")).toEqual({ before: "预算 数", after: ["预算", "", "数"] });
  expect(differing("甲甲", "甲甲甲")).toEqual({ before: "甲甲", after: ["甲甲", "甲", ""] });
  expect(differing("", "0.00")).toEqual({ before: "", after: ["", "0.00", ""] });
});

test("of a long text no more is shown than it takes to see what changes", () => {
  const [ahead, behind] = ["前".repeat(500), "后".repeat(500)];
  const { before, after } = differing(`${ahead}>=9${behind}`, `${ahead}≥9${behind}`);
  expect(before).toBe(`…${"前".repeat(24)}>=9${"后".repeat(23)}…`);
  expect(after).toEqual([`…${"前".repeat(24)}`, "≥", `9${"后".repeat(23)}…`]);
});

test("where nearly all changes, its beginning and its end are shown", () => {
  const spaced = "信访 事项".repeat(3_000);
  const { before, after } = differing(spaced, spaced.replaceAll(" ", ""));
  expect(before.length).toBeLessThan(200);
  expect(after.join("").length).toBeLessThan(200);
  expect(before).toMatch(/^信访 事项.*….*信访 事项$/);
});

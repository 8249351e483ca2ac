import { verdictOn } from "../../src/repair/verdict";
import type { Edit } from "../../src/sheet/edit";
import { sheetOf } from "../../src/sheet/snapshot";

const before = { sheets: [sheetOf("项目1", [["甲", "乙"]])] };
const now = (...values: string[]) => ({ sheets: [sheetOf("项目1", [values])] });
const set = (column: number, expected: string, value: string): Edit => ({
  ...{ type: "set", sheet: "项目1", row: 0, column },
  ...{ expect: expected, value },
});
const both = [set(0, "甲", "1"), set(1, "乙", "2")];

test("cells tell whether all, none or a part was written", () => {
  expect(verdictOn(both, before, now("1", "2"))).toBe("done");
  expect(verdictOn(both, before, now("甲", "乙"))).toBe("not-done");
  expect(verdictOn(both, before, now("1", "乙"))).toBe("partly");
});

test("what someone else changed meanwhile is not taken for ours", () => {
  expect(verdictOn(both, before, now("甲", "别的"))).toBe("partly");
});

test("rows that came and went are told by the cells that were set behind them", () => {
  const area = { row: 0, column: 0, rows: 1, columns: 2 };
  const insert: Edit = { type: "insert-rows", sheet: "项目1", area, wholeRows: true };
  const edits = [set(0, "甲", "x"), insert, set(0, "", "新")];
  const after = { sheets: [sheetOf("项目1", [["新"], ["x", "乙"]])] };
  expect(verdictOn(edits, before, after)).toBe("done");
  expect(verdictOn(edits, before, before)).toBe("not-done");
});

test("a sheet is there, or gone, or neither yet", () => {
  const add: Edit[] = [{ type: "add-sheet", sheet: "校验报告" }];
  const report = sheetOf("校验报告", [["x"]]);
  expect(verdictOn(add, before, { sheets: [report] })).toBe("done");
  expect(verdictOn(add, before, { sheets: [] })).toBe("not-done");
  const remove: Edit[] = [{ type: "remove-sheet", sheet: "校验报告" }];
  expect(verdictOn(remove, { sheets: [report] }, { sheets: [] })).toBe("done");
  expect(verdictOn(remove, { sheets: [] }, { sheets: [report] })).toBe("not-done");
});

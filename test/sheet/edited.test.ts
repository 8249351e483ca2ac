import type { SetCell } from "../../src/sheet/edit";
import { edited } from "../../src/sheet/edited";
import { sheetOf, textAt, valueAt } from "../../src/sheet/snapshot";

const sheet = sheetOf(
  "甲",
  [
    ["a", 1],
    ["", 2],
  ],
  { at: { row: 2, column: 3 } },
);
const other = sheetOf("乙", [["x"]]);

const set = (row: number, column: number, more: Partial<SetCell>): SetCell => ({
  ...{ type: "set", sheet: "甲", row, column, expect: "", value: "" },
  ...more,
});

test("what is written is there and shown, and sheets without edits are the same", () => {
  const after = edited({ sheets: [sheet, other] }, [
    set(2, 3, { value: "b" }),
    set(3, 4, { value: 2.5, numberFormat: "0.00" }),
    set(3, 3, { value: 1234, numberFormat: "#,##0" }),
  ]);
  expect(after.sheets[1]).toBe(other);
  expect(after.sheets[0]!.values).toEqual([
    ["b", 1],
    [1234, 2.5],
  ]);
  expect(after.sheets[0]!.texts).toEqual([
    ["b", "1"],
    ["1234", "2.50"],
  ]);
  expect(sheet.values[0]![0]).toBe("a");
});

test("the used area grows to hold the cell, on every side", () => {
  const [grown] = edited({ sheets: [sheet] }, [
    set(1, 2, { value: "上" }),
    set(5, 6, { value: "下" }),
  ]).sheets;
  expect(grown!.area).toEqual({ row: 1, column: 2, rows: 5, columns: 5 });
  expect(valueAt(grown!, { row: 2, column: 3 })).toBe("a");
  expect(valueAt(grown!, { row: 3, column: 4 })).toBe(2);
  expect(valueAt(grown!, { row: 5, column: 6 })).toBe("下");
  expect(valueAt(grown!, { row: 4, column: 4 })).toBe("");
});

test("a number stands in the decimals of its format, and text cells show what they hold", () => {
  const shown = (numberFormat?: string) =>
    textAt(
      edited({ sheets: [sheet] }, [
        set(2, 3, { value: 2.5, ...(numberFormat !== undefined && { numberFormat }) }),
      ]).sheets[0]!,
      { row: 2, column: 3 },
    );
  expect(shown("0")).toBe("3");
  expect(shown("#,##0.00")).toBe("2.50");
  for (const other of [undefined, "@", "General", "0.00%", '"约"0', "00.0"]) {
    expect(shown(other)).toBe("2.5");
  }
});

test("an empty sheet takes its first cell", () => {
  const empty = { ...sheetOf("甲", []), area: undefined };
  const [after] = edited({ sheets: [empty] }, [set(4, 2, { value: true })]).sheets;
  expect(after!.area).toEqual({ row: 4, column: 2, rows: 1, columns: 1 });
  expect(textAt(after!, { row: 4, column: 2 })).toBe("true");
  expect(after!.texts).toEqual([["true"]]);
  const [corner] = edited({ sheets: [empty] }, [
    set(0, 0, { value: "a" }),
    set(1, 1, { value: "b" }),
  ]).sheets;
  expect(corner!.texts).toEqual([
    ["a", ""],
    ["", "b"],
  ]);
});

test("outside the used area there is nothing, and on an empty sheet nowhere anything", () => {
  expect([valueAt(sheet, { row: 9, column: 9 }), textAt(sheet, { row: 0, column: 0 })]).toEqual([
    "",
    "",
  ]);
  const empty = { ...sheetOf("空", []), area: undefined };
  expect([valueAt(empty, { row: 0, column: 0 }), textAt(empty, { row: 0, column: 0 })]).toEqual([
    "",
    "",
  ]);
});

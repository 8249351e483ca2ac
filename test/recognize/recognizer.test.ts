import { createRecognizer } from "../../src/recognize/recognizer";
import { sheetOf, type SheetSnapshot } from "../../src/sheet/snapshot";
import { runThrough } from "../../src/sheet/steps";
import { indicatorRows } from "../../src/rules/example";

const rows = (value: string, name = "甲") =>
  sheetOf(name, [
    ["接待经费绩效目标表"],
    ...indicatorRows(`产出指标 | 数量指标 | 接待批次 | 全年接待批次 | ${value} | 计划标准`),
  ]);

describe("a sheet read again", () => {
  const recognizing = createRecognizer();
  const recognize = (sheet: SheetSnapshot) => runThrough(recognizing(sheet));
  const [first] = recognize(rows("≥300批次"));

  test("gives the same tables while it reads the same", () => {
    expect(first?.indicators).toHaveLength(1);
    expect(recognize(rows("≥300批次"))[0]).toBe(first);
    const blank = sheetOf("丙", []);
    expect([recognize(blank), recognize(blank), recognize(sheetOf("丙", []))]).toEqual([
      [],
      [],
      [],
    ]);
  });

  test.each([
    ["another text", rows("≥200批次"), "≥200批次"],
    [
      "another place",
      sheetOf("甲", rows("≥300批次").values, { at: { row: 2, column: 1 } }),
      "≥300批次",
    ],
    [
      "another column",
      sheetOf("甲", rows("≥300批次").values, { at: { row: 0, column: 1 } }),
      "≥300批次",
    ],
    [
      "a column more",
      sheetOf(
        "甲",
        rows("≥300批次").values.map((line) => [...line, "附件"]),
      ),
      "≥300批次",
    ],
    ["a sheet of another name", rows("≥300批次", "乙"), "≥300批次"],
    ["a hidden sheet", { ...rows("≥300批次"), visibility: "hidden" as const }, "≥300批次"],
  ])("is recognised anew with %s", (_, sheet, value) => {
    const [before] = recognize(rows("≥300批次"));
    const [table] = recognize(sheet);
    expect(table).not.toBe(before);
    expect(table?.indicators[0]?.value?.text).toBe(value);
    expect(table?.sheet).toBe(sheet.name);
  });
});

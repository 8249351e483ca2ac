import { columnWidths, drawnAt, shownCells, windowAround } from "../../src/page/sheet-window";
import { sheetOf } from "../../src/sheet/snapshot";
import { timeOf } from "../fuzz/growth";
import { area } from "../sheet/area";

test("a sheet of usual size is drawn whole, of a large one what lies around the place", () => {
  const usual = area(2, 1, 40, 9);
  expect(windowAround(usual, { row: 30, column: 3 })).toEqual(usual);
  const large = area(10, 0, 100_000, 200);
  expect(windowAround(large, { row: 10, column: 0 })).toEqual(area(10, 0, 300, 40));
  const middle = windowAround(large, { row: 5000, column: 100 });
  expect([middle.rows, middle.columns]).toEqual([300, 40]);
  expect(middle.row).toBeLessThan(5000);
  expect(middle.row + 300).toBeGreaterThan(5000);
  expect(windowAround(large, { row: 100_009, column: 199 })).toEqual(area(99_710, 160, 300, 40));
});

const sheet = sheetOf("表", [
  ["标题", "", ""],
  ["产出指标", "数量指标", "≥1个"],
  ["", "质量指标", "≥90%"],
]);

test("a merged area is one cell; where merges overlap the first stands", () => {
  const merges = [area(0, 0, 1, 3), area(1, 0, 2, 1), area(0, 2, 2, 1), area(2, 2, 1, 1)];
  const cells = shownCells(sheet, merges, area(0, 0, 3, 3));
  expect(cells.map((row) => row.map(({ text, rows, columns }) => [text, rows, columns]))).toEqual([
    [["标题", 1, 3]],
    [
      ["产出指标", 2, 1],
      ["数量指标", 1, 1],
      ["≥1个", 1, 1],
    ],
    [
      ["质量指标", 1, 1],
      ["≥90%", 1, 1],
    ],
  ]);
  expect(drawnAt(cells, { row: 2, column: 0 })).toMatchObject({ row: 1, column: 0 });
  expect(drawnAt(cells, { row: 0, column: 2 })).toMatchObject({ row: 0, column: 0 });
  expect(drawnAt(cells, { row: 9, column: 0 })).toBeUndefined();
});

test("a merged area that begins outside the window shows its text at the window's edge", () => {
  const cells = shownCells(sheet, [area(0, 0, 3, 2)], area(1, 1, 2, 2));
  expect(cells[0]![0]).toMatchObject({ row: 1, column: 1, rows: 2, columns: 1, text: "标题" });
  expect(cells[1]!.map(({ text }) => text)).toEqual(["≥90%"]);
});

test("columns are as wide as what stands in them, within bounds; merged titles do not count", () => {
  const wide = sheetOf("表", [
    ["一个很长很长很长很长很长的标题", ""],
    ["a", "一二三四五六"],
    ["b", "行\n行"],
  ]);
  const window = area(0, 0, 3, 2);
  const widths = columnWidths(shownCells(wide, [area(0, 0, 1, 2)], window), window);
  expect(widths[0]).toBe(3.5);
  expect(widths[1]).toBeCloseTo(7.2);
  expect(columnWidths(shownCells(wide, [], window), window)[0]).toBe(14);
});

test("a file full of merged areas does not hold the page up", () => {
  const merges = Array.from({ length: 100_000 }, (_, i) => area(299 - (i % 300), i % 40, 300, 40));
  const show = () => void shownCells(sheetOf("表", [["x"]]), merges, area(0, 0, 300, 40));
  expect(timeOf(show)).toBeLessThan(2_000);
});

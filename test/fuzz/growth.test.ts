import { check } from "../../src/check/check";
import { recognizeSheet } from "../../src/recognize/recognize";
import { sheetOf, type SheetSnapshot } from "../../src/sheet/snapshot";
import { growth, timeOf } from "./growth";
import { fillings, fullCells, headingWords, longTable, otherCells } from "../load/shapes";

/** Twice the input may take so many times as long. */
const most = 2.5;

const look = (sheet: SheetSnapshot) => () => void check(recognizeSheet(sheet));

/** A table with a cell far to the right of it, so that all columns between are in use. */
function strayCell(columns: number): SheetSnapshot {
  const table = longTable(3);
  return sheetOf(
    "表",
    table.values.map((line, i) => [...line, ...Array<string>(columns).fill(""), i ? "" : "备注"]),
  );
}

/** Small tables side by side in the same rows. */
function beside(count: number): SheetSnapshot {
  const lines = ["一级指标|二级指标|三级指标|指标值|", "产出指标|数量指标|接待人次|≥90人次|"];
  return sheetOf(
    "表",
    lines.map((line) => Array.from({ length: count }, () => line.split("|")).flat()),
  );
}

test.each<[string, (size: number) => SheetSnapshot, number]>([
  ["heading words", headingWords, 400],
  ["rows of one table", longTable, 400],
  ["cells of something else", (rows) => otherCells(rows, 10), 2_000],
  ["columns up to a stray cell", strayCell, 4_000],
  ["tables side by side", beside, 150],
])("twice as many %s take about twice as long", (_, shape, size) => {
  const [small, large] = [shape(size), shape(2 * size)];
  expect(growth(look(small), look(large), most)).toBeLessThanOrEqual(most);
});

test.each(Object.entries(fillings))("cells filled up with %s are checked at once", (_, filling) => {
  const sheet = fullCells(filling);
  const times = [timeOf(look(sheet))];
  while (times.at(-1)! > 2_000 && times.length < 5) times.push(timeOf(look(sheet)));
  expect(Math.min(...times)).toBeLessThanOrEqual(2_000);
});

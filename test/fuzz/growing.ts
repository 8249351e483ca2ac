/**
 * How much longer recognising and checking takes when the input is twice as large, as JSON by shape.
 * A process of its own: V8 no longer optimises regular expressions in one that has compiled as many
 * as a run of tests does, and long texts then take seven times as long.
 */
import { check } from "../../src/check/check";
import { recognizeSheet } from "../../src/recognize/recognize";
import { sheetOf, type SheetSnapshot } from "../../src/sheet/snapshot";
import { fillings, fullCells, headingWords, longTable, otherCells } from "../load/shapes";
import { growth } from "./growth";

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

const shapes: readonly (readonly [string, (size: number) => SheetSnapshot, number])[] = [
  ["heading words", headingWords, 400],
  ["rows of one table", longTable, 400],
  ["cells of something else", (rows) => otherCells(rows, 10), 8_000],
  ["columns up to a stray cell", strayCell, 4_000],
  ["tables side by side", beside, 150],
  ...Object.entries(fillings).map(
    ([name, filling]) =>
      [
        `characters of cells full of ${name}`,
        (size: number) => fullCells(filling, size),
        16_000,
      ] as const,
  ),
];

const most = Number(process.argv[2]);
const found = shapes.map(([name, shape, size]) => [
  name,
  growth(look(shape(size)), look(shape(2 * size)), most),
]);
console.log(JSON.stringify(found));

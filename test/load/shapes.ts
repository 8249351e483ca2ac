import { sheetOf, type CellValue, type SheetSnapshot } from "../../src/sheet/snapshot";
import { snapshotOf } from "../bench/snapshot";
import { targetSheets } from "../bench/tables";

type Line = readonly CellValue[];

/** A text of cells at their fullest; Excel keeps no more characters. */
const fullest = 32_767;

/** So many target sheets, each on a sheet of its own. */
export function manySheets(count: number): readonly SheetSnapshot[] {
  return snapshotOf(targetSheets(count)).sheets;
}

/** Tables below each other on one sheet of so many cells; `parts` are the same tables alone. */
export function stacked(cells: number): { sheet: SheetSnapshot; parts: readonly SheetSnapshot[] } {
  const parts: SheetSnapshot[] = [];
  const lines: Line[] = [];
  const columns = 6;
  for (const { values } of manySheets(Math.ceil(cells / columns / 20))) {
    if ((lines.length + values.length + 2) * columns > cells) break;
    parts.push(sheetOf("大表", values, { at: { row: lines.length, column: 0 } }));
    lines.push(...values, [], []);
  }
  return { sheet: sheetOf("大表", lines), parts };
}

/** One table with so many rows of indicators. */
export function longTable(rows: number): SheetSnapshot {
  const [first, ...others] = manySheets(200);
  const heading = first!.values.findIndex((line) => line.includes("三级指标"));
  const lines = first!.values.slice(0, heading + 1);
  for (let i = 0; i < rows; i++) {
    lines.push(others[i % others.length]!.values.slice(-8)[i % 8]!);
  }
  return sheetOf("长表", lines);
}

/** Cells of anything but target sheets. */
export function otherCells(rows: number, columns: number): SheetSnapshot {
  return sheetOf(
    "台账",
    Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (_, column) =>
        column % 3 ? row * column : `第${row + 1}批来访登记的指标和事项${column}`,
      ),
    ),
  );
}

/** Words of headings and classes all over the sheet, which begin a table in every other row. */
export function headingWords(rows: number): SheetSnapshot {
  const words = "一级指标 二级指标 三级指标 指标值 产出指标 数量指标 绩效目标 项目名称".split(" ");
  return sheetOf(
    "乱表",
    Array.from({ length: rows }, (_, row) =>
      Array.from({ length: 10 }, (_, column) => words[(row * 7 + column * 3) % 8]!),
    ),
  );
}

/** What a cell may be filled up with, up to the last character Excel keeps. */
export const fillings: Readonly<Record<string, string>> = {
  sentences: "办理信访事项及时率达到95%以上，",
  items: "1.做好接访；2.化解积案。",
  digits: "1",
  percents: "9%、",
  brackets: "（",
  quotes: "《条例》",
  signs: "≥",
  blanks: " ",
};

/** A target sheet whose every longer text goes on for `length` characters, at most to a cell's end. */
export function fullCells(filling: string, length = fullest): SheetSnapshot {
  const [{ values }] = manySheets(1) as [SheetSnapshot];
  const more = filling.repeat(Math.ceil(length / filling.length));
  return sheetOf(
    "满格",
    values.map((line) =>
      line.map((cell) =>
        typeof cell === "string" && cell.length > 4 && !cell.includes("指标")
          ? (cell + more).slice(0, length)
          : cell,
      ),
    ),
  );
}

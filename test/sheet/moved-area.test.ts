import type { Area } from "../../src/sheet/address";
import { movedArea, type Move } from "../../src/sheet/moved-area";

const area: Area = { row: 4, column: 2, rows: 3, columns: 2 };

const added = (at: number, count = 2): Move => ({ type: "rows", at, count, removed: false });
const gone = (at: number, count: number): Move => ({ type: "rows", at, count, removed: true });

test.each<[string, Move, Partial<Area> | undefined]>([
  ["rows above push it", added(0), { row: 6 }],
  ["rows at its first row push it", added(4), { row: 6 }],
  ["rows inside make it grow", added(5), { rows: 5 }],
  ["rows before its last row make it grow", added(6), { rows: 5 }],
  ["rows below leave it", added(7), {}],
  ["rows gone above pull it", gone(1, 2), { row: 2 }],
  ["rows gone right above pull it", gone(2, 2), { row: 2 }],
  ["rows gone from above into it pull and shrink it", gone(3, 2), { row: 3, rows: 2 }],
  ["its first row gone", gone(4, 1), { rows: 2 }],
  ["a row inside gone", gone(5, 1), { rows: 2 }],
  ["rows gone from inside to below it", gone(6, 5), { rows: 2 }],
  ["rows gone right below leave it", gone(7, 2), {}],
  ["all its rows gone", gone(4, 3), undefined],
  ["more than its rows gone", gone(0, 20), undefined],
])("%s", (_, move, change) => {
  expect(movedArea(area, move)).toEqual(change && { ...area, ...change });
});

test("columns move as rows do", () => {
  const flipped = (moved: Area | undefined) =>
    moved && { row: moved.column, column: moved.row, rows: moved.columns, columns: moved.rows };
  const other = flipped(area)!;
  for (const move of [added(0), added(5), added(7), gone(1, 2), gone(3, 2), gone(4, 3)]) {
    expect(flipped(movedArea(other, { ...move, type: "columns" }))).toEqual(movedArea(area, move));
  }
});

test("where a stretch of columns moves, only areas wholly in it go along", () => {
  const across = (start: number, length: number) =>
    movedArea(area, { ...added(0), across: { start, length } });
  expect(across(2, 2)).toEqual({ ...area, row: 6 });
  expect(across(0, 9)).toEqual({ ...area, row: 6 });
  expect(across(3, 2)).toEqual(area);
  expect(across(2, 1)).toEqual(area);
  expect(across(0, 3)).toEqual(area);
  expect(across(4, 2)).toEqual(area);
});

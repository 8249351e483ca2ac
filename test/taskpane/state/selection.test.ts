import type { Area } from "../../../src/sheet/address";
import { sheetOf } from "../../../src/sheet/snapshot";
import {
  selectedCells,
  selectedTables,
  withOwnSelection,
} from "../../../src/taskpane/state/selection";
import { tableOn } from "../report-fixture";

const tables = [tableOn("甲", 0, 10), tableOn("甲", 20, 10)];
const sheet = (selection?: Area[]) => ({
  ...sheetOf("甲", [["标题"]]),
  ...(selection && { selection }),
});
const isAsked = (selection: Area[] | undefined, row: number, column: number) =>
  selectedCells({ snapshot: { sheets: [sheet(selection)] }, tables })({ sheet: "甲", row, column });
const area = (row: number, column: number, rows: number, columns: number): Area => ({
  ...{ row, column, rows, columns },
});

test("the tables that the selection touches; without one, all", () => {
  expect(selectedTables(sheet(), tables)).toBe(tables);
  expect(selectedTables(sheet([area(22, 0, 2, 3)]), tables)).toEqual([tables[1]]);
  expect(selectedTables(sheet([area(2, 0, 2, 3), area(22, 0, 1, 1)]), tables)).toEqual(tables);
  expect(selectedTables(sheet([area(15, 0, 2, 3)]), tables)).toEqual([]);
});

test("the selected cells, in one area or several; without a selection, every cell", () => {
  expect(isAsked(undefined, 5, 4)).toBe(true);
  expect(isAsked([area(5, 0, 2, 6)], 6, 4)).toBe(true);
  expect(isAsked([area(5, 0, 2, 6)], 7, 4)).toBe(false);
  expect(isAsked([area(5, 0, 1, 6), area(22, 4, 1, 1)], 22, 4)).toBe(true);
  expect(isAsked([area(5, 0, 1, 6), area(22, 4, 1, 1)], 23, 4)).toBe(false);
});

test("cells merged into one stand for their table, others that are selected together do not", () => {
  const asked = (selected: Area) => {
    const filled = sheetOf("甲", [["标题"], ["一级指标", "二级指标"], ["产出指标"], [""]]);
    const selecting = { ...filled, selection: [selected] };
    return selectedCells({ snapshot: { sheets: [selecting] }, tables });
  };
  const below = { sheet: "甲", row: 8, column: 4 };
  expect(asked(area(0, 0, 1, 6))(below)).toBe(true);
  expect(asked(area(2, 0, 4, 1))(below)).toBe(true);
  expect(asked(area(1, 0, 1, 2))(below)).toBe(false);
  expect(asked(area(1, 0, 2, 1))(below)).toBe(false);
  expect(asked(area(3, 0, 2, 2))(below)).toBe(false);
});

test("a single cell stands for its table, and outside every table for itself", () => {
  expect(isAsked([area(5, 4, 1, 1)], 0, 0)).toBe(true);
  expect(isAsked([area(5, 4, 1, 1)], 20, 0)).toBe(false);
  expect(isAsked([area(15, 4, 1, 1)], 15, 4)).toBe(true);
  expect(isAsked([area(15, 4, 1, 1)], 15, 5)).toBe(false);
});

test("the cell that the pane has shown does not take the place of what was selected", () => {
  const before = { sheets: [sheet([area(5, 0, 2, 6)])] };
  const at = { sheet: "甲", row: 5, column: 4 };
  const own = (now: Area[], shown = at) => withOwnSelection(sheet(now), before, shown).selection;
  expect(own([area(5, 4, 1, 1)])).toEqual([area(5, 0, 2, 6)]);
  expect(own([area(5, 4, 3, 1)])).toEqual([area(5, 0, 2, 6)]);
  expect(own([area(6, 4, 1, 1)])).toEqual([area(6, 4, 1, 1)]);
  expect(own([area(5, 4, 1, 1)], { ...at, sheet: "乙" })).toEqual([area(5, 4, 1, 1)]);
  expect(withOwnSelection(sheet([area(5, 4, 1, 1)]), undefined, at).selection).toHaveLength(1);
});

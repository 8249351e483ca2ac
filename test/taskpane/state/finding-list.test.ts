import { listGroups } from "../../../src/taskpane/state/finding-list";
import { rowAfter, rowsInSight } from "../../../src/taskpane/state/list-move";
import { initialState } from "../../../src/taskpane/state/pane-state";
import { findingAt, reportOf, tableOn } from "../report-fixture";

const tables = [tableOn("甲"), tableOn("乙"), tableOn("乙", 20)];

test("groups findings by table in the order of the workbook, errors first and reviews last", () => {
  const report = reportOf(tables, [
    findingAt("乙", 25),
    findingAt("甲", 3, { outcome: "review", severity: "error" }),
    findingAt("甲", 5),
    findingAt("甲", 6, { severity: "error" }),
    findingAt("甲", 4, { severity: "info" }),
  ]);
  const groups = listGroups(report, initialState);
  expect(groups.map(({ key }) => key)).toEqual(["甲!A1:F10", "乙!A21:F30"]);
  expect(groups[0]!.entries.map(({ finding }) => finding.at.row)).toEqual([6, 5, 4, 3]);
  expect(groups[0]!.counts).toEqual({ error: 1, warning: 1, info: 1, review: 1 });
});

test("a filter keeps classes, and leaves out tables that have none of them", () => {
  const report = reportOf(tables, [
    findingAt("甲", 3),
    findingAt("乙", 3, { severity: "error" }),
    findingAt("乙", 4, { outcome: "review", severity: "error" }),
  ]);
  const groups = listGroups(report, { ...initialState, filter: ["error"] });
  expect(groups.map(({ sheet, entries }) => [sheet, entries.length])).toEqual([["乙", 1]]);
});

test("findings outside every table stand under a heading of their own", () => {
  const [group] = listGroups(reportOf(tables, [findingAt("甲", 50)]), initialState);
  expect(group).toMatchObject({ key: "outside", table: undefined, sheet: "甲" });
});

describe("kin of a finding", () => {
  const form = (row: number) => findingAt("甲", row, { rule: "percent-word", severity: "info" });
  const report = reportOf(tables, [form(3), form(4), form(5), findingAt("甲", 6)]);

  test("are folded under the first, which counts for all", () => {
    const [group] = listGroups(report, initialState);
    expect(group!.entries.map(({ folded }) => folded.length)).toEqual([0, 2]);
    expect(group!.counts.info).toBe(3);
  });

  test("are listed below it once it is unfolded, each with a key of its own", () => {
    const folded = listGroups(report, initialState)[0]!.entries[1]!;
    const [group] = listGroups(report, { ...initialState, unfolded: new Set([folded.key]) });
    expect(group!.entries.map(({ kin, unfolded }) => [kin, unfolded])).toEqual([
      [false, false],
      [false, true],
      [true, false],
      [true, false],
    ]);
    expect(new Set(group!.entries.map(({ key }) => key)).size).toBe(4);
  });

  test("stand for themselves where the filter takes the first away", () => {
    const mixed = reportOf(tables, [form(3), { ...form(4), severity: "warning" }]);
    const [group] = listGroups(mixed, { ...initialState, filter: ["warning"] });
    expect(group!.entries.map(({ finding, kin }) => [finding.at.row, kin])).toEqual([[4, false]]);
  });
});

describe("a long list", () => {
  const many = Array.from({ length: 300 }, (_, index) => tableOn(`表${index}`, 0, 40));
  const report = reportOf(
    many,
    many.flatMap(({ sheet }) => Array.from({ length: 30 }, (_, row) => findingAt(sheet, row))),
  );

  test("opens tables only until a hundred or so findings are in sight", () => {
    const groups = listGroups(report, initialState);
    expect(groups.filter(({ open }) => open)).toHaveLength(4);
    expect(rowsInSight(groups, new Map())).toHaveLength(300 + 4 * 30);
  });

  test("keeps what the officer opened and closed", () => {
    const openTables = new Map([
      ["表0!A1:F40", false],
      ["表299!A1:F40", true],
    ]);
    const groups = listGroups(report, { ...initialState, openTables });
    expect(groups[0]!.open).toBe(false);
    expect(groups[299]!.open).toBe(true);
  });

  test("a single long table is open, however long", () => {
    const [table] = many;
    const findings = Array.from({ length: 500 }, (_, row) => findingAt(table!.sheet, row % 40));
    const groups = listGroups(reportOf([table!], findings), initialState);
    expect(groups[0]!.open).toBe(true);
    expect(rowsInSight(groups, new Map())).toHaveLength(101);
    expect(rowsInSight(groups, new Map([[groups[0]!.key, 301]]))).toHaveLength(302);
  });
});

describe("steps of the keyboard", () => {
  const groups = listGroups(
    reportOf(tables, [findingAt("甲", 3), findingAt("乙", 4)]),
    initialState,
  );
  const rows = rowsInSight(groups, new Map());
  const keys = rows.map(({ key }) => key);

  test.each([
    ["next", 0, 1],
    ["next", 3, 3],
    ["previous", 2, 1],
    ["previous", 0, 0],
    ["first", 3, 0],
    ["last", 0, 3],
  ] as const)("%s from row %i leads to row %i", (step, from, to) => {
    expect(rowAfter(rows, keys[from], step)?.key).toBe(keys[to]);
  });

  test("from a row that is gone they begin at the first", () => {
    expect(rowAfter(rows, "gone", "next")?.key).toBe(keys[0]);
    expect(rowAfter([], undefined, "next")).toBeUndefined();
  });
});

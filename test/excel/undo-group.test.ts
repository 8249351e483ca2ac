import { openWorkbook } from "../../src/excel/open-workbook";
import type { Edit } from "../../src/sheet/edit";
import type { EngineOptions } from "../../src/standin/engine/port";
import type { WorkbookData } from "../../src/standin/engine/workbook-data";
import { differenceOf, stateOf } from "../faults/state";
import { openStandIn, sheetData, type StandIn } from "../standin/stand-in";

let standIn: StandIn;
let before: WorkbookData;
/** For each run: whether its writing was to be one step of Excel's undo. */
let grouped: boolean[];

async function open(options: EngineOptions) {
  const rows = [
    ["指标", "指标值"],
    ["办结率", "≥95％"],
    ["批次", "≥3批次"],
  ];
  standIn = await openStandIn({ sheets: [sheetData("表", rows), sheetData("底稿", [])] }, options);
  before = await stateOf(standIn.engine);
  const run = Excel.run.bind(Excel) as (...args: unknown[]) => Promise<unknown>;
  grouped = [];
  jest.spyOn(Excel, "run").mockImplementation(((...args: unknown[]) => {
    const [options] = args as [Excel.RunOptions];
    grouped.push(typeof options === "object" && options.mergeUndoGroup === true);
    return run(...args);
  }) as never);
  return openWorkbook({ patience: 500 });
}

afterEach(() => {
  jest.restoreAllMocks();
  standIn.close();
});

const sheet = "表";
const sets: Edit[] = [
  { type: "set", sheet, row: 1, column: 1, expect: "≥95％", value: "≥95%" },
  { type: "set", sheet, row: 2, column: 1, expect: "≥3批次", value: "≥3批" },
];
const rows: Edit[] = [
  {
    type: "insert-rows",
    sheet,
    area: { row: 2, column: 0, rows: 1, columns: 2 },
    wholeRows: true,
    like: 1,
  },
  { type: "set", sheet, row: 2, column: 0, expect: "", value: "化解积案数" },
  { type: "set", sheet, row: 3, column: 1, expect: "≥3批次", value: "≥3批" },
  { type: "merge", sheet, area: { row: 4, column: 0, rows: 1, columns: 2 } },
];

test.each([
  ["cells", sets],
  ["rows", rows],
])("one press of Ctrl+Z takes back a change of %s", async (_, edits) => {
  const workbook = await open({ requirementSet: "1.20" });
  await workbook.apply(edits);
  expect(grouped).toEqual([true]);
  expect(differenceOf(before, await stateOf(standIn.engine))).toBeDefined();
  await standIn.engine.undo();
  expect(differenceOf(before, await stateOf(standIn.engine))).toBeUndefined();
});

test("an Excel that knows no groups is not asked for one", async () => {
  const workbook = await open({ requirementSet: "1.17" });
  await workbook.apply(sets);
  expect(grouped).toEqual([false]);
});

test("sheets that come or go stay out of groups: Excel's undo ends there", async () => {
  const workbook = await open({ requirementSet: "1.20" });
  const { inverse } = await workbook.apply([{ type: "add-sheet", sheet: "校验报告" }]);
  await workbook.apply(inverse);
  expect(grouped).toEqual([false, false]);
});

test.each([
  ["at once", 0, "nothing"],
  ["when it is to write", 1, "nothing"],
  ["in the middle of writing", 1, 4],
  ["with everything written", 1, "everything"],
] as const)("a group refused %s: the change is made without", async (_, skip, done) => {
  const workbook = await open({ requirementSet: "1.20" });
  standIn.engine.failNext({ code: "UndoNotSupported", skip, done });
  const { inverse } = await workbook.apply(sets);
  expect(grouped).toEqual([true, false]);
  const { sheets } = await standIn.engine.toWorkbookData();
  expect(sheets[0]!.cells.map(({ value }) => value)).toEqual(
    expect.arrayContaining(["≥95%", "≥3批"]),
  );
  await workbook.apply(inverse);
  expect(grouped).toEqual([true, false, false]);
  expect(differenceOf(before, await stateOf(standIn.engine))).toBeUndefined();
});

test("what is refused without a group as well is refused, and a group is tried again", async () => {
  const workbook = await open({ requirementSet: "1.20" });
  const fault = { code: "GeneralException", skip: 1, done: "everything" } as const;
  standIn.engine.failNext(fault, { ...fault, skip: 3 });
  await expect(workbook.apply(sets)).rejects.toMatchObject({ code: "host", left: "unchanged" });
  expect(differenceOf(before, await stateOf(standIn.engine))).toBeUndefined();
  await workbook.apply(sets);
  expect(grouped).toEqual([true, false, true]);
});

test("a cell that changed, a protected sheet and a lost answer are not tried twice", async () => {
  const workbook = await open({ requirementSet: "1.20" });
  await expect(workbook.apply([{ ...sets[0]!, expect: "x" } as Edit])).rejects.toMatchObject({
    code: "stale",
  });
  standIn.engine.failNext({ code: "AccessDenied", skip: 1, done: "nothing" });
  await expect(workbook.apply(sets)).rejects.toMatchObject({ code: "protected" });
  standIn.engine.failNext({ skip: 1, done: "everything" });
  await expect(workbook.apply(sets)).rejects.toMatchObject({ left: "unknown" });
  expect(grouped).toEqual([true, true, true]);
});

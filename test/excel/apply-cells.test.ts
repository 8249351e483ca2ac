import { openWorkbook } from "../../src/excel/open-workbook";
import type { Edit, SetCell } from "../../src/sheet/edit";
import type { CellValue } from "../../src/sheet/snapshot";
import type { Workbook } from "../../src/sheet/workbook";
import type { WorkbookData } from "../../src/standin/engine/workbook-data";
import { openStandIn, sheetData, type StandIn } from "../standin/stand-in";

let standIn: StandIn;
let workbook: Workbook;

async function open(data: WorkbookData): Promise<void> {
  standIn = await openStandIn(data);
  workbook = openWorkbook({ patience: 300 });
}

afterEach(() => standIn.close());

const sample: WorkbookData = {
  sheets: [
    {
      name: "项目1",
      cells: [
        { row: 0, column: 0, value: "绩效目标表" },
        { row: 1, column: 0, value: "100 百分比" },
        { row: 1, column: 1, value: 5, numberFormat: "0.00", style: { fill: "#FFFF00" } },
        { row: 1, column: 2, formula: "=B2*2" },
        { row: 2, column: 0, value: "012", numberFormat: "@" },
        { row: 2, column: 1, value: "3-1" },
        { row: 2, column: 2, value: true },
      ],
      merges: [{ row: 0, column: 0, rows: 1, columns: 3 }],
    },
    sheetData("锁", [["x"]], { protected: true }),
  ],
};

/** Without a formula nothing is calculated, which takes Univer a tenth of a second each time. */
const plain: WorkbookData = {
  sheets: sample.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.filter((cell) => cell.formula === undefined),
  })),
};

function set(
  row: number,
  column: number,
  expected: CellValue,
  value: CellValue,
  more = {},
): SetCell {
  return { type: "set", sheet: "项目1", row, column, expect: expected, value, ...more };
}

async function valueAt(row: number, column: number): Promise<CellValue | undefined> {
  const { sheets } = await standIn.engine.toWorkbookData();
  return sheets[0]!.cells.find((cell) => cell.row === row && cell.column === column)?.value;
}

test("a change takes two round trips and comes back with its inverse", async () => {
  await open(sample);
  const before = await standIn.engine.toWorkbookData();
  const { inverse } = await workbook.apply([set(1, 0, "100 百分比", "100%"), set(1, 1, 5, 5.5)]);
  expect(standIn.engine.counters.roundTrips).toBe(2);
  expect(await valueAt(1, 0)).toBe("100%");
  expect(await valueAt(1, 1)).toBe(5.5);
  expect(inverse).toEqual([set(1, 1, 5.5, 5), set(1, 0, "100%", "100 百分比")]);
  const { inverse: again } = await workbook.apply(inverse);
  expect(await standIn.engine.toWorkbookData()).toEqual(before);
  await workbook.apply(again);
  expect(await valueAt(1, 0)).toBe("100%");
});

test.each<CellValue>([
  "=1+1",
  "-abc",
  "+SUM(A1)",
  "@风险",
  "'引号",
  "012",
  "1-2",
  "3/6",
  "50%",
  "2024-01-02",
  "2024年1月2日",
  "3月",
  "TRUE",
  "1e3",
  "≥90%",
  "12,345",
  "¥5",
  "May 5",
  "（一）",
  "5万元",
  "５０％",
  12,
  0.95,
  true,
  "",
])("the cell holds exactly what was to be written: %p", async (value) => {
  await open(plain);
  const before = await standIn.engine.toWorkbookData();
  const { inverse } = await workbook.apply([set(1, 0, "100 百分比", value)]);
  const { sheets } = await standIn.engine.toWorkbookData();
  const cell = sheets[0]!.cells.find(({ row, column }) => row === 1 && column === 0);
  expect(cell?.value ?? "").toBe(value);
  expect(cell?.formula).toBeUndefined();
  expect(cell?.numberFormat).toBeUndefined();
  await workbook.apply(inverse);
  expect(await standIn.engine.toWorkbookData()).toEqual(before);
});

test("a number format is written before the value and restored with it", async () => {
  await open(plain);
  const before = await standIn.engine.toWorkbookData();
  const { inverse } = await workbook.apply([set(2, 0, "012", 0.12, { numberFormat: "0%" })]);
  expect(await valueAt(2, 0)).toBe(0.12);
  expect(inverse).toEqual([set(2, 0, 0.12, "012", { numberFormat: "@" })]);
  await workbook.apply(inverse);
  expect(await standIn.engine.toWorkbookData()).toEqual(before);
});

test.each<[string, Edit[], object]>([
  [
    "another value",
    [set(1, 1, 5, 6), set(1, 0, "别的", "x")],
    { code: "stale", detail: "项目1!A2" },
  ],
  ["a number as text", [set(1, 1, "5", 6)], { code: "stale" }],
  ["a formula", [set(1, 1, 5, 6), set(1, 2, 10, 11)], { code: "formula", detail: "项目1!C2" }],
  [
    "a protected sheet",
    [set(1, 1, 5, 6), { type: "set", sheet: "锁", row: 0, column: 0, expect: "x", value: "y" }],
    { code: "protected", detail: "锁" },
  ],
  [
    "a sheet that is gone",
    [set(1, 1, 5, 6), { type: "set", sheet: "没有", row: 0, column: 0, expect: "", value: "y" }],
    { code: "not-found" },
  ],
])("%s is refused and nothing is written", async (_, edits, refusal) => {
  await open(sample);
  const before = await standIn.engine.toWorkbookData();
  await expect(workbook.apply(edits)).rejects.toMatchObject({ left: "unchanged", ...refusal });
  expect(await standIn.engine.toWorkbookData()).toEqual(before);
  expect(standIn.engine.counters.roundTrips).toBe(1);
});

test("a cell under a merge keeps nothing: everything is put back", async () => {
  await open(sample);
  const before = await standIn.engine.toWorkbookData();
  const applied = workbook.apply([set(1, 1, 5, 6), set(0, 1, "", "x")]);
  await expect(applied).rejects.toMatchObject({ code: "host", left: "unchanged" });
  expect(await standIn.engine.toWorkbookData()).toEqual(before);
});

test("a formula of ours takes the place of the one expected", async () => {
  await open(sample);
  const edit: Edit = {
    type: "formula",
    sheet: "项目1",
    row: 1,
    column: 2,
    expect: "=B2*2",
    formula: "=B2*3",
  };
  const { inverse } = await workbook.apply([edit]);
  expect(await valueAt(1, 2)).toBe(15);
  await workbook.apply(inverse);
  expect(await valueAt(1, 2)).toBe(10);
  await expect(workbook.apply([{ ...edit, expect: "=B9" }])).rejects.toMatchObject({
    code: "stale",
  });
});

const codes = [
  "GeneralException",
  "AccessDenied",
  "InvalidOperationInCellEditMode",
  "ServiceNotAvailable",
];

test.each(codes)("the host's %s at any request and action leaves all or nothing", async (code) => {
  await open(plain);
  const before = await standIn.engine.toWorkbookData();
  const edits = [set(1, 0, "100 百分比", "100%"), set(2, 1, "3-1", "≤3月", { numberFormat: "@" })];
  for (const skip of [0, 1]) {
    for (const done of ["nothing", "everything", 12, 20, 28] as const) {
      standIn.engine.reset();
      standIn.engine.failNext({ code, skip, done });
      await expect(workbook.apply(edits)).rejects.toMatchObject({ left: "unchanged" });
      expect(await standIn.engine.toWorkbookData()).toEqual(before);
    }
  }
});

test("putting back is tried again where the host refuses that as well", async () => {
  await open(plain);
  const before = await standIn.engine.toWorkbookData();
  const fault = { code: "GeneralException", done: "nothing" } as const;
  standIn.engine.failNext({ ...fault, skip: 1, done: "everything" }, fault, fault);
  await expect(workbook.apply([set(1, 1, 5, 6)])).rejects.toMatchObject({ left: "unchanged" });
  expect(await standIn.engine.toWorkbookData()).toEqual(before);
});

test("where putting back is refused for good, the refusal says so", async () => {
  await open(plain);
  const fault = { code: "GeneralException", done: "nothing" } as const;
  standIn.engine.failNext({ ...fault, skip: 1, done: "everything" }, fault, fault, fault);
  await expect(workbook.apply([set(1, 1, 5, 6)])).rejects.toMatchObject({ left: "partly-changed" });
  expect(await valueAt(1, 1)).toBe(6);
});

test("where no answer comes to the writing, nobody knows", async () => {
  await open(plain);
  standIn.engine.failNext({ skip: 1, done: "everything" });
  const applied = workbook.apply([set(1, 1, 5, 6)]);
  await expect(applied).rejects.toMatchObject({ code: "no-answer", left: "unknown" });
});

import { openWorkbook } from "../../src/excel/open-workbook";
import type { Snapshot } from "../../src/sheet/snapshot";
import type { Workbook } from "../../src/sheet/workbook";
import type { EngineOptions } from "../../src/standin/engine/port";
import type { SheetData } from "../../src/standin/engine/workbook-data";
import { openStandIn, sheetData, type StandIn } from "../standin/stand-in";

let standIn: StandIn;
let workbook: Workbook;

async function open(sheets: SheetData[], options?: EngineOptions): Promise<void> {
  standIn = await openStandIn({ sheets }, options);
  workbook = openWorkbook({ patience: 500 });
}

afterEach(() => standIn.close());

/** A target sheet of 20 rows and 7 columns, as they mostly are. */
function table(name: string, more: Partial<SheetData> = {}): SheetData {
  const rows = Array.from({ length: 20 }, (_, row) =>
    Array.from({ length: 7 }, (_, column) => `第${row}行第${column}列的绩效指标`),
  );
  return sheetData(name, rows, more);
}

/** A sheet of many long cells: about 200 bytes each with value and text. */
function long(name: string, rows: number, columns = 20): SheetData {
  const text = "持续化解信访积案并按时办结".repeat(2);
  const cells = Array.from({ length: rows }, () => Array<string>(columns).fill(text));
  return sheetData(name, cells);
}

const roundTrips = () => standIn.engine.counters.roundTrips;
const names = (snapshot: Snapshot) => snapshot.sheets.map(({ name }) => name);

test("one workbook of a few sheets is read in two round trips", async () => {
  await open([
    sheetData(
      "项目1",
      [
        ["", "预算数"],
        ["", 0.95],
      ],
      {
        cells: [
          { row: 1, column: 1, value: "预算数" },
          { row: 2, column: 1, value: 0.95, numberFormat: "0%" },
          { row: 2, column: 3, formula: "=B3*2" },
        ],
        protected: true,
      },
    ),
    table("底稿", { visibility: "hidden" }),
    sheetData("空", []),
  ]);
  const snapshot = await workbook.read({ scope: "workbook" });
  expect(snapshot.sheets).toEqual([
    {
      name: "项目1",
      visibility: "visible",
      protected: true,
      area: { row: 1, column: 1, rows: 2, columns: 3 },
      values: [
        ["预算数", "", ""],
        [0.95, "", 1.9],
      ],
      texts: [
        ["预算数", "", ""],
        ["95%", "", "1.9"],
      ],
    },
    { name: "空", visibility: "visible", protected: false, area: undefined, values: [], texts: [] },
  ]);
  expect(roundTrips()).toBe(2);
});

test.each([1, 40])("%i sheets take two round trips", async (count) => {
  await open(Array.from({ length: count }, (_, i) => table(`项目${i + 1}`)));
  const snapshot = await workbook.read({ scope: "workbook" });
  expect(snapshot.sheets).toHaveLength(count);
  expect(snapshot.sheets.every(({ area }) => area?.rows === 20 && area.columns === 7)).toBe(true);
  expect(roundTrips()).toBe(2);
});

test("300 sheets take three round trips", async () => {
  await open(Array.from({ length: 300 }, (_, i) => table(`项目${i + 1}`)));
  const steps: [number, number][] = [];
  const snapshot = await workbook.read({
    scope: "workbook",
    onProgress: (done, total) => steps.push([done, total]),
  });
  expect(snapshot.sheets).toHaveLength(300);
  expect(snapshot.sheets[299]!.texts[19]![6]).toBe("第19行第6列的绩效指标");
  expect(roundTrips()).toBe(3);
  expect(steps.at(-1)).toEqual([300, 300]);
});

test("a sheet that reaches beyond the block takes a third round trip", async () => {
  await open([
    table("项目1"),
    sheetData("远", [], { cells: [{ row: 900, column: 40, value: "x" }] }),
  ]);
  const snapshot = await workbook.read({ scope: "workbook" });
  expect(snapshot.sheets[1]).toMatchObject({ area: { row: 900, column: 40 }, values: [["x"]] });
  expect(roundTrips()).toBe(3);
});

test("each further 5 MB takes one more round trip", async () => {
  const sheets = Array.from({ length: 50 }, (_, i) => long(`大${i}`, 120));
  await open(sheets);
  const snapshot = await workbook.read({ scope: "workbook" });
  expect(snapshot.sheets.every(({ values }) => values.length === 120)).toBe(true);
  const bands = Math.ceil(standIn.engine.counters.bytesOut / (5 * 1024 * 1024));
  expect(bands).toBe(4);
  // Names, sizes, a first request that asks for too much, and the bands.
  expect(roundTrips()).toBe(2 + 1 + bands + 1);
});

test("a sheet too large for one answer is read in bands of rows", async () => {
  await open([long("大", 4000)]);
  const { sheets } = await workbook.read({ scope: "workbook" });
  expect(sheets[0]!.values).toHaveLength(4000);
  expect(sheets[0]!.texts[3999]![19]).toBe("持续化解信访积案并按时办结".repeat(2));
});

test("a matrix that Excel leaves out is read in smaller pieces", async () => {
  await open([table("项目1")], { cellLimit: 60 });
  const { sheets } = await workbook.read({ scope: "workbook" });
  expect(sheets[0]!.values).toHaveLength(20);
});

test("a single row that fits no answer is refused as too large", async () => {
  await open([table("项目1")], { cellLimit: 6 });
  await expect(workbook.read({ scope: "workbook" })).rejects.toMatchObject({
    code: "too-large",
    detail: "项目1",
  });
});

test("hidden sheets come when asked for", async () => {
  await open([
    table("项目1"),
    table("底稿", { visibility: "hidden" }),
    table("深", { visibility: "veryHidden" }),
  ]);
  const snapshot = await workbook.read({ scope: "workbook", hidden: true });
  expect(snapshot.sheets.map(({ visibility }) => visibility)).toEqual([
    "visible",
    "hidden",
    "veryHidden",
  ]);
});

test("the active sheet takes one round trip", async () => {
  await open([table("项目1"), table("项目2")]);
  const snapshot = await workbook.read({ scope: "sheet" });
  expect(names(snapshot)).toEqual(["项目1"]);
  expect(roundTrips()).toBe(1);
});

test("named sheets take one round trip; one that is gone is left out", async () => {
  await open([table("项目1"), table("项目2"), table("项目3")]);
  const snapshot = await workbook.read({ scope: "workbook", sheets: ["项目3", "项目1"] });
  expect(names(snapshot)).toEqual(["项目3", "项目1"]);
  expect(roundTrips()).toBe(1);
  expect(names(await workbook.read({ scope: "workbook", sheets: ["项目2", "没有"] }))).toEqual([
    "项目2",
  ]);
});

test("a selection comes with the whole of its sheet", async () => {
  await open([table("项目1"), table("项目2")]);
  await standIn.engine.choose("项目2", "B3:C4,E5");
  const snapshot = await workbook.read({ scope: "selection" });
  expect(snapshot.sheets).toHaveLength(1);
  expect(snapshot.sheets[0]).toMatchObject({
    name: "项目2",
    area: { row: 0, column: 0, rows: 20, columns: 7 },
    selection: [
      { row: 2, column: 1, rows: 2, columns: 2 },
      { row: 4, column: 4, rows: 1, columns: 1 },
    ],
  });
  expect(roundTrips()).toBe(1);
});

test("merged areas and formulas come when asked for", async () => {
  await open([
    sheetData(
      "项目1",
      [
        ["绩效目标表", ""],
        [1, "=A2+1"],
      ],
      {
        merges: [{ row: 0, column: 0, rows: 1, columns: 2 }],
      },
    ),
    sheetData("空", []),
  ]);
  const { sheets } = await workbook.read({ scope: "workbook", structure: true });
  expect(sheets[0]!.structure).toEqual({
    merges: [{ row: 0, column: 0, rows: 1, columns: 2 }],
    formulas: [
      ["", ""],
      ["", "=A2+1"],
    ],
  });
  expect(sheets[1]!.structure).toEqual({ merges: [], formulas: [] });
});

test("an abort ends the reading with its reason", async () => {
  await open(Array.from({ length: 60 }, (_, i) => table(`项目${i + 1}`)));
  const stop = new AbortController();
  const reading = workbook.read({ scope: "workbook", signal: stop.signal });
  stop.abort(new Error("stopped"));
  await expect(reading).rejects.toThrow("stopped");
});

test.each([
  ["InvalidOperationInCellEditMode", "cell-edit-mode"],
  ["AccessDenied", "protected"],
  ["ApiNotFound", "unsupported"],
  ["RequestAborted", "busy"],
  ["ServiceNotAvailable", "busy"],
  ["ActivityLimitReached", "busy"],
  ["GeneralException", "host"],
  ["Unauthenticated", "host"],
])("the host's %s is refused as %s at any request", async (code, refusal) => {
  await open(Array.from({ length: 41 }, (_, i) => table(`项目${i + 1}`)));
  for (const skip of [0, 1, 2]) {
    standIn.engine.failNext({ code, skip, done: "nothing" });
    await expect(workbook.read({ scope: "workbook" })).rejects.toMatchObject({
      name: "Refusal",
      code: refusal,
      detail: expect.stringContaining(code) as string,
    });
  }
});

test("a request without an answer is refused after a while", async () => {
  await open([table("项目1")]);
  standIn.engine.failNext({ done: "nothing" });
  await expect(workbook.read({ scope: "workbook" })).rejects.toMatchObject({ code: "no-answer" });
});

test("an Excel without 1.13 cannot check", async () => {
  await open([table("项目1")], { requirementSet: "1.12" });
  expect(workbook.can).toEqual({ check: false, undoGroup: false });
});

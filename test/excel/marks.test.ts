import { addressesOf } from "../../src/excel/marks/addresses";
import { openWorkbook } from "../../src/excel/open-workbook";
import type { Mark, Workbook } from "../../src/sheet/workbook";
import { readWorkbook } from "../../src/standin/file/read-workbook";
import { writeWorkbook } from "../../src/standin/file/write-workbook";
import type { ConditionalFormatData, WorkbookData } from "../../src/standin/engine/workbook-data";
import { openStandIn, sheetData, type StandIn } from "../standin/stand-in";
import { area } from "../sheet/area";

let standIn: StandIn;
let workbook: Workbook;

async function open(data: WorkbookData): Promise<void> {
  standIn = await openStandIn(data);
  workbook = openWorkbook({ patience: 300 });
}

afterEach(() => standIn.close());

/** Formats of the user's own, one of them over cells that will be marked. */
const users: ConditionalFormatData[] = [
  { areas: [area(0, 0, 9, 3)], formula: "=$A1=1", fill: "#00FF00" },
  { areas: [area(1, 1)], type: "DataBar", formula: "" },
];

function sample(): WorkbookData {
  const rows = [
    ["指标", "指标值"],
    ["办结率", "≥95"],
    ["接待人次", "100"],
    ["满意度", "≥90%"],
  ];
  const filled = sheetData("项目1", rows, { conditionalFormats: users });
  filled.cells[3]!.style = { fill: "#FFFF00", bold: true };
  return {
    sheets: [filled, sheetData("项目 2", rows), sheetData("空", [])],
  };
}

const marks: Mark[] = [
  {
    sheet: "项目1",
    severity: "error",
    cells: [
      { row: 1, column: 1 },
      { row: 2, column: 1 },
      { row: 3, column: 0 },
    ],
  },
  { sheet: "项目1", severity: "info", cells: [{ row: 0, column: 0 }] },
  { sheet: "项目 2", severity: "warning", cells: [{ row: 2, column: 1 }] },
];

const data = () => standIn.engine.toWorkbookData();
const formatsOf = async (sheet: number) => (await data()).sheets[sheet]!.conditionalFormats!;

test("marks lie over the cells and go without a trace, in four round trips each", async () => {
  await open(sample());
  const before = await data();
  await workbook.mark(marks);
  expect(standIn.engine.counters.roundTrips).toBe(4);
  const [info, error, ...others] = await formatsOf(0);
  expect(error).toMatchObject({
    areas: [area(3, 0), area(1, 1, 2, 1)],
    formula: '=N("jixiao-mark:error")+1',
    borders: { top: { style: "Continuous", color: "#C50F1F" } },
  });
  expect(info!.borders!.left!.style).toBe("Dot");
  expect(others).toEqual(before.sheets[0]!.conditionalFormats);
  const { sheets } = await data();
  expect(sheets.map(({ cells }) => cells)).toEqual(before.sheets.map(({ cells }) => cells));

  standIn.engine.reset();
  expect(await workbook.marked()).toEqual(["项目1", "项目 2"]);
  expect(standIn.engine.counters.roundTrips).toBe(3);

  standIn.engine.reset();
  expect(await workbook.unmark()).toBe(2);
  expect(standIn.engine.counters.roundTrips).toBe(4);
  expect(await data()).toEqual(before);
  expect(await workbook.marked()).toEqual([]);
  expect(await workbook.unmark()).toBe(0);
});

test("the formula of a mark is true", async () => {
  await open({ sheets: [sheetData("表", [['=N("jixiao-mark:error")+1']])] });
  expect((await data()).sheets[0]!.cells[0]!.value).toBe(1);
});

test("new marks take the place of old ones", async () => {
  await open(sample());
  await workbook.mark(marks);
  await workbook.mark([
    { sheet: "项目 2", severity: "warning", cells: [{ row: 1, column: 1 }] },
    { sheet: "项目1", severity: "error", cells: [] },
  ]);
  expect(await formatsOf(0)).toMatchObject(users);
  expect(await formatsOf(1)).toMatchObject([{ areas: [area(1, 1)] }]);
  await workbook.mark([]);
  expect(await formatsOf(1)).toEqual([]);
});

test("marks move and are copied with their rows, and still go", async () => {
  await open(sample());
  await workbook.mark(marks);
  await workbook.apply([
    { type: "insert-rows", sheet: "项目1", area: area(2, 0, 2, 2), wholeRows: true, like: 1 },
  ]);
  const marked = (await formatsOf(0)).find(({ formula }) => formula.includes(":error"));
  expect(marked!.areas).toContainEqual(area(5, 0));
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const source = worksheets.getItem("项目1").getRange("A5:B6");
    worksheets.getItem("空").getRange("A1:B2").copyFrom(source, "All");
    await context.sync();
  });
  expect(await formatsOf(2)).toHaveLength(2);
  await workbook.unmark();
  expect((await formatsOf(2)).map(({ formula }) => formula)).toEqual(["=$A1=1"]);
  expect((await formatsOf(0)).map(({ formula }) => formula)).toEqual(["=$A1=1", ""]);
});

test("marks survive saving and opening again", async () => {
  await open(sample());
  const unmarked = await readWorkbook(await writeWorkbook(await data()));
  await workbook.mark(marks);
  const saved = await readWorkbook(await writeWorkbook(await data()));
  standIn.close();
  await open(saved);
  expect((await formatsOf(0)).map(({ formula }) => formula)).toContain('=N("jixiao-mark:info")+1');
  expect(await workbook.unmark()).toBe(2);
  expect(await readWorkbook(await writeWorkbook(await data()))).toEqual(unmarked);
});

test("a protected sheet is not marked, and neither are the others", async () => {
  const [first, second] = sample().sheets;
  await open({ sheets: [first!, { ...second!, protected: true }] });
  const before = await data();
  await expect(workbook.mark(marks)).rejects.toMatchObject({
    code: "protected",
    detail: "项目 2",
    left: "unchanged",
  });
  expect(await data()).toEqual(before);
});

test("marks on a sheet protected since then stay, and so do the others", async () => {
  await open(sample());
  await workbook.mark(marks);
  const marked = await data();
  marked.sheets[1]!.protected = true;
  await standIn.engine.load(marked);
  const refusal = { code: "protected", detail: "项目 2", left: "unchanged" };
  await expect(workbook.unmark()).rejects.toMatchObject(refusal);
  await expect(workbook.mark([])).rejects.toMatchObject(refusal);
  expect((await data()).sheets).toEqual(marked.sheets);
});

test("a sheet that is gone is not found, and nothing is marked", async () => {
  await open(sample());
  const before = await data();
  await expect(workbook.mark([...marks, { ...marks[0]!, sheet: "没有" }])).rejects.toMatchObject({
    code: "not-found",
    left: "unchanged",
  });
  expect(await data()).toEqual(before);
});

test("a format that cannot be read is passed over", async () => {
  await open(sample());
  await workbook.mark(marks);
  standIn.engine.failNext(
    { code: "ItemNotFound", skip: 2, done: "nothing" },
    { code: "ItemNotFound", skip: 2, done: "nothing" },
  );
  expect(await workbook.unmark()).toBe(2);
  expect(await formatsOf(0)).toMatchObject(users);
});

test("what was begun and refused is brought to its end", async () => {
  await open(sample());
  const before = await data();
  for (let done = 0; done < 60; done += 7) {
    standIn.engine.failNext({ code: "GeneralException", skip: 3, done });
    await workbook.mark(marks);
    expect(await formatsOf(0)).toHaveLength(4);
    standIn.engine.failNext({ code: "GeneralException", skip: 3, done: done % 12 });
    await workbook.unmark();
    expect(await data()).toEqual(before);
  }
});

test("cells become addresses that Excel takes, neighbours together", () => {
  const cells = Array.from({ length: 200 }, (_, row) => ({ row: row * 2, column: 4 }));
  const addresses = addressesOf([{ row: 1, column: 4 }, ...cells]);
  expect(addresses[0]).toMatch(/^E1:E3,E5,E7,/);
  expect(Math.max(...addresses.map(({ length }) => length))).toBeLessThanOrEqual(250);
  expect(addresses.join().split(",")).toHaveLength(199);
  expect(addressesOf([])).toEqual([]);
});

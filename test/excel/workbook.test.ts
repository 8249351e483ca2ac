import { openWorkbook } from "../../src/excel/open-workbook";
import type { Workbook } from "../../src/sheet/workbook";
import type { EngineOptions } from "../../src/standin/engine/port";
import { openStandIn, sheetData, type StandIn } from "../standin/stand-in";

let standIn: StandIn;
let workbook: Workbook;

async function open(options?: EngineOptions): Promise<void> {
  const sheets = [
    sheetData("项目1", [["甲"]]),
    sheetData("项目 2", [["乙"]]),
    sheetData("底稿", [["x"]], { visibility: "hidden" }),
  ];
  standIn = await openStandIn({ sheets }, options);
  workbook = openWorkbook({ patience: 300 });
}

afterEach(() => standIn.close());

const settle = () => new Promise((resolve) => setTimeout(resolve, 30));

test("cells of another sheet are brought to the screen", async () => {
  await open();
  await workbook.select("项目 2", { row: 2, column: 1, rows: 2, columns: 2 });
  const { sheets } = await workbook.read({ scope: "selection" });
  expect(sheets[0]).toMatchObject({
    name: "项目 2",
    selection: [{ row: 2, column: 1, rows: 2, columns: 2 }],
  });
});

test("a sheet that is hidden or gone is not shown", async () => {
  await open();
  const area = { row: 0, column: 0, rows: 1, columns: 1 };
  await expect(workbook.select("底稿", area)).rejects.toMatchObject({ code: "host" });
  await expect(workbook.select("没有", area)).rejects.toMatchObject({ code: "not-found" });
});

test("settings are kept under our own keys, and taken away", async () => {
  await open();
  await workbook.settings.write("ignored", [{ rule: "stray-space" }]);
  expect(await workbook.settings.read("ignored")).toEqual([{ rule: "stray-space" }]);
  const { settings } = await standIn.engine.toWorkbookData();
  expect(Object.keys(settings!)).toEqual(["jixiao.ignored"]);
  await workbook.settings.write("ignored", undefined);
  await workbook.settings.write("never", undefined);
  expect(await workbook.settings.read("ignored")).toBeUndefined();
  expect((await standIn.engine.toWorkbookData()).settings).toBeUndefined();
});

test("what others wrote under our key is passed over", async () => {
  await open();
  await Excel.run(async (context) => {
    context.workbook.settings.add("jixiao.ignored", "{not json");
    await context.sync();
  });
  expect(await workbook.settings.read("ignored")).toBeUndefined();
});

test("changes of others make a sheet stale, our own do not", async () => {
  await open();
  const stale: string[] = [];
  const stop = await workbook.onStale((sheet) => stale.push(sheet));
  await workbook.read({ scope: "workbook" });
  await workbook.apply([
    { type: "set", sheet: "项目1", row: 0, column: 0, expect: "甲", value: "新" },
  ]);
  await settle();
  expect(stale).toEqual([]);
  await standIn.engine.type("项目 2", "A1", "改");
  await settle();
  expect(stale).toEqual(["项目 2"]);
  await stop();
  await standIn.engine.type("项目 2", "A1", "再改");
  await settle();
  expect(stale).toEqual(["项目 2"]);
});

test("a sheet that was never read is told by its id, by which it can be read", async () => {
  await open();
  const stale: string[] = [];
  await workbook.onStale((sheet) => stale.push(sheet));
  await standIn.engine.type("项目 2", "A1", "改");
  await settle();
  const { sheets } = await workbook.read({ scope: "workbook", sheets: stale });
  expect(sheets.map(({ name }) => name)).toEqual(["项目 2"]);
});

test("what the host can is told by its requirement set", async () => {
  await open({ requirementSet: "1.20" });
  expect(workbook.can).toEqual({ check: true, undoGroup: true });
});

test("nothing to apply needs no request", async () => {
  await open();
  expect(await workbook.apply([])).toEqual({ inverse: [] });
  expect(standIn.engine.counters.roundTrips).toBe(0);
});

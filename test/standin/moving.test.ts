import { openStandIn, sheetData, type StandIn } from "./stand-in";
import { area } from "../sheet/area";

let standIn: StandIn;
afterEach(() => standIn.close());

beforeEach(async () => {
  standIn = await openStandIn({
    sheets: [
      sheetData(
        "表",
        [
          ["标题", ""],
          ["甲", 1],
          ["乙", 2],
          ["合计", "=SUM(B2:B3)"],
          ["", ""],
          ["尾", "x"],
        ],
        {
          merges: [area(0, 0, 1, 2), area(4, 0, 1, 2)],
          conditionalFormats: [{ areas: [area(2, 0)], formula: "=TRUE", fill: "#FFEEAA" }],
          comments: [{ row: 2, column: 1, text: "请核实" }],
          links: [{ row: 5, column: 0, address: "#表!A1" }],
          validations: [{ area: area(2, 1), list: "1,2,3" }],
        },
      ),
    ],
  });
});

const run = (batch: (sheet: Excel.Worksheet) => void, name = "表") =>
  Excel.run(async (context) => {
    batch(context.workbook.worksheets.getItem(name));
    await context.sync();
    return "done";
  }).catch((error: { code: string }) => error.code);

const sheet = async () => (await standIn.engine.toWorkbookData()).sheets[0]!;

test("a row inserted moves everything below it, and a sum grows", async () => {
  await run((s) => s.getRange("3:3").insert("Down"));
  const { cells, merges, conditionalFormats, links, comments } = await sheet();
  expect(cells.find(({ formula }) => formula)).toMatchObject({
    row: 4,
    formula: "=SUM(B2:B4)",
    value: 3,
  });
  expect(merges).toEqual([area(0, 0, 1, 2), area(5, 0, 1, 2)]);
  expect(conditionalFormats![0]!.areas).toEqual([area(3, 0)]);
  expect(links).toEqual([{ row: 6, column: 0, address: "#表!A1" }]);
  expect(comments).toEqual([{ row: 3, column: 1, text: "请核实" }]);
});

// Excel would write =SUM(B2:B2); Univer makes the range a cell.
test("a row deleted takes along what stands on it", async () => {
  await run((s) => s.getRange("3:3").delete("Up"));
  const { cells, merges, conditionalFormats, links, comments } = await sheet();
  expect(cells.find(({ formula }) => formula)).toMatchObject({
    row: 2,
    formula: "=SUM(B2)",
    value: 1,
  });
  expect(merges).toEqual([area(0, 0, 1, 2), area(3, 0, 1, 2)]);
  expect(conditionalFormats).toEqual([]);
  expect(links![0]!.row).toBe(4);
  expect(comments).toBeUndefined();
});

test("formats copied take their conditions along", async () => {
  await run((s) => s.getRange("A5:A6").copyFrom(s.getRange("A3"), "Formats"));
  const { conditionalFormats } = await sheet();
  expect(conditionalFormats![0]!.areas).toEqual([area(2, 0), area(4, 0), area(5, 0)]);
});

test("cells inserted push down their own columns alone", async () => {
  await run((s) => s.getRange("A6:A6").insert("Down"));
  const { cells, links } = await sheet();
  const at = (value: string) => cells.find((cell) => cell.value === value);
  expect([at("尾")!.row, at("x")!.row, links![0]!.row]).toEqual([6, 5, 6]);
});

test("merges move with pushed cells on every sheet, also of a workbook opened later", async () => {
  const merges = [area(2, 0, 1, 2), area(3, 0, 2, 1)];
  const cells = [{ row: 2, column: 0, value: "甲" }];
  await standIn.engine.load({
    sheets: [
      { name: "前", cells, merges },
      { name: "后", cells, merges },
    ],
  });
  const push = (name: string, way: (cells: Excel.Range) => void) =>
    run((s) => way(s.getRange("A2:C2")), name);
  const now = async () => (await standIn.engine.toWorkbookData()).sheets.map((one) => one.merges);
  for (const name of ["后", "前"]) await push(name, (row) => row.insert("Down"));
  expect(await now()).toEqual(Array(2).fill([area(3, 0, 1, 2), area(4, 0, 2, 1)]));
  for (const name of ["后", "前"]) await push(name, (row) => row.delete("Up"));
  expect(await now()).toEqual([merges, merges]);
});

test("rows keep their heights where cells alone are pushed", async () => {
  await standIn.engine.load({
    sheets: [
      { name: "前", cells: [] },
      { name: "表", cells: [{ row: 3, column: 0, value: "甲" }], rowHeights: { 0: 40, 9: 50 } },
    ],
  });
  await run((s) => s.getRange("A2:B3").insert("Down"));
  const { sheets } = await standIn.engine.toWorkbookData();
  expect(sheets[1]).toMatchObject({
    cells: [{ row: 5, value: "甲" }],
    rowHeights: { 0: 40, 9: 50 },
  });
});

test("whole new rows are as high as the row above", async () => {
  await standIn.engine.load({
    sheets: [{ name: "表", cells: [{ row: 3, column: 0, value: "甲" }], rowHeights: { 1: 40 } }],
  });
  await run((s) => s.getRange("3:4").insert("Down"));
  const { sheets } = await standIn.engine.toWorkbookData();
  expect(sheets[0]!.rowHeights).toEqual({ 1: 40, 2: 40, 3: 40 });
});

test("a merge is never torn", async () => {
  expect(await run((s) => s.getRange("A2").insert("Down"))).toBe("InsertDeleteConflict");
  expect(await run((s) => s.getRange("A2").delete("Up"))).toBe("InsertDeleteConflict");
});

test("a range that is held moves along with its cells", async () => {
  await Excel.run(async (context) => {
    const s = context.workbook.worksheets.getItem("表");
    const held = s.getRange("A3:B3").load("address");
    await context.sync();
    s.getRange("1:2").insert("Down");
    held.load("address,values");
    await context.sync();
    expect([held.address, held.values]).toEqual(["表!A5:B5", [["乙", 2]]]);
    held.getEntireRow().delete("Up");
    await context.sync();
    held.load("address");
    await expect(context.sync()).rejects.toMatchObject({ code: "InvalidReference" });
  });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(standIn.engine.keptReferences).toBe(0);
});

test("what one request did is undone in one step", async () => {
  const before = await standIn.engine.toWorkbookData();
  await run((s) => {
    s.getRange("A2:B2").values = [["新", 7]];
    s.getRange("A3").format.fill.color = "#FF0000";
  });
  expect(await standIn.engine.undo()).toBe(true);
  expect(await standIn.engine.toWorkbookData()).toEqual(before);
});

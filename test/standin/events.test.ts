import { openStandIn, sheetData, type StandIn } from "./stand-in";

let standIn: StandIn;
beforeEach(async () => {
  standIn = await openStandIn({
    sheets: [sheetData("表", [["甲", "乙"]]), sheetData("二", [["x"]])],
  });
});
afterEach(() => standIn.close());

const settle = () => new Promise((resolve) => setTimeout(resolve, 20));

type Changed = Pick<
  Excel.WorksheetChangedEventArgs,
  "address" | "changeType" | "triggerSource" | "worksheetId"
>;

test("changes of the user and of the add-in are told apart", async () => {
  const heard: Changed[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add((event) => {
      heard.push(event);
      return Promise.resolve();
    });
    await context.sync();
    context.workbook.worksheets.getItem("表").getRange("A1:B1").values = [["新", null]];
    await context.sync();
  });
  await standIn.engine.type("二", "A1", "y");
  await settle();
  expect(
    heard.map(({ address, changeType, triggerSource }) => [address, changeType, triggerSource]),
  ).toEqual([
    ["A1", "RangeEdited", "ThisLocalAddin"],
    ["A1", "RangeEdited", "Unknown"],
  ]);
  expect(heard[0]!.worksheetId).not.toBe(heard[1]!.worksheetId);
});

test("rows that come and go are told by their addresses", async () => {
  const heard: string[] = [];
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("表");
    sheet.onChanged.add((event) => {
      heard.push(`${event.changeType} ${event.address}`);
      return Promise.resolve();
    });
    await context.sync();
    sheet.getRange("1:2").insert("Down");
    sheet.getRange("5:5").delete("Up");
    await context.sync();
  });
  await settle();
  expect(heard).toEqual(["RowInserted 1:2", "RowDeleted 5:5"]);
});

test("selections, new and deleted sheets are told; nothing after the handler is removed", async () => {
  const heard: string[] = [];
  const hear = (what: string) => (event: object) => {
    const address = "address" in event ? ` ${String(event.address)}` : "";
    heard.push(`${what}${address}`);
    return Promise.resolve();
  };
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const selection = worksheets.onSelectionChanged.add(hear("selected"));
    worksheets.onAdded.add(hear("added"));
    worksheets.onDeleted.add(hear("deleted"));
    await context.sync();
    await standIn.engine.choose("表", "B2:C3");
    worksheets.add("三");
    await context.sync();
    await settle();
    selection.remove();
    await context.sync();
    await standIn.engine.choose("表", "A1");
    worksheets.getItem("三").delete();
    await context.sync();
  });
  await settle();
  expect(heard).toEqual(["selected B2:C3", "added", "deleted"]);
});

test("results of formulas are no changes", async () => {
  standIn.close();
  standIn = await openStandIn({ sheets: [sheetData("表", [[1, "=A1*2"]])] });
  const heard: string[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add((event) => {
      heard.push(event.address);
      return Promise.resolve();
    });
    await context.sync();
    const sheet = context.workbook.worksheets.getItem("表");
    sheet.getRange("A1").values = [[3]];
    const result = sheet.getRange("B1").load("values");
    await context.sync();
    expect(result.values).toEqual([[6]]);
  });
  await settle();
  expect(heard).toEqual(["A1"]);
});

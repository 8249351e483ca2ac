import { openStandIn, sheetData, type StandIn } from "./stand-in";

let standIn: StandIn;
beforeEach(async () => {
  standIn = await openStandIn({
    sheets: [
      sheetData("项目1", [["甲"], ["乙"], ["=SUM(C1:C2)"]]),
      sheetData("底稿", [["x"]], { visibility: "hidden" }),
      sheetData("深", [["x"]], { visibility: "veryHidden" }),
    ],
    names: [{ name: "预算", refersTo: "=项目1!$A$2" }],
  });
});
afterEach(() => standIn.close());

const run = <T>(batch: (context: Excel.RequestContext) => T) =>
  Excel.run(async (context) => {
    const result = batch(context);
    await context.sync();
    return result;
  });

const codeOf = (batch: (context: Excel.RequestContext) => void) =>
  run(batch).then(
    () => "done",
    (error: { code: string }) => error.code,
  );

test.each(["项目1", "xiàng", "a".repeat(32), "a/b", "a:b", "a[1]", "'a", "", "History"])(
  "a name that is taken or illegal is refused: %p",
  async (name) => {
    const illegal = name !== "xiàng";
    const added = await codeOf((context) => context.workbook.worksheets.add(name));
    if (name === "") expect(added).toBe("InvalidArgument");
    else if (!illegal) expect(added).toBe("done");
    else expect(added).toBe(name === "项目1" ? "ItemAlreadyExists" : "InvalidArgument");
  },
);

test("sheets are added behind the others, renamed, found and deleted", async () => {
  const names = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const sheet = worksheets.add("报告");
    sheet.name = "校验报告";
    sheet.getRange("A1").values = [["x"]];
    await context.sync();
    worksheets.load("items/name");
    await context.sync();
    sheet.delete();
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });
  expect(names).toEqual(["项目1", "底稿", "深", "校验报告"]);
  expect((await standIn.engine.toWorkbookData()).sheets).toHaveLength(3);
});

test("the last visible sheet stays, and a very hidden one is not deleted", async () => {
  const sheet = (name: string) => (context: Excel.RequestContext) =>
    context.workbook.worksheets.getItem(name);
  expect(await codeOf((context) => sheet("项目1")(context).delete())).toBe("InvalidOperation");
  expect(await codeOf((context) => sheet("深")(context).delete())).toBe("InvalidOperation");
  expect(await codeOf((context) => (sheet("项目1")(context).visibility = "Hidden"))).toBe(
    "InvalidOperation",
  );
  expect(await codeOf((context) => sheet("底稿")(context).delete())).toBe("done");
});

test("a sheet is found by name, whatever its case, or not at all", async () => {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.add("Report");
    const found = worksheets.getItemOrNullObject("REPORT").load("name");
    const missing = worksheets.getItemOrNullObject("没有").load("name");
    await context.sync();
    expect([found.name, missing.isNullObject]).toEqual(["Report", true]);
  });
  expect(await codeOf((context) => context.workbook.worksheets.getItem("没有").load("name"))).toBe(
    "ItemNotFound",
  );
});

test("only cells of the sheet in front can be selected, and a hidden sheet never comes to the front", async () => {
  await run((context) => context.workbook.worksheets.add("二"));
  expect(
    await codeOf((context) => context.workbook.worksheets.getItem("二").getRange("A1").select()),
  ).toBe("InvalidOperation");
  expect(await codeOf((context) => context.workbook.worksheets.getItem("底稿").activate())).toBe(
    "InvalidOperation",
  );
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("二");
    sheet.activate();
    await context.sync();
    sheet.getRange("B2:C3").select();
    const selected = context.workbook.getSelectedRange().load("address");
    await context.sync();
    expect(selected.address).toBe("二!B2:C3");
  });
});

test("a merged cell is selected whole, and merging leaves the selection where it was", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("项目1");
    sheet.activate();
    sheet.getRange("J20").select();
    sheet.getRange("L25:M26").merge();
    const before = context.workbook.getSelectedRange().load("address");
    await context.sync();
    sheet.getRange("K26:L26").select();
    const across = context.workbook.getSelectedRange().load("address");
    await context.sync();
    expect([before.address, across.address]).toEqual(["项目1!J20", "项目1!K25:M26"]);
  });
});

test("several selected areas are no single range", async () => {
  await standIn.engine.choose("项目1", "A1:B2,D4");
  expect(await codeOf((context) => context.workbook.getSelectedRange().load("address"))).toBe(
    "InvalidSelection",
  );
  const areas = await run((context) =>
    context.workbook.getSelectedRanges().load("address,areaCount"),
  );
  expect([areas.address, areas.areaCount]).toEqual(["项目1!A1:B2,项目1!D4", 2]);
});

test("ranges go by addresses, defined names, whole rows and columns", async () => {
  const addresses = ["A1:B2", "$A$1", "A:C", "2:3", "预算", "底稿!A1"];
  const ranges = await run((context) =>
    addresses.map((address) =>
      context.workbook.worksheets.getItem("项目1").getRange(address).load("address"),
    ),
  );
  expect(ranges.map(({ address }) => address)).toEqual([
    "项目1!A1:B2",
    "项目1!A1",
    "项目1!A:C",
    "项目1!2:3",
    "项目1!A2",
    "底稿!A1",
  ]);
  const wrong = (context: Excel.RequestContext) =>
    context.workbook.worksheets.getItem("项目1").getRange("不是地址").load("address");
  expect(await codeOf(wrong)).toBe("InvalidArgument");
});

test("settings are kept with the workbook", async () => {
  await run((context) => context.workbook.settings.add("jixiao.ignored", { rule: "x" }));
  await Excel.run(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject("jixiao.ignored").load("value");
    await context.sync();
    expect(setting.value).toEqual({ rule: "x" });
    setting.delete();
    const gone = context.workbook.settings.getItemOrNullObject("jixiao.ignored").load("value");
    await context.sync();
    expect(gone.isNullObject).toBe(true);
  });
});

test("page set-up is kept", async () => {
  await Excel.run(async (context) => {
    const { pageLayout } = context.workbook.worksheets.getItem("项目1");
    pageLayout.orientation = "Landscape";
    pageLayout.paperSize = "A4";
    pageLayout.zoom = { horizontalFitToPages: 1 };
    pageLayout.setPrintTitleRows("$1:$2");
    pageLayout.load("orientation,zoom");
    await context.sync();
    expect(pageLayout.orientation).toBe("Landscape");
  });
  const { sheets } = await standIn.engine.toWorkbookData();
  expect(sheets[0]!.page).toEqual({
    orientation: "Landscape",
    paperSize: "A4",
    fitToWidth: 1,
    titleRows: "$1:$2",
  });
});

test("drop-down lists, links and conditional formats are set and read", async () => {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("项目1").getRange("B1:B2");
    range.dataValidation.rule = { list: { inCellDropDown: true, source: "≥,≤,=" } };
    range.dataValidation.load("type,rule");
    const cell = range.getCell(0, 0);
    cell.hyperlink = { documentReference: "'项目1'!A2", textToDisplay: "看" };
    cell.load("hyperlink,values");
    const format = range.conditionalFormats.add("Custom");
    format.custom.rule.formula = '=B1="看"';
    format.custom.format.fill.color = "#FFEEAA";
    format.load("id,type");
    await context.sync();
    expect(range.dataValidation.rule).toEqual({ list: { inCellDropDown: true, source: "≥,≤,=" } });
    expect(cell.hyperlink).toMatchObject({ documentReference: "'项目1'!A2", textToDisplay: "看" });
    expect(cell.values).toEqual([["看"]]);
    const again = range.conditionalFormats.getItem(format.id);
    again.custom.rule.load("formula");
    await context.sync();
    expect(again.custom.rule.formula).toBe('=B1="看"');
    again.delete();
    range.dataValidation.clear();
    cell.clear("Hyperlinks");
    const left = range.conditionalFormats.getCount();
    await context.sync();
    expect(left.value).toBe(0);
  });
  const { sheets } = await standIn.engine.toWorkbookData();
  expect([sheets[0]!.validations, sheets[0]!.links]).toEqual([[], []]);
});

test("a list longer than 255 characters is refused", async () => {
  const source = Array.from({ length: 60 }, (_, i) => `单位${i}`).join(",");
  const code = await codeOf((context) => {
    const range = context.workbook.worksheets.getItem("项目1").getRange("B1");
    range.dataValidation.rule = { list: { inCellDropDown: true, source } };
  });
  expect(code).toBe("InvalidArgument");
});

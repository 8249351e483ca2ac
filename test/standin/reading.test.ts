import { openStandIn, sheetData, type StandIn } from "./stand-in";

let standIn: StandIn;
afterEach(() => standIn.close());

test("sheets, used range, values, texts and formulas are read", async () => {
  standIn = await openStandIn({
    sheets: [
      sheetData("项目1", [
        ["", "预算数", 5],
        ["", 0.95, "=C1*2"],
      ]),
      sheetData("空", []),
      sheetData("底稿", [["x"]], { visibility: "hidden", protected: true }),
    ],
  });
  await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.load("items/name,items/visibility,items/position,items/protection/protected");
    const used = sheets.getItem("项目1").getUsedRangeOrNullObject(true);
    used.load(
      "address,values,text,formulas,numberFormat,rowIndex,columnIndex,rowCount,columnCount",
    );
    const empty = sheets.getItem("空").getUsedRangeOrNullObject(true);
    empty.load("address");
    await context.sync();
    expect(
      sheets.items.map((sheet) => [sheet.name, sheet.visibility, sheet.protection.protected]),
    ).toEqual([
      ["项目1", "Visible", false],
      ["空", "Visible", false],
      ["底稿", "Hidden", true],
    ]);
    expect(used.address).toBe("项目1!B1:C2");
    expect(used.values).toEqual([
      ["预算数", 5],
      [0.95, 10],
    ]);
    expect(used.formulas[1]).toEqual([0.95, "=C1*2"]);
    expect(empty.isNullObject).toBe(true);
  });
  expect(standIn.engine.counters.roundTrips).toBe(1);
});

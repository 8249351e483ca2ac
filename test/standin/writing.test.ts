import type { WorkbookData } from "../../src/standin/engine/workbook-data";
import { openStandIn, sheetData, type StandIn } from "./stand-in";

let standIn: StandIn;
afterEach(() => standIn.close());

async function open(
  rows: (string | number | boolean)[][],
  more: Partial<WorkbookData["sheets"][0]> = {},
) {
  standIn = await openStandIn({ sheets: [sheetData("表", rows, more), sheetData("二", [])] });
}

/** Runs against the first sheet and answers with the host's error code, if any. */
async function run(batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void) {
  return Excel.run(async (context) => {
    batch(context.workbook.worksheets.getItem("表"), context);
    await context.sync();
    return "done";
  }).catch((error: { code: string }) => error.code);
}

async function cellAt(row: number, column: number) {
  const { sheets } = await standIn.engine.toWorkbookData();
  return sheets[0]!.cells.find((cell) => cell.row === row && cell.column === column);
}

const read = (address: string) =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("表").getRange(address);
    range.load("values,text,formulas,numberFormat");
    await context.sync();
    const { values, text, formulas, numberFormat } = range;
    return { values, text, formulas, numberFormat } as {
      values: unknown[][];
      text: string[][];
      formulas: unknown[][];
      numberFormat: string[][];
    };
  });

test("null leaves a cell alone, an empty text clears it, a single value fills the range", async () => {
  await open([["甲", "乙", "丙"]]);
  await run((sheet) => (sheet.getRange("A1:C1").values = [[null, "", "新"]]));
  expect((await read("A1:C1")).values).toEqual([["甲", "", "新"]]);
  await run((sheet) => (sheet.getRange("A1:C1").values = "同" as unknown as string[][]));
  expect((await read("A1:C1")).values).toEqual([["同", "同", "同"]]);
});

test.each([[[["x"]]], [[["x", "y"], ["z"]]], [[["x", "y", "z"]]]])(
  "a matrix of another shape is an invalid argument: %j",
  async (values) => {
    await open([["甲", "乙"]]);
    expect(await run((sheet) => (sheet.getRange("A1:B1").values = values))).toBe("InvalidArgument");
    expect((await read("A1:B1")).values).toEqual([["甲", "乙"]]);
  },
);

test("a cell under a merge ignores what is written, and reads as empty", async () => {
  await open(
    [
      ["标题", ""],
      ["甲", "乙"],
    ],
    { merges: [{ row: 0, column: 0, rows: 1, columns: 2 }] },
  );
  expect(await run((sheet) => (sheet.getRange("B1").values = [["x"]]))).toBe("done");
  await run(
    (sheet) =>
      (sheet.getRange("A1:B2").values = [
        ["新", "x"],
        [1, 2],
      ]),
  );
  expect((await read("A1:B2")).values).toEqual([
    ["新", ""],
    [1, 2],
  ]);
});

test.each<[string, unknown, string]>([
  ["012", 12, "12"],
  ["50%", 0.5, "50%"],
  ["12,345", 12345, "12,345"],
  ["2024-01-02", 45293, "2024-01-02"],
  ["'012", "012", "012"],
  ["true", true, "TRUE"],
  ["≥90%", "≥90%", "≥90%"],
  ["=1+2", 3, "3"],
  ["=1/0", "#DIV/0!", "#DIV/0!"],
  ["", "", ""],
])("what is written as %j is read as typed", async (written, value, text) => {
  await open([["旧"]]);
  await run((sheet) => (sheet.getRange("A1").values = [[written]]));
  expect(await read("A1")).toMatchObject({ values: [[value]], text: [[text]] });
});

test("a cell formatted as text keeps what is written", async () => {
  await open([["旧", "旧", "旧"]]);
  await run((sheet) => {
    const range = sheet.getRange("A1:C1");
    range.numberFormat = [["@", "@", "@"]];
    range.values = [["=1+1", "012", 5]];
  });
  expect(await read("A1:C1")).toMatchObject({
    values: [["=1+1", "012", "5"]],
    formulas: [["=1+1", "012", "5"]],
  });
});

test("an invalid formula is refused, and what came before it stays done", async () => {
  await open([["甲", "乙"]]);
  const code = await run((sheet) => {
    sheet.getRange("A1").values = [["做了"]];
    sheet.getRange("B1").formulas = [["=这不是公式("]];
  });
  expect(code).toBe("InvalidArgument");
  expect((await read("A1:B1")).values).toEqual([["做了", "乙"]]);
});

test("formulas follow what they rest on, also within one request", async () => {
  await open([[1, "=A1*2"]]);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("表");
    sheet.getRange("A1").values = [[5]];
    const sum = sheet.getRange("B1").load("values,formulas");
    await context.sync();
    expect(sum.values).toEqual([[10]]);
    expect(sum.formulas).toEqual([["=A1*2"]]);
  });
});

test("texts are formatted as in Excel", async () => {
  await open([[0.955, 1234.5, 45293]]);
  await run((sheet) => {
    sheet.getRange("A1:C1").numberFormat = [["0.0%", "#,##0.00", 'yyyy"年"m"月"d"日"']];
  });
  expect((await read("A1:C1")).text).toEqual([["95.5%", "1,234.50", "2024年1月2日"]]);
});

test.each<[string, (sheet: Excel.Worksheet) => void]>([
  ["values", (sheet) => (sheet.getRange("A1").values = [["x"]])],
  ["number formats", (sheet) => (sheet.getRange("A1").numberFormat = [["@"]])],
  ["rows", (sheet) => sheet.getRange("1:1").insert("Down")],
  ["merges", (sheet) => sheet.getRange("A1:B1").merge()],
  ["fills", (sheet) => (sheet.getRange("A1").format.fill.color = "#FF0000")],
])("a protected sheet refuses %s", async (_, change) => {
  await open([["甲"]], { protected: true });
  const before = await standIn.engine.toWorkbookData();
  expect(await run((sheet) => change(sheet))).toBe("AccessDenied");
  expect(await standIn.engine.toWorkbookData()).toEqual(before);
});

test("a merge keeps its first value alone, and merges in its way are taken in", async () => {
  await open([
    ["甲", "乙"],
    ["丙", "丁"],
  ]);
  await run((sheet) => sheet.getRange("A1:B1").merge());
  await run((sheet) => sheet.getRange("A1:B2").merge());
  const { sheets } = await standIn.engine.toWorkbookData();
  expect(sheets[0]!.merges).toEqual([{ row: 0, column: 0, rows: 2, columns: 2 }]);
  await run((sheet) => sheet.getRange("A1:B2").unmerge());
  expect((await read("A1:B2")).values).toEqual([
    ["甲", ""],
    ["", ""],
  ]);
});

test("merged areas are those that begin inside the range", async () => {
  await open([["甲", "", "乙"]], {
    merges: [
      { row: 0, column: 0, rows: 1, columns: 2 },
      { row: 2, column: 1, rows: 2, columns: 2 },
    ],
  });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("表");
    const all = sheet.getRange("A1:C9").getMergedAreasOrNullObject().load("address");
    const part = sheet.getRange("C3:C9").getMergedAreasOrNullObject().load("address");
    await context.sync();
    expect(all.address).toBe("表!A1:B1,表!B3:C4");
    expect(part.isNullObject).toBe(true);
  });
});

test("looks are written and read, and filled down with copyFrom", async () => {
  await open([
    ["甲", "乙"],
    ["丙", "丁"],
  ]);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("表");
    const first = sheet.getRange("A1:B1");
    first.format.fill.color = "yellow";
    first.format.font.bold = true;
    first.format.font.size = 14;
    first.format.wrapText = true;
    first.format.horizontalAlignment = "Center";
    first.format.columnWidth = 90;
    first.format.rowHeight = 30;
    for (const side of ["EdgeTop", "EdgeBottom", "InsideVertical"] as const)
      first.format.borders.getItem(side).style = "Continuous";
    sheet.getRange("A2:B2").copyFrom("A1:B1", "Formats");
    const second = sheet.getRange("A2:B2");
    second.load("values");
    const { format } = second;
    format.load("wrapText,horizontalAlignment,columnWidth,fill/color,font/bold,font/size");
    const line = format.borders.getItem("EdgeTop").load("style,weight");
    await context.sync();
    expect(second.values).toEqual([["丙", "丁"]]);
    expect(format).toMatchObject({
      wrapText: true,
      horizontalAlignment: "Center",
      columnWidth: 90,
    });
    expect([format.fill.color, format.font.bold, format.font.size]).toEqual(["#FFFF00", true, 14]);
    expect([line.style, line.weight]).toEqual(["Continuous", "Thin"]);
  });
});

test("a copied formula points as far on as it was copied", async () => {
  await open([
    [1, "=A1*2"],
    [5, ""],
  ]);
  await run((sheet) => sheet.getRange("B2").copyFrom("B1", "Formulas"));
  expect(await cellAt(1, 1)).toMatchObject({ formula: "=A2*2", value: 10 });
});

test("an API that came later is not found in an older Excel", async () => {
  await open([["甲"]]);
  standIn.engine.requirementSet = "1.8";
  expect(await run((sheet) => sheet.getRange("A1").copyFrom("B1"))).toMatch(/ApiNot/);
});

test("a call that is not emulated is refused by its name", async () => {
  await open([["甲"]]);
  const answer = Excel.run(async (context) => {
    context.workbook.worksheets.getItem("表").charts.load("items/name");
    await context.sync();
  });
  await expect(answer).rejects.toMatchObject({
    code: "NotImplemented",
    message: expect.stringContaining("Worksheet.charts") as string,
  });
});

test("a new look or format makes no number of a text and no text of a number", async () => {
  await open([["012", 5, true]]);
  await run((sheet) => {
    const range = sheet.getRange("A1:C1");
    range.format.font.bold = true;
    range.numberFormat = [["0.00", "@", "@"]];
    range.format.fill.color = "#FFFF00";
    range.numberFormat = [["General", "0", "General"]];
    range.format.wrapText = true;
  });
  expect((await read("A1:C1")).values).toEqual([["012", 5, true]]);
  await run((sheet) => (sheet.getRange("B1").numberFormat = [["@"]]));
  expect((await read("B1")).values).toEqual([[5]]);
});

test.each([false, true])(
  "a new look leaves a formula there (calculated: %s)",
  async (calculated) => {
    await open([[1], [2]]);
    await run((sheet) => {
      sheet.getRange("A3").formulas = [["=SUM(A1:A2)"]];
      if (!calculated) sheet.getRange("A1:A3").format.font.bold = true;
    });
    if (calculated) {
      expect((await read("A3")).values).toEqual([[3]]);
      await run((sheet) => (sheet.getRange("A1:A3").numberFormat = [["0.0"], ["0.0"], ["0.0"]]));
    }
    expect(await cellAt(2, 0)).toMatchObject({ value: 3, formula: "=SUM(A1:A2)" });
  },
);

test("drop-down lists of an opened workbook are there", async () => {
  const validations = [{ area: { row: 0, column: 0, rows: 2, columns: 1 }, list: "甲,乙" }];
  await open([["甲"], [""], [""]], { validations });
  expect((await standIn.engine.toWorkbookData()).sheets[0]!.validations).toEqual(validations);
  const types = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("表");
    const found = ["A1:A2", "A3", "A1:A3"].map((address) => sheet.getRange(address).dataValidation);
    for (const one of found) one.load("type");
    await context.sync();
    return found.map(({ type }) => type);
  });
  expect(types).toEqual(["List", "None", "Inconsistent"]);
});

test("more cells than the client writes at once arrive all, and of the wrong shape none", async () => {
  await open([]);
  const rows = Array.from({ length: 400 }, (_, row) => [row, `r${row}`, "x", "y"]);
  expect(await run((sheet) => (sheet.getRange("H1:K400").values = rows))).toBe("done");
  expect((await read("H1:K400")).values).toEqual(rows);
  expect(await run((sheet) => (sheet.getRange("M1:P399").values = rows))).toBe("InvalidArgument");
  expect(await cellAt(0, 12)).toBeUndefined();
});

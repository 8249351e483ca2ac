import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import type { SheetData, WorkbookData } from "../../../src/standin/engine/workbook-data";
import { NotAWorkbook, readWorkbook } from "../../../src/standin/file/read-workbook";
import { writeWorkbook } from "../../../src/standin/file/write-workbook";

const again = async (data: WorkbookData) => readWorkbook(await writeWorkbook(data));
const sheetAgain = async (sheet: SheetData) => (await again({ sheets: [sheet] })).sheets[0]!;

test("keeps values, formulas and number formats", async () => {
  const cells = [
    { row: 0, column: 0, value: "项目名称" },
    { row: 0, column: 2, value: 0.95, numberFormat: "0%" },
    { row: 1, column: 0, value: true },
    { row: 2, column: 1, value: 5.54, formula: "=ROUND(22.14*0.25,2)" },
    { row: 3, column: 0, value: 45293, numberFormat: "yyyy-mm-dd" },
    { row: 4, column: 0, value: "第一行\n第二行" },
  ];
  expect((await sheetAgain({ name: "表", cells })).cells).toMatchObject(cells);
});

test("keeps how cells look", async () => {
  const style = {
    fontName: "宋体",
    fontSize: 11,
    bold: true,
    italic: true,
    underline: true,
    color: "#C00000",
    fill: "#FFF2CC",
    wrap: true,
    horizontal: "Center" as const,
    vertical: "Top" as const,
    borders: {
      top: { style: "Thin" as const, color: "#000000" },
      bottom: { style: "Double" as const, color: "#808080" },
    },
  };
  const sheet = await sheetAgain({
    name: "表",
    cells: [{ row: 1, column: 1, value: "甲", style }],
  });
  expect(sheet.cells).toEqual([{ row: 1, column: 1, value: "甲", style }]);
});

test("keeps the sheet: merges, sizes, hiding, lists, notes, page, protection", async () => {
  const sheet: SheetData = {
    name: "项目 1",
    visibility: "hidden",
    protected: true,
    cells: [
      { row: 0, column: 0, value: "标题" },
      { row: 2, column: 0, value: "隐藏的行" },
    ],
    merges: [{ row: 0, column: 0, rows: 1, columns: 4 }],
    columnWidths: { 0: 97.5, 2: 48 },
    rowHeights: { 0: 30 },
    hiddenRows: [2],
    validations: [{ area: { row: 3, column: 1, rows: 3, columns: 1 }, list: "≥,≤,=" }],
    comments: [{ row: 2, column: 0, text: "此行请核实" }],
    conditionalFormats: [
      {
        areas: [
          { row: 3, column: 1, rows: 3, columns: 1 },
          { row: 8, column: 0, rows: 1, columns: 1 },
        ],
        formula: '=$B4=""',
        fill: "#FFC7CE",
        borders: { top: { style: "Dash", color: "#C00000" } },
      },
    ],
    page: {
      orientation: "Landscape",
      fitToWidth: 1,
      fitToHeight: 0,
      titleRows: "$1:$2",
      printArea: "A1:D9",
      centerHorizontally: true,
    },
  };
  const front: SheetData = { name: "封面", visibility: "visible", cells: [] };
  const { sheets, activeSheet } = await again({ sheets: [sheet, front], activeSheet: "封面" });
  expect(activeSheet).toBe("封面");
  expect(sheets[0]).toMatchObject(sheet);
});

test("only the first cell of a merge holds its value", async () => {
  const sheet = await sheetAgain({
    name: "表",
    cells: [{ row: 0, column: 0, value: "甲" }],
    merges: [{ row: 0, column: 0, rows: 2, columns: 2 }],
  });
  expect(sheet.cells.filter(({ value }) => value !== undefined)).toHaveLength(1);
});

test("a workbook that was read and written is the same workbook", async () => {
  const folder = path.join(__dirname, "../../../assets/samples");
  const files = readdirSync(folder).filter((file) => file.endsWith(".xlsx"));
  expect(files.length).toBeGreaterThan(0);
  for (const file of files) {
    const bytes = new Uint8Array(readFileSync(path.join(folder, file))).buffer;
    const once = await readWorkbook(bytes);
    expect(once.sheets.some(({ merges }) => merges?.length)).toBe(true);
    expect(await again(once)).toEqual(once);
  }
});

test.each([
  ["text", new TextEncoder().encode("不是工作簿")],
  ["an old .xls", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)],
  ["a broken archive", Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0, 0, 0)],
  ["nothing", new Uint8Array()],
])("%s is no workbook", async (_what, bytes) => {
  await expect(readWorkbook(bytes.buffer as ArrayBuffer)).rejects.toThrow(NotAWorkbook);
});

import { Workbook } from "exceljs";
import fc from "fast-check";
import { readXlsx } from "../../src/xlsx/read-xlsx";
import { createXlsx } from "../../src/xlsx/write-xlsx";

type Rows = readonly (readonly (string | number)[])[];

function written(sheets: Record<string, Rows>, order = Object.keys(sheets)): Uint8Array {
  const chunks: Uint8Array[] = [];
  const xlsx = createXlsx((chunk) => chunks.push(chunk));
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = xlsx.sheet({
      name,
      columns: [1, 2, 3].map((i) => ({ heading: `列${i}`, width: 12 })),
    });
    for (const row of rows) sheet.row(row);
    sheet.close();
  }
  xlsx.end(order);
  return Uint8Array.from(Buffer.concat(chunks));
}

const heading = ["列1", "列2", "列3"];

test("what was written is read back, sheets in the order asked for", () => {
  const bytes = written({ 乙: [["=1+1", -5, '<&">']], "甲's": [] }, ["甲's", "乙"]);
  const { sheets } = readXlsx(bytes);
  expect(sheets.map(({ name, values }) => [name, values])).toEqual([
    ["甲's", [heading]],
    ["乙", [heading, ["=1+1", -5, '<&">']]],
  ]);
});

test("another reader takes it: headings, widths, print titles, no formula anywhere", async () => {
  const workbook = new Workbook();
  const bytes = written({ 表: [["=HYPERLINK(1)", 2, "三"]] });
  await workbook.xlsx.load(bytes.buffer as ArrayBuffer);
  const sheet = workbook.getWorksheet("表")!;
  expect(sheet.getCell("A2").value).toBe("=HYPERLINK(1)");
  expect(sheet.getCell("A1").font.bold).toBe(true);
  expect(sheet.getColumn(1).width).toBe(12);
  expect(sheet.pageSetup).toMatchObject({ orientation: "landscape", printTitlesRow: "1:1" });
  expect(sheet.autoFilter).toBe("A1:C2");
});

test("any text comes back, but for what XML cannot hold", () => {
  const text = fc.string({ unit: "binary", maxLength: 60 }).map((one) => `x${one}`);
  fc.assert(
    fc.property(fc.array(text, { maxLength: 3 }), (row) => {
      const kept = row.map((one) =>
        one.replace(/[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, ""),
      );
      const [sheet] = readXlsx(written({ 表: [row] })).sheets;
      expect((sheet!.values[1] ?? []).filter(Boolean)).toEqual(kept);
    }),
    { numRuns: 100 },
  );
});

test("a long text is cut as Excel would, many rows are handed on in pieces", () => {
  const rows = Array.from({ length: 3000 }, (_, i) => [`第${i}行的问题说明`, i, "依据"]);
  const [sheet] = readXlsx(written({ 表: [["长".repeat(40_000)], ...rows] })).sheets;
  expect(String(sheet!.values[1]![0])).toHaveLength(32_767);
  expect(sheet!.values.at(-1)).toEqual(["第2999行的问题说明", 2999, "依据"]);
});

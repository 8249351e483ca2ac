import { readFileSync } from "node:fs";
import { join } from "node:path";
import { textAt, valueAt, type SheetSnapshot } from "../../src/sheet/snapshot";
import { readSheets, readXlsx } from "../../src/xlsx/read-xlsx";
import { targetSheets } from "../bench/tables";
import { snapshotOf } from "../bench/snapshot";
import { buildSample } from "../samples/build";
import { packageOf, relations } from "./package-of";

function sheetOfRows(rows: string, rest: Partial<Parameters<typeof packageOf>[0]> = {}) {
  return readXlsx(packageOf({ sheets: [{ name: "表", rows }], ...rest })).sheets[0]!;
}

const at = (sheet: SheetSnapshot, row: number, column: number) => [
  valueAt(sheet, { row, column }),
  textAt(sheet, { row, column }),
];

test("a workbook from a usual writer reads as what went in", async () => {
  const sheets = targetSheets(6);
  const bytes = await buildSample({ file: "", title: "", sheets });
  expect(readXlsx(bytes)).toEqual(snapshotOf(sheets));
});

test("visibility and protection", () => {
  const { sheets } = readXlsx(
    packageOf({
      sheets: [
        { name: "一" },
        { name: "二", state: "hidden", after: '<sheetProtection sheet="1" objects="1"/>' },
        { name: "三", state: "veryHidden", after: '<sheetProtection objects="1"/>' },
      ],
    }),
  );
  expect(
    sheets.map(({ name, visibility, protected: locked }) => [name, visibility, locked]),
  ).toEqual([
    ["一", "visible", false],
    ["二", "hidden", true],
    ["三", "veryHidden", false],
  ]);
  expect(sheets[0]).toMatchObject({ area: undefined, values: [], texts: [] });
});

test("shared strings: runs joined, readings left out, escapes undone", () => {
  const sheet = sheetOfRows(
    '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c></row>',
    {
      strings:
        '<si><r><t>绩效</t></r><r><rPr><b/></rPr><t xml:space="preserve">目标 </t></r></si>' +
        '<si><t>信访</t><rPh sb="0" eb="2"><t>しんぼう</t></rPh><phoneticPr fontId="1"/></si>' +
        "<si><t>一_x000D_&#10;二_x005F_x000D_</t></si>",
    },
  );
  expect(sheet.values).toEqual([["绩效目标 ", "信访", "一\r\n二_x000D_"]]);
});

test("inline strings, booleans, errors and results of formulas", () => {
  const sheet = sheetOfRows(
    '<row r="1"><c r="A1" t="inlineStr"><is><r><t>甲</t></r><r><t>乙</t></r><rPh><t>x</t></rPh></is></c>' +
      '<c r="B1" t="b"><v>1</v></c><c r="C1" t="e"><f>1/0</f><v>#DIV/0!</v></c>' +
      '<c r="D1"><f>SUM(A2:A3)</f><v>22.14</v></c><c r="E1" t="str"><f>A2&amp;""</f><v>文字</v></c>' +
      '<c r="F1" t="str"><f>""</f><v></v></c><c r="G1"><f>NOW()</f></c></row>',
  );
  expect(sheet.values).toEqual([["甲乙", true, "#DIV/0!", 22.14, "文字"]]);
  expect(sheet.texts).toEqual([["甲乙", "TRUE", "#DIV/0!", "22.14", "文字"]]);
});

test("texts follow the number format", () => {
  const sheet = sheetOfRows(
    '<row r="1"><c r="A1" s="1"><v>5</v></c><c r="B1" s="2"><v>0.95</v></c><c r="C1" s="3"><v>1234.5</v></c>' +
      '<c r="D1" s="4"><v>45293</v></c><c r="E1" s="5"><v>45293.5</v></c><c r="F1"><v>0.30000000000000004</v></c>' +
      '<c r="G1" t="d" s="4"><v>2024-01-02</v></c><c r="H1" s="6"><v>3</v></c></row>',
    {
      styles:
        '<numFmts count="2"><numFmt numFmtId="164" formatCode="#,##0.00&quot;万元&quot;"/>' +
        '<numFmt numFmtId="165" formatCode="[broken"/></numFmts>' +
        '<cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="2"/>' +
        '<xf numFmtId="9"/><xf numFmtId="164"/><xf numFmtId="14"/><xf numFmtId="31"/><xf numFmtId="165"/></cellXfs>',
    },
  );
  expect(sheet.texts).toEqual([
    ["5.00", "95%", "1,234.50万元", "2024/1/2", "2024年1月2日", "0.3", "2024/1/2", "3"],
  ]);
  expect(sheet.values[0]!.slice(0, 4)).toEqual([5, 0.95, 1234.5, 45293]);
  expect(at(sheet, 0, 6)).toEqual([45293, "2024/1/2"]);
});

test("dates that count from 1904", () => {
  const sheet = sheetOfRows('<row r="1"><c r="A1" s="0"><v>43831</v></c></row>', {
    properties: 'date1904="1"',
    styles: '<cellXfs><xf numFmtId="14"/></cellXfs>',
  });
  expect(at(sheet, 0, 0)).toEqual([43831, "2024/1/2"]);
});

test("cells and rows without addresses follow one another", () => {
  const sheet = sheetOfRows(
    '<row><c t="inlineStr"><is><t>甲</t></is></c><c/><c><v>2</v></c></row>' +
      '<row r="4"><c r="C4"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>',
  );
  expect(sheet.area).toEqual({ row: 0, column: 0, rows: 5, columns: 4 });
  expect([at(sheet, 0, 2)[0], at(sheet, 3, 3)[0], at(sheet, 4, 0)[0]]).toEqual([2, 4, 5]);
});

test("the used area leaves out blank cells, however they are formatted", () => {
  const sheet = sheetOfRows(
    '<row r="3"><c r="B3" s="0"/><c r="C3"><v>1</v></c><c r="XFD3" s="0"/></row><row r="1048576"><c r="A1048576"/></row>',
  );
  expect(sheet.area).toEqual({ row: 2, column: 2, rows: 1, columns: 1 });
});

test("a few stray cells far away do not stretch the area beyond measure", () => {
  const rows = Array.from(
    { length: 20 },
    (_, r) =>
      `<row r="${r + 1}"><c r="A${r + 1}"><v>${r}</v></c><c r="G${r + 1}"><v>1</v></c></row>`,
  ).join("");
  const sheet = sheetOfRows(`${rows}<row r="1048576"><c r="XFD1048576"><v>9</v></c></row>`);
  expect(sheet.area).toEqual({ row: 0, column: 0, rows: 20, columns: 7 });
});

test("prefixes, absolute paths, capitals and backslashes in names", () => {
  const bytes = packageOf({
    sheets: [{ name: "表" }],
    parts: {
      "_rels/.rels": relations([["officeDocument", "/XL/Workbook.xml"]]),
      "xl/workbook.xml":
        '<x:workbook xmlns:x="m" xmlns:q="o"><x:sheets><x:sheet name="表" q:id="rId1"/><x:sheet name="图" q:id="rId2"/></x:sheets></x:workbook>',
      "xl/_rels/workbook.xml.rels": relations([
        ["worksheet", "..\\xl\\.\\worksheets\\Sheet1.xml"],
        ["chartsheet", "chartsheets/sheet1.xml"],
      ]),
      "xl/worksheets/sheet1.xml":
        '<x:worksheet xmlns:x="m"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>',
    },
  });
  const { sheets } = readXlsx(bytes);
  expect(sheets.map(({ name, values }) => [name, values])).toEqual([["表", [[7]]]]);
});

test("UTF-16 parts", () => {
  const xml = "<sst><si><t>信访</t></si></sst>";
  const wide = new Uint8Array(2 + xml.length * 2);
  wide.set([0xff, 0xfe]);
  [...xml].forEach((character, i) => {
    const code = character.charCodeAt(0);
    wide.set([code & 0xff, code >> 8], 2 + 2 * i);
  });
  const sheet = sheetOfRows('<row r="1"><c r="A1" t="s"><v>0</v></c></row>', {
    strings: "",
    parts: { "xl/sharedStrings.xml": wide },
  });
  expect(sheet.values).toEqual([["信访"]]);
});

test.each(["正定县信访局2022绩效目标.xlsx", "香河县信访局2023绩效目标.xlsx"])(
  "the committed sample %s is read whole",
  (file) => {
    const { sheets } = readXlsx(readFileSync(join(__dirname, "../../assets/samples", file)));
    expect(sheets.every(({ area }) => area)).toBe(true);
  },
);

test("sheet by sheet, with merged areas; references that are none are left out", () => {
  const bytes = packageOf({
    sheets: [
      {
        name: "一",
        rows: '<row r="1"><c r="A1"><v>1</v></c></row>',
        after:
          '<mergeCells count="5"><mergeCell ref="A1:C2"/><mergeCell ref="$B$3"/><mergeCell/>' +
          '<mergeCell ref="C9:A1"/><mergeCell ref="A0:B2"/></mergeCells>',
      },
      { name: "二" },
    ],
  });
  const steps = [...readSheets(bytes)];
  expect(steps.map(({ sheet, of }) => [sheet.name, of])).toEqual([
    ["一", 2],
    ["二", 2],
  ]);
  expect(steps[0]!.merges).toEqual([{ row: 0, column: 0, rows: 2, columns: 3 }]);
  expect(readXlsx(bytes).sheets).toEqual(steps.map(({ sheet }) => sheet));
});

import { lastIndex } from "../../src/sheet/last-index";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { valueAt } from "../../src/sheet/snapshot";
import { readXlsx } from "../../src/xlsx/read-xlsx";
import { buildSample } from "./build";
import { sampleRows, samples } from "./samples";
import { xiangheTables } from "./xianghe-tables";
import { zhengdingTables } from "./zhengding-tables";

const committed = (file: string) => readFileSync(join(__dirname, "../../assets/samples", file));

test.each(samples)("$file is what `npm run samples` writes", async (sample) => {
  expect(Buffer.compare(committed(sample.file), await buildSample(sample))).toBe(0);
});

test.each(samples)(
  "$file holds every block of the data at its place, and nothing else",
  (sample) => {
    const { sheets } = readXlsx(committed(sample.file));
    expect(sheets.map(({ name }) => name)).toEqual(sample.sheets.map(({ name }) => name));
    sample.sheets.forEach((layout, i) => {
      const sheet = sheets[i]!;
      const filled = layout.blocks.filter(({ value }) => value !== "");
      for (const block of filled) expect(valueAt(sheet, block)).toBe(block.value);
      expect(sheet.values.flat().filter((value) => value !== "")).toHaveLength(filled.length);
    });
  },
);

test("the documents have 94 indicator rows: 30 of Zhengding, 64 of Xianghe", () => {
  const count = (prefix: string) => sampleRows.filter(({ id }) => id.startsWith(prefix)).length;
  expect([count("Z"), count("X"), sampleRows.length]).toEqual([30, 64, 94]);
  expect([1, 2, 3, 4, 5].map((table) => count(`Z${table}.`))).toEqual([6, 6, 6, 6, 6]);
  expect([0, 1, 2, 3, 4, 5, 6].map((table) => count(`X${table}.`))).toEqual([
    9, 10, 11, 7, 9, 9, 9,
  ]);
});

test("the rows stand where their ids say", () => {
  const books = samples.map(({ file }) => readXlsx(committed(file)));
  for (const { sheet: name, row, cells, id } of sampleRows) {
    const book = books[id.startsWith("Z") ? 0 : 1]!;
    const sheet = book.sheets.find((one) => one.name === name)!;
    const last = lastIndex(cells, (text) => text !== "");
    expect(String(valueAt(sheet, { row, column: last }))).toBe(cells[last]);
  }
});

test("oddities of the published form are kept", () => {
  expect(zhengdingTables[0]?.code[1]).toBe("13012321P00BAJ310085 J");
  expect(zhengdingTables[1]?.indicators[1]).toContain("|100 百分比|");
  expect(zhengdingTables[1]?.indicators[4]).toContain("|促进社会稳 定水平逐步 提高|");
  expect(xiangheTables[0]?.title).toMatch(
    /^\[bookmark: _Toc29799657\]1\..*\{ TC 2、.* \\f C \\l 1 \}$/,
  );
  expect(xiangheTables[5]?.indicators[1]).toMatch(/^\|质量指标\n质量指标\|/);
});

test("sheet names are valid in Excel", () => {
  for (const { name } of samples.flatMap(({ sheets }) => sheets)) {
    expect(name).toMatch(/^[^\\/?*[\]:]{1,31}$/);
  }
});

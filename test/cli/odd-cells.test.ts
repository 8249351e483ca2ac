import { readFileSync } from "node:fs";
import { join } from "node:path";
import { check } from "../../src/check/check";
import { fileJson } from "../../src/cli/json";
import { toText } from "../../src/cli/text";
import { recognize } from "../../src/recognize/recognize";
import type { CellValue, SheetSnapshot } from "../../src/sheet/snapshot";
import { readXlsx } from "../../src/xlsx/read-xlsx";
import { Random } from "../bench/random";
import { samples } from "../samples/samples";

const books = samples.map(({ file }) =>
  readXlsx(readFileSync(join(__dirname, "../../assets/samples", file))),
);
const words = books
  .flatMap(({ sheets }) => sheets.flatMap(({ texts }) => texts.flat()))
  .filter(Boolean);
const odd: readonly CellValue[] = [
  "",
  "≥",
  "5-10%",
  "#REF!",
  "-0",
  1e21,
  -0.5,
  44561,
  true,
  "９９％",
  "≥≥5",
  "=1+1",
  "\u200b\n",
  "（",
  "约50",
  "/",
  "0.1.2",
  "{ TC a \\f C }",
  "优：良：",
  "__proto__",
  "constructor",
  "长".repeat(3000),
];

/** The sheet with a few cells exchanged, cut short or replaced, and now and then a row taken out. */
function disturbed(sheet: SheetSnapshot, random: Random): SheetSnapshot {
  const values = sheet.values.map((row) => [...row]);
  const texts = sheet.texts.map((row) => [...row]);
  for (let i = random.below(8); i > 0; i -= 1) {
    const row = random.below(values.length);
    const column = random.below(values[row]!.length);
    const word = random.pick(words);
    const value = random.pick([word, word.slice(0, random.below(6)), random.pick(odd)]);
    values[row]![column] = value;
    texts[row]![column] = String(value);
  }
  if (random.below(5) === 0) {
    const row = random.below(values.length);
    values.splice(row, 1);
    texts.splice(row, 1);
  }
  const area = values.length ? { ...sheet.area!, rows: values.length } : undefined;
  return { ...sheet, area, values, texts };
}

test("whatever the cells hold, the check ends and every finding can be said", () => {
  const random = new Random(20240102);
  let said = 0;
  for (let i = 0; i < 150; i += 1) {
    const { sheets } = random.pick(books);
    const tables = recognize({ sheets: sheets.map((sheet) => disturbed(sheet, random)) });
    const report = { file: "a.xlsx", tables, findings: check(tables).findings };
    const json = fileJson(report);
    expect(toText(report)).toContain("张绩效目标表");
    said += json!.findings.filter(
      ({ message, cell }) => message && /^[A-Z]+\d+$/.test(cell),
    ).length;
    expect(json!.findings).toHaveLength(report.findings.length);
  }
  expect(said).toBeGreaterThan(5000);
});

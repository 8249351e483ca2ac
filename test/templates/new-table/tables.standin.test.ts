import { check } from "../../../src/check/check";
import { openWorkbook } from "../../../src/excel/open-workbook";
import { recognize, recognizeSheet } from "../../../src/recognize/recognize";
import { insertIndicators } from "../../../src/rows/insert";
import { moveIndicator } from "../../../src/rows/move";
import type { Workbook } from "../../../src/sheet/workbook";
import { library } from "../../../src/templates/library/library";
import { rowsFor } from "../../../src/templates/rows/rows-for";
import { openStandIn, sheetData, type StandIn } from "../../standin/stand-in";
import { fillingFor, inputFor, variants, tableOf } from "../fillings";

let standIn: StandIn;
let workbook: Workbook;

beforeAll(async () => {
  standIn = await openStandIn({
    sheets: [sheetData("封面", [["示范县信访局"], ["", 5, 0.95]])],
  });
  workbook = openWorkbook({ patience: 30_000 });
});
afterAll(() => standIn.close());

const stored = () => standIn.engine.toWorkbookData();

test.each(variants)(
  "every template goes into a new sheet and comes out again: $form, $style",
  async ({ form, style }) => {
    for (const template of library) {
      const before = await stored();
      const filling = fillingFor(template, form, inputFor(template));
      const edits = tableOf(template, { form, style }, filling, { newSheet: template.name });
      standIn.engine.reset();
      const { inverse } = await workbook.apply(edits);
      expect(standIn.engine.counters.roundTrips).toBeLessThanOrEqual(3);
      const tables = recognize(await workbook.read({ scope: "workbook" }));
      expect(tables.map(({ sheet }) => sheet)).toEqual([template.name]);
      expect(tables[0]!.indicators).toHaveLength(template.indicators.length);
      const found = check(tables).findings.filter(({ severity }) => severity !== "info");
      expect(found.map(({ rule }) => rule)).toEqual([]);
      await workbook.apply(inverse);
      expect(await stored()).toEqual(before);
    }
  },
);

/** A table on a sheet of its own, with a sum of points below; undone at the end. */
async function withTable(work: () => Promise<void>): Promise<void> {
  const template = library[0]!;
  const filling = fillingFor(template, "hebei-2022", inputFor(template));
  const edits = tableOf(template, { form: "hebei-2022", style: "glued" }, filling, {
    newSheet: "目标",
  });
  const last = 10 + template.indicators.length;
  const { inverse } = await workbook.apply([
    ...edits,
    { type: "set", sheet: "目标", row: 9, column: 7, expect: "", value: "分值" },
    ...Array.from({ length: last - 10 }, (_, i) => ({
      ...{ type: "set" as const, sheet: "目标", row: 10 + i, column: 7, expect: "", value: 10 },
    })),
    {
      type: "formula",
      sheet: "目标",
      row: last,
      column: 7,
      expect: "",
      formula: `=SUM(H11:H${last})`,
    },
  ]);
  await workbook.select("目标", { row: 0, column: 0, rows: 1, columns: 1 });
  await work();
  await workbook.apply(inverse);
}

async function read() {
  const snapshot = await workbook.read({ scope: "workbook", sheets: ["目标"], structure: true });
  const sheet = snapshot.sheets[0]!;
  return { sheet, table: recognizeSheet(sheet)[0]! };
}

/** Applies, tells the sum below the table, and undoes: the workbook is what it was. */
async function doneAndUndone(edits: Parameters<Workbook["apply"]>[0], rows: number): Promise<void> {
  const before = await stored();
  standIn.engine.reset();
  const { inverse } = await workbook.apply(edits);
  expect(standIn.engine.counters.roundTrips).toBeLessThanOrEqual(3);
  const { sheet, table } = await read();
  expect(table.indicators).toHaveLength(rows);
  expect(sheet.structure!.formulas.flat().filter(Boolean)).toEqual([`=SUM(H11:H${10 + rows})`]);
  expect(check([table]).findings.filter(({ severity }) => severity === "error")).toEqual([]);
  await workbook.apply(inverse);
  expect(await stored()).toEqual(before);
}

test("rows of templates come into a table and go out again", async () => {
  await withTable(async () => {
    const { sheet, table } = await read();
    const one = library[2]!.indicators;
    await doneAndUndone(insertIndicators(sheet, table, rowsFor(one, table)), 9 + one.length);
    const last = one.filter(({ category }) => category === "满意度指标");
    await doneAndUndone(insertIndicators(sheet, table, rowsFor(last, table)), 10);
  });
});

test("an indicator moves and comes back", async () => {
  await withTable(async () => {
    const { sheet, table } = await read();
    for (const [from, category, subcategory] of [
      [2, "产出指标", "时效指标"],
      [0, "效益指标", "社会效益指标"],
      [7, "产出指标", "数量指标"],
    ] as const) {
      const to = { category, subcategory };
      await doneAndUndone(moveIndicator(sheet, table, table.indicators[from]!, to), 9);
    }
  });
});

test("a hundred rows come in at once", async () => {
  await withTable(async () => {
    const { sheet, table } = await read();
    const hundred = Array.from({ length: 100 }, (_, i) => ({
      ...library[0]!.indicators[0]!,
      name: `接待群众来访批次${i}`,
    }));
    await doneAndUndone(insertIndicators(sheet, table, rowsFor(hundred, table)), 109);
  });
});

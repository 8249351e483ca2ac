import fc from "fast-check";
import { recognizeSheet } from "../../src/recognize/recognize";
import { insertIndicators } from "../../src/rows/insert";
import type { NewRow } from "../../src/rows/body";
import { moveIndicator } from "../../src/rows/move";
import { type SheetSnapshot, valueAt } from "../../src/sheet/snapshot";
import type { Indicator, TargetSheet } from "../../src/target/model";
import { Book } from "./book";
import { classes, type Shape, shapes, sheetOfShape } from "./tables";

/** What must not change in an indicator whatever comes and goes around it. */
function told({ category, subcategory, name, description, value, basis, weight }: Indicator) {
  const words = [category?.word, subcategory?.word, name, description, value, basis, weight];
  return words.map((word) => (typeof word === "string" ? word : word?.text)).join("|");
}

function tablesOf(sheet: SheetSnapshot): TargetSheet[] {
  return recognizeSheet(sheet);
}

/** Labels stand merged over exactly their rows where the table merges them; other styles merge none. */
function expectLabels(sheet: SheetSnapshot, table: TargetSheet, { style }: Shape): void {
  for (const column of ["category", "subcategory"] as const) {
    const index = table.columns[column]!.index;
    const own = sheet.structure!.merges.filter(
      (merge) =>
        merge.column === index &&
        merge.rows > 1 &&
        table.indicators.some(({ row }) => row === merge.row),
    );
    const runs: { row: number; rows: number }[] = [];
    for (const indicator of table.indicators) {
      const field = indicator[column]!;
      if (style === "repeated") expect(field.inherited).toBe(false);
      if (field.inherited) runs.at(-1)!.rows++;
      else runs.push({ row: indicator.row, rows: 1 });
    }
    const wanted = style === "merged" ? runs.filter(({ rows }) => rows > 1) : [];
    expect(own.map(({ row, rows }) => ({ row, rows })).sort((a, b) => a.row - b.row)).toEqual(
      wanted,
    );
    if (style !== "repeated") {
      const words = runs.map(
        ({ row }) => table.indicators.find((one) => one.row === row)![column]!.word,
      );
      words.forEach((word, i) =>
        expect(i > 0 && column === "category" && word === words[i - 1]).toBe(false),
      );
    }
  }
}

/** The cell beside the rows still stands beside all of them. */
function expectSide(sheet: SheetSnapshot, { area, indicators }: TargetSheet, shape: Shape): void {
  if (shape.side === "none") return;
  const [first, last] = [indicators[0]!.row, indicators.at(-1)!.row];
  const row = shape.side === "heading" ? first - 1 : first;
  expect(sheet.structure!.merges).toContainEqual({
    ...{ row, column: area.column, rows: last - row + 1, columns: 1 },
  });
  expect(valueAt(sheet, { row, column: area.column })).toBe("绩效指标");
}

/** Points are summed over every row of the table, as before. */
function expectSum(sheet: SheetSnapshot, table: TargetSheet, { sum }: Shape): void {
  if (!sum) return;
  const { indicators, columns } = table;
  const [first, last] = [indicators[0]!.row, indicators.at(-1)!.row];
  const formula = sheet.structure!.formulas[last + 1]![columns.weight!.index];
  expect(formula).toMatch(new RegExp(`^=SUM\\([A-Z]${first + 1}:[A-Z]${last + 1}\\)$`));
}

const newRow = fc.record({
  place: fc.constantFrom(...classes),
  name: fc.constantFrom("现场答复次数", "接访场次", "回访次数"),
});

const rowOf = (
  { place: [category, subcategory], name }: { place: (typeof classes)[number]; name: string },
  i: number,
): NewRow => ({
  category,
  subcategory,
  cells: {
    name: `${name}${i}`,
    description: "全年登记的次数",
    value: "≥12次",
    basis: "历史标准",
    weight: 10,
  },
});

/** One table changes as told; every other table says what it said before. */
function expectOthers(
  before: readonly TargetSheet[],
  after: readonly TargetSheet[],
  changed: number,
): void {
  expect(after.map(({ title }) => title!.text)).toEqual(before.map(({ title }) => title!.text));
  after.forEach((table, i) => {
    if (i !== changed) expect(table.indicators.map(told)).toEqual(before[i]!.indicators.map(told));
  });
}

test("indicators come in under their class, and nothing else changes", () => {
  fc.assert(
    fc.property(
      shapes,
      fc.array(newRow, { minLength: 1, maxLength: 4 }),
      fc.nat(2),
      (shape, picks, nth) => {
        const sheet = sheetOfShape(shape);
        const before = tablesOf(sheet);
        const which = nth % before.length;
        const table = before[which]!;
        const rows = picks.map(rowOf);
        const edits = insertIndicators(sheet, table, rows);
        const result = new Book(sheet).apply(edits).sheet(sheet.name);
        const after = tablesOf(result);
        expectOthers(before, after, which);
        const changed = after[which]!;
        const isNew = ({ name }: Indicator) => rows.some(({ cells }) => cells.name === name!.text);
        expect(changed.indicators.filter((one) => !isNew(one)).map(told)).toEqual(
          table.indicators.map(told),
        );
        expect(changed.indicators.filter(isNew).map(told).sort()).toEqual(
          rows
            .map((row) =>
              [
                row.category,
                row.subcategory,
                row.cells.name,
                row.cells.description,
                row.cells.value,
                row.cells.basis,
                row.cells.weight,
              ].join("|"),
            )
            .sort(),
        );
        const order = changed.indicators.map(({ subcategory }) =>
          classes.findIndex(([, word]) => word === subcategory!.word),
        );
        expect(order).toEqual([...order].sort((a, b) => a - b));
        expectLabels(result, changed, shape);
        expectSide(result, changed, shape);
        expectSum(result, changed, shape);
      },
    ),
    { numRuns: 60 },
  );
});

test("an indicator moves under another class, and nothing else changes", () => {
  fc.assert(
    fc.property(
      shapes,
      fc.constantFrom(...classes),
      fc.nat(),
      fc.nat(2),
      (shape, place, pick, nth) => {
        const sheet = sheetOfShape(shape);
        const before = tablesOf(sheet);
        const which = nth % before.length;
        const table = before[which]!;
        const moved = table.indicators[pick % table.indicators.length]!;
        const [category, subcategory] = place;
        const edits = moveIndicator(sheet, table, moved, { category, subcategory });
        const result = new Book(sheet).apply(edits).sheet(sheet.name);
        const after = tablesOf(result);
        expectOthers(before, after, which);
        const changed = after[which]!;
        const own = ({ name }: Indicator) => name!.text === moved.name!.text;
        expect(changed.indicators.filter((one) => !own(one)).map(told)).toEqual(
          table.indicators.filter((one) => !own(one)).map(told),
        );
        const rest = told(moved).split("|").slice(2);
        expect(changed.indicators.filter(own).map(told)).toEqual([[...place, ...rest].join("|")]);
        expectLabels(result, changed, shape);
        expectSide(result, changed, shape);
        expectSum(result, changed, shape);
        expect(result.area!.rows).toBe(sheet.area!.rows);
      },
    ),
    { numRuns: 60 },
  );
});

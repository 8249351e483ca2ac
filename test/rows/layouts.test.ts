import { recognizeSheet } from "../../src/recognize/recognize";
import { insertIndicators } from "../../src/rows/insert";
import { moveIndicator } from "../../src/rows/move";
import type { Edit } from "../../src/sheet/edit";
import type { SheetSnapshot } from "../../src/sheet/snapshot";
import type { Indicator, TargetSheet } from "../../src/target/model";
import { library } from "../../src/templates/library/library";
import { rowsFor } from "../../src/templates/rows/rows-for";
import { layoutNames, projects, sheetIn } from "../corpus/corpus";
import { Book } from "./book";

const project = projects[3]!;
const template = library.find(({ name }) => name === "信访专项业务费")!;

/** Every class of the library, one row each. */
const fresh = [...new Map(template.indicators.map((one) => [one.subcategory, one])).values()];

function told({ category, subcategory, name, description, value, basis, weight }: Indicator) {
  const texts = [name, description, value, basis, weight].map((field) => field?.text);
  return [category?.word, subcategory?.word, ...texts].join("|");
}

/** Rows pasted from a document go on over several rows of the sheet: those are left to the officer. */
const leftAlone = ["pasted", "cutByPdf"];
/** These print no class. */
const flat = ["chongqing", "officeSummary"];

describe.each(layoutNames.filter((name) => !leftAlone.includes(name)))("in %s", (layout) => {
  const sheet = structured(sheetIn(layout, project));
  const table = recognizeSheet(sheet)[0]!;
  const applied = (edits: readonly Edit[]) => new Book(sheet).apply(edits).sheet(sheet.name);

  test("a row of each class comes in, and every other cell says what it said", () => {
    for (const indicator of fresh) {
      const [row] = rowsFor([indicator], table);
      const edits = orRefused(() => insertIndicators(sheet, table, [row!]));
      if (!edits) continue;
      const after = applied(edits);
      const { indicators } = recognizeSheet(after)[0]!;
      const isNew = ({ name }: Indicator) => name?.text.includes(indicator.name);
      const came = indicators.find(isNew)!;
      expect(indicators.filter((one) => one.name && !isNew(one)).map(told)).toEqual(
        table.indicators.map(told),
      );
      const others = after.values.filter((_, i) => i !== came.row - after.area!.row);
      expect(others.map((line) => line.slice(0, sheet.area!.columns))).toEqual(sheet.values);
      if (flat.includes(layout)) expect(came.row).toBe(indicators.at(-1)!.row);
      else if (came.subcategory) expect(came.subcategory.word).toBe(row!.subcategory);
      else expect(came.category?.word).toBe(row!.category);
    }
  });

  test("the first row moves, and what stands at its height for the whole table stays", () => {
    const [first, ...rest] = table.indicators.filter(({ period }) => period !== "term");
    const to = { category: "效益指标", subcategory: "经济效益指标" } as const;
    const edits = orRefused(() => moveIndicator(sheet, table, first!, to));
    if (!edits) return;
    const after = recognizeSheet(applied(edits))[0]!;
    const isMoved = ({ name }: Indicator) => name?.text === first!.name!.text;
    const others = after.indicators.filter((one) => one.period !== "term" && !isMoved(one));
    expect(others.map(told)).toEqual(rest.map(told));
    const moved = after.indicators.find((one) => one.period !== "term" && isMoved(one))!;
    if (moved.subcategory) expect(moved.subcategory.word).toBe(to.subcategory);
    const head = ({ projectName, goal, budget }: TargetSheet) =>
      [projectName, goal, budget?.total].map((field) => field?.text);
    expect(head(after)).toEqual(head(table));
  });

  /** Where each class has a line of its own, the officer writes that of a new one. */
  function orRefused(plan: () => readonly Edit[]): readonly Edit[] | undefined {
    try {
      return plan();
    } catch (error) {
      expect(error).toMatchObject({ code: "class-line" });
      expect(table.indicators.every((one) => one.subcategory?.inherited)).toBe(true);
      return undefined;
    }
  }
});

function structured(sheet: SheetSnapshot): SheetSnapshot {
  const formulas = sheet.values.map((row) => row.map(() => ""));
  return { ...sheet, structure: { merges: [], formulas } };
}

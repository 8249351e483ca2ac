import { recognizeSheet } from "../../src/recognize/recognize";
import { insertIndicators } from "../../src/rows/insert";
import { moveIndicator } from "../../src/rows/move";
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
  const applied = (edits: ReturnType<typeof insertIndicators>) =>
    new Book(sheet).apply(edits).sheet(sheet.name);

  test("a row of each class comes in, and every other cell says what it said", () => {
    for (const indicator of fresh) {
      const [row] = rowsFor([indicator], table);
      const after = applied(insertIndicators(sheet, table, [row!]));
      const { indicators } = recognizeSheet(after)[0]!;
      const isNew = ({ name }: Indicator) => name?.text.includes(indicator.name);
      const came = indicators.find(isNew)!;
      expect(indicators.filter((one) => one.name && !isNew(one)).map(told)).toEqual(
        table.indicators.map(told),
      );
      const others = after.values.filter((_, i) => i !== came.row - after.area!.row);
      expect(others.map((row) => row.slice(0, sheet.area!.columns))).toEqual(sheet.values);
      if (came.subcategory) expect(came.subcategory.word).toBe(row!.subcategory);
      else if (!flat.includes(layout)) expect(came.category?.word).toBe(row!.category);
    }
  });

  test("the first row moves, and what stands at its height for the whole table stays", () => {
    const [first, ...rest] = table.indicators.filter(({ period }) => period !== "term");
    const to = { category: "效益指标", subcategory: "可持续影响指标" } as const;
    const after = recognizeSheet(applied(moveIndicator(sheet, table, first!, to)))[0]!;
    const isMoved = ({ name }: Indicator) => name?.text === first!.name!.text;
    const others = after.indicators.filter((one) => one.period !== "term" && !isMoved(one));
    expect(others.map(told)).toEqual(rest.map(told));
    const head = ({ projectName, goal, budget }: TargetSheet) =>
      [projectName, goal, budget?.total].map((field) => field?.text);
    expect(head(after)).toEqual(head(table));
  });
});

function structured(sheet: SheetSnapshot): SheetSnapshot {
  const formulas = sheet.values.map((row) => row.map(() => ""));
  return { ...sheet, structure: { merges: [], formulas } };
}

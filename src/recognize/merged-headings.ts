import type { HeadingRole } from "../target/heading-words";
import { prefixOperators } from "../target/operators";
import type { Grid } from "./grid";
import type { HeaderCell } from "./header-cell";
import { blankWord, type Word } from "./word";

/** What a column of signs holds. */
export const signs: ReadonlySet<string> = new Set([
  ...prefixOperators.map(({ word }) => word),
  "定性",
]);

/* Columns whose heading is blank, as a heading merged over several columns leaves it. */

type Level = "category" | "subcategory" | "name";

/**
 * The columns under a heading that is merged over several, by what they hold: 绩效指标 or 一级指标
 * over classes and names. Only its own where there is no more to it.
 */
export function underMerged(
  grid: Grid,
  { column, until, row }: HeaderCell,
  first: Level,
  rows: readonly number[],
): Partial<Record<Level, HeaderCell>> {
  const found: Partial<Record<Level, HeaderCell>> = {};
  for (let at = column; at <= until && !found.name; at++) {
    const words = rows.map((body) => grid.word(body, at)).filter(({ blank }) => !blank);
    const most = (test: (word: Word) => unknown) => words.filter(test).length * 2 >= words.length;
    if (words.length === 0) continue;
    if (at === column && first !== "name") found[first] = withoutWord(at, row, first);
    else if (first === "name" && !found.category && most(({ category }) => category)) {
      found.category = withoutWord(at, row, "category");
    } else if (!found.subcategory && most(({ subcategory }) => subcategory)) {
      found.subcategory = withoutWord(at, row, "subcategory");
    } else if (words.length * 2 > rows.length) found.name = withoutWord(at, row, "name");
  }
  return found;
}

/** The signs left of the values, where 指标值 stands over the middle of both. */
export function signsBeside(
  grid: Grid,
  { column, row }: HeaderCell,
  rows: readonly number[],
): HeaderCell | undefined {
  const left = column - 1;
  const words = rows.map((at) => grid.word(at, left)).filter(({ blank }) => !blank);
  const areSigns = words.length > 0 && words.every(({ text }) => signs.has(text));
  return areSigns && grid.word(row, left).blank ? withoutWord(left, row, "operator") : undefined;
}

/** A column of first-level words to the left of the second level, whose heading was left blank. */
export function withoutHeading(
  grid: Grid,
  { column, row }: HeaderCell,
  rows: readonly number[],
): HeaderCell | undefined {
  const left = column - 1;
  if (!grid.word(row, left).blank) return undefined;
  const words = rows.map((at) => grid.word(at, left)).filter(({ blank }) => !blank);
  const classes = words.filter(({ category }) => category);
  if (classes.length < 2 || classes.length < words.length) return undefined;
  return withoutWord(left, row, "category");
}

function withoutWord(column: number, row: number, role: HeadingRole): HeaderCell {
  return { column, until: column, row, words: [blankWord], heading: { role } };
}

/** Whether most cells of a column are words of the second level, so that it holds no names. */
export function holdsWords(grid: Grid, { column }: HeaderCell, rows: readonly number[]): boolean {
  const words = rows.map((row) => grid.word(row, column)).filter(({ blank }) => !blank);
  return words.filter(({ subcategory }) => subcategory).length * 2 >= words.length;
}

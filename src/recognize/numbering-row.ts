import type { Grid } from "./grid";

/** Fewer cells may happen to count up. */
const fewest = 4;

/** （12） */
const longest = 4;

const stems = "甲乙丙丁戊己庚辛壬癸";

/** Whether a row only numbers the columns: 1 2 3 4 …, （1）（2）… or 甲 乙 1 2 …, also with 栏次 before it. */
export function numbersColumns(grid: Grid, row: number, filled: readonly number[]): boolean {
  if (filled.length < fewest) return false;
  if (filled.some((column) => grid.word(row, column).text.length > longest)) return false;
  const texts = filled.map((column) => grid.word(row, column).text);
  if (texts[0] === "栏次") texts.shift();
  let first = 0;
  while (first < texts.length && texts[first] === stems[first]) first++;
  return texts.slice(first).every((text, index) => {
    const number = String(index + 1);
    return text === number || text === `（${number}）` || text === `(${number})`;
  });
}

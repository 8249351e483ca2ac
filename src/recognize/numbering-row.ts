import type { Grid } from "./grid";

/** Fewer cells may happen to count up. */
const fewest = 4;

/** Whether a row only numbers the columns: 1 2 3 4 …, with or without 栏次 before it. */
export function numbersColumns(grid: Grid, row: number, filled: readonly number[]): boolean {
  const texts = filled.map((column) => grid.word(row, column).text);
  if (texts[0] === "栏次") texts.shift();
  return texts.length >= fewest && texts.every((text, index) => text === String(index + 1));
}

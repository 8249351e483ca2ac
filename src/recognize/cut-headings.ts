import type { Grid } from "./grid";
import { wordOf } from "./word";

const cut = /^\s*[一二三]\s*级\s*指?\s*$/;
/** One alone may be a grade: 二级 over 指标. */
const fewest = 2;

/**
 * Reads headings cut over two rows, as the narrow columns of a PDF leave them, into the upper row:
 * 一级 | 二级 | 三级, below them 指标 | 指标 | 指标. Says whether there were any.
 */
export function joinCutHeadings(grid: Grid, row: number): boolean {
  const texts = grid.texts(row)!;
  const isCut = (text: string) => text.length < 8 && text.includes("级") && cut.test(text);
  if (!texts.some(isCut) || texts.filter(isCut).length < fewest) return false;
  const columns = [...texts.keys()].filter((column) => {
    const [upper, lower] = [grid.word(row, column), grid.word(row + 1, column)];
    return !upper.blank && !lower.blank && wordOf(upper.raw + lower.raw).heading;
  });
  if (columns.filter((column) => cut.test(texts[column]!)).length < fewest) return false;
  for (const column of columns) grid.join(row + 1, row, column);
  return true;
}

import { looksLikeCategory } from "../target/category";
import type { ListRole } from "../target/heading-words";
import type { ColumnRole } from "../target/model";
import type { Grid } from "./grid";
import type { HeaderCell } from "./header-cell";
import { signs } from "./merged-headings";

const directions = /^(?:正|反|逆|负|中)(?:向|性|指标)/;
/** Characters of a class; 评价内容 mostly stands over longer texts. */
const longestClass = 16;

/** The columns of a block that have their roles already. */
interface Known {
  category?: unknown;
  operator?: unknown;
}

/** The role of a column: that of its heading, or where this leaves it open, what its cells hold. */
export function roleByCells(
  grid: Grid,
  cell: HeaderCell,
  rows: readonly number[],
  known: Known,
): ColumnRole | ListRole | undefined {
  const { role } = cell.heading;
  if (role === "earlier" || role === "band" || role === "known" || role === "parts")
    return undefined;
  if (role === "description") return holdsClasses(grid, cell, rows) ? "category" : role;
  if (role !== "nature" && role !== "kind") return role;
  const words = rows.map((row) => grid.word(row, cell.column)).filter(({ blank }) => !blank);
  const share = (test: (word: (typeof words)[number]) => unknown) =>
    words.filter(test).length * 2 > words.length;
  if (share((word) => directions.test(word.text))) return "direction";
  if (words.some(({ text }) => text !== "定性" && signs.has(text))) return "operator";
  if (words.some(({ text }) => text.startsWith("定量"))) return undefined;
  if (share(({ text }) => text === "定性")) return known.operator ? undefined : "operator";
  if (role === "nature") return undefined;
  if (share((word) => word.category && !(word.subcategory && known.category))) return "category";
  return share((word) => word.subcategory) ? "subcategory" : undefined;
}

/** 评价内容 over 投入, 产出目标, 数量目标. */
function holdsClasses(grid: Grid, { column }: HeaderCell, rows: readonly number[]): boolean {
  let found = false;
  for (const row of rows) {
    const word = grid.word(row, column);
    if (word.blank) continue;
    if (word.text.length > longestClass) return false;
    if (word.isClass) found = true;
    else if (!looksLikeCategory(word.text)) return false;
  }
  return found;
}

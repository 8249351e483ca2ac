import { cellName } from "../sheet/address";
import { Refusal } from "../sheet/workbook";
import type { Category, Subcategory } from "../target/category";
import type { CategoryField, ColumnRole, Indicator, TargetSheet } from "../target/model";
import type { CellValue } from "../sheet/snapshot";

/** An indicator that is to come into a table. */
export interface NewRow {
  category: Category;
  subcategory: Subcategory;
  /** What its cells get, in the style of the table; category words are the body's. */
  cells: Partial<Record<ColumnRole, CellValue>>;
}

/** The two columns whose cells hold for several rows. */
export const labelColumns = ["category", "subcategory"] as const;
export type LabelColumn = (typeof labelColumns)[number];

/** A row between the first and the last indicator, as it stands or as it is to be. */
export interface BodyRow {
  /** Row on the sheet where it stands; a new row has none. */
  from?: number;
  /** What is to be written, by column of the sheet. */
  cells?: ReadonlyMap<number, CellValue>;
  /** The row whose looks a new row takes; that of its neighbour where undefined. */
  like?: number;
  /** The blocks it belongs to; rows that are no indicators belong to none. */
  blocks?: Partial<Record<LabelColumn, Block>>;
  /** The row has a class and nothing else: it waits to be filled in. */
  blank?: boolean;
}

/** A category word that is printed once, and the rows it holds for. */
export interface Block {
  word: string | undefined;
  /** As it is printed, or to be printed. */
  label: CellValue;
  /** It is printed in a line of its own above its rows, not in the first of them. */
  ahead?: boolean;
}

/** Rows of one block that follow one another: place in the body and number. */
export interface Run {
  block: Block;
  start: number;
  rows: number;
}

/**
 * The body of a table as it stands. In forms with long-term and yearly indicators only those of
 * the year belong to blocks, so that new ones come among them.
 * @throws Refusal "row-shared" where the classes stand side by side, each row with indicators of
 * several, or where rows go on with the row above.
 */
export function bodyOf(table: TargetSheet): BodyRow[] {
  const { indicators, goesOn } = table;
  const split = goesOn?.find(({ row }) => row >= indicators[0]!.row);
  if (split) throw new Refusal("row-shared", cellName(split));
  const shared = indicators.find(
    ({ row, period }, i) => !period && i > 0 && indicators[i - 1]!.row === row,
  );
  if (shared) throw new Refusal("row-shared", cellName({ row: shared.row, column: 0 }));
  const first = table.indicators[0]!.row;
  const last = table.indicators.at(-1)!.row;
  const yearly = table.indicators.some(({ period }) => period === "year");
  const byRow = new Map(
    table.indicators
      .filter(({ period }) => !yearly || period === "year")
      .map((indicator) => [indicator.row, indicator]),
  );
  let above: BodyRow["blocks"];
  return Array.from({ length: last - first + 1 }, (_, i) => {
    const indicator = byRow.get(first + i);
    if (!indicator) return { from: first + i };
    const category = blockOf(indicator.category, above?.category);
    const subcategory = blockOf(indicator.subcategory, above?.subcategory);
    above = { ...(category && { category }), ...(subcategory && { subcategory }) };
    return { from: first + i, blocks: above, ...(isBlank(indicator) && { blank: true }) };
  });
}

function blockOf(
  field: CategoryField<string> | undefined,
  above: Block | undefined,
): Block | undefined {
  if (!field) return undefined;
  // Inherited from a line of its own, the class of the row above may be another.
  const isSame = field.inherited && above?.label === field.value;
  if (isSame) return above;
  return { word: field.word, label: field.value, ...(field.inherited && { ahead: true }) };
}

function isBlank({ name, description, value }: Indicator): boolean {
  return !name && !description && !value?.text;
}

/** The runs of a column, from the top. */
export function runsOf(body: readonly BodyRow[], column: LabelColumn): Run[] {
  const runs: Run[] = [];
  body.forEach((row, i) => {
    const block = row.blocks?.[column];
    const last = runs.at(-1);
    if (!block) return;
    if (last && last.block === block && last.start + last.rows === i) last.rows++;
    else runs.push({ block, start: i, rows: 1 });
  });
  return runs;
}

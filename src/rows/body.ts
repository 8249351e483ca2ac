import type { Category, Subcategory } from "../target/category";
import type { CategoryField, ColumnRole, TargetSheet } from "../target/model";
import type { CellValue, SheetSnapshot } from "../sheet/snapshot";

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

/** A row between the first and the last indicator, as it stands (`from`, row on the sheet) or new. */
export interface BodyRow {
  from?: number;
  cells?: NewRow["cells"];
  /** The row of the old body whose looks a new row takes; its neighbour's where undefined. */
  like?: number;
  /** The block it belongs to in each label column; rows that are no indicators belong to none. */
  blocks?: Partial<Record<LabelColumn, Block>>;
}

/** Rows under one category word. */
export interface Block {
  word: string | undefined;
  /** As it is printed, or to be printed. */
  label: string;
}

/** How a label column shows that a word holds for several rows. */
export type LabelStyle = "merged" | "repeated" | "blank";

/** The body of a table as it stands. */
export function bodyOf(table: TargetSheet): BodyRow[] {
  const first = table.indicators[0]?.row ?? 0;
  const last = table.indicators.at(-1)?.row ?? -1;
  const byRow = new Map(table.indicators.map((indicator) => [indicator.row, indicator]));
  let above: BodyRow["blocks"];
  return Array.from({ length: last - first + 1 }, (_, i) => {
    const indicator = byRow.get(first + i);
    if (!indicator) return { from: first + i };
    const category = blockOf(indicator.category, above?.category);
    const same = category === above?.category;
    const subcategory = blockOf(indicator.subcategory, same ? above?.subcategory : undefined);
    above = { ...(category && { category }), ...(subcategory && { subcategory }) };
    return { from: first + i, blocks: above };
  });
}

/** The same block as above where the word is inherited or says the same again. */
function blockOf(
  field: CategoryField<string> | undefined,
  above: Block | undefined,
): Block | undefined {
  if (!field) return undefined;
  const same =
    above && (field.inherited || (field.word ?? field.text) === (above.word ?? above.label));
  return same ? above : { word: field.word, label: field.raw };
}

export function styleOf(sheet: SheetSnapshot, table: TargetSheet, column: LabelColumn): LabelStyle {
  const index = table.columns[column]?.index;
  const body = table.indicators.map(({ row }) => row);
  const merged = sheet.structure?.merges.some(
    (area) => area.rows > 1 && area.column === index && body.some((row) => row === area.row),
  );
  if (merged) return "merged";
  const repeated = table.indicators.some((indicator, i) => {
    const [field, above] = [indicator[column], table.indicators[i - 1]?.[column]];
    return field && above && !field.inherited && field.text === above.text;
  });
  return repeated ? "repeated" : "blank";
}

/** The word as this table prints its like: 数量 where it leaves 指标 out. */
export function labelFor(table: TargetSheet, word: string): string {
  const printed = table.indicators.flatMap(({ subcategory }) =>
    subcategory && !subcategory.inherited ? [subcategory.text] : [],
  );
  const short = printed.filter((text) => !text.endsWith("指标")).length;
  return short * 2 > printed.length ? word.replace(/指标$/u, "") : word;
}

import type { Category, Subcategory } from "../target/category";
import type { TargetSheet } from "../target/model";
import { type BodyRow, type Block, labelFor } from "./body";

const categories: readonly string[] = ["成本指标", "产出指标", "效益指标", "满意度指标"];
const subcategories: readonly string[] = [
  "数量指标",
  "质量指标",
  "时效指标",
  "成本指标",
  "经济成本指标",
  "社会成本指标",
  "生态环境成本指标",
  "经济效益指标",
  "社会效益指标",
  "生态效益指标",
  "可持续影响指标",
  "服务对象满意度指标",
];

/** Where a row of a category comes in: before this place of the body, in these blocks. */
export interface Placing {
  index: number;
  blocks: { category: Block; subcategory: Block };
}

/**
 * The place behind the last row of the same second-level class; where the table has none, in the
 * order of the form behind the classes that come before it.
 */
export function placeIn(
  body: readonly BodyRow[],
  table: TargetSheet,
  category: Category,
  subcategory: Subcategory,
): Placing {
  const same = lastIndex(
    body,
    (row) => word(row, "subcategory") === subcategory && fits(row, category, subcategory),
  );
  if (same >= 0) return { index: same + 1, blocks: blocksAt(body, same) };
  const fresh: Block = { word: subcategory, label: labelFor(table, subcategory) };
  const inCategory = lastIndex(body, (row) => word(row, "category") === category);
  if (inCategory < 0) {
    const before = lastIndex(body, (row) =>
      comesBefore(categories, word(row, "category"), category),
    );
    const blocks = { category: { word: category, label: category }, subcategory: fresh };
    return { index: before + 1, blocks };
  }
  const before = lastIndex(
    body,
    (row) =>
      word(row, "category") === category &&
      comesBefore(subcategories, word(row, "subcategory"), subcategory),
  );
  const first = body.findIndex((row) => word(row, "category") === category);
  const index = before < 0 ? first : before + 1;
  return { index, blocks: { category: body[first]!.blocks!.category!, subcategory: fresh } };
}

/** Some forms put 满意度 and 成本 under another first-level word: the class counts, not the word above. */
function fits(row: BodyRow, category: Category, subcategory: Subcategory): boolean {
  const above = word(row, "category");
  const shared = subcategory === "服务对象满意度指标" || subcategory === "成本指标";
  return above === category || above === undefined || shared;
}

function blocksAt(body: readonly BodyRow[], index: number): Placing["blocks"] {
  const { category, subcategory } = body[index]!.blocks!;
  return { category: category ?? { word: undefined, label: "" }, subcategory: subcategory! };
}

function word(row: BodyRow, column: "category" | "subcategory"): string | undefined {
  return row.blocks?.[column]?.word;
}

function comesBefore(order: readonly string[], one: string | undefined, other: string): boolean {
  return one !== undefined && order.includes(one) && order.indexOf(one) < order.indexOf(other);
}

function lastIndex(body: readonly BodyRow[], test: (row: BodyRow) => boolean): number {
  for (let i = body.length - 1; i >= 0; i--) if (test(body[i]!)) return i;
  return -1;
}

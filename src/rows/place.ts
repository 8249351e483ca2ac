import { lastIndex } from "../sheet/last-index";
import type { Category, Subcategory } from "../target/category";
import type { TargetSheet } from "../target/model";
import { type BodyRow, type Block, type LabelColumn } from "./body";
import { Refusal } from "../sheet/workbook";
import { labelIndexes } from "./label-columns";
import { labelFor, type LabelStyle, pathLabel } from "./label-style";

/** The classes in the order of the forms, each with its first-level category. */
const classes: readonly (readonly [Category, Subcategory])[] = [
  ["成本指标", "经济成本指标"],
  ["成本指标", "社会成本指标"],
  ["成本指标", "生态环境成本指标"],
  ["产出指标", "数量指标"],
  ["产出指标", "质量指标"],
  ["产出指标", "时效指标"],
  ["产出指标", "成本指标"],
  ["效益指标", "经济效益指标"],
  ["效益指标", "社会效益指标"],
  ["效益指标", "生态效益指标"],
  ["效益指标", "可持续影响指标"],
  ["满意度指标", "服务对象满意度指标"],
];
const categories: readonly Category[] = ["成本指标", "产出指标", "效益指标", "满意度指标"];

/** Where a row of a class comes in: before this place of the body, in these blocks. */
export interface Placing {
  index: number;
  blocks: NonNullable<BodyRow["blocks"]>;
}

/**
 * The place behind the last row of the same second-level class; where the table has none, in the
 * order of the form behind the classes that come before it. Under words repeated in every row the
 * new row prints its own.
 * @throws Refusal "class-line" where each class has a line of its own and this one has none.
 */
export function placeIn(
  body: readonly BodyRow[],
  table: TargetSheet,
  [category, subcategory]: readonly [Category, Subcategory],
  styles: Record<LabelColumn, LabelStyle>,
): Placing {
  const fresh = (column: LabelColumn, word: string): Block => ({
    word,
    label: labelFor(table, column, word),
  });
  const joined = (column: LabelColumn, word: string, row: BodyRow | undefined): Block => {
    const block = row?.blocks?.[column];
    if (!block) return fresh(column, word);
    return styles[column] === "repeated" ? { ...block } : block;
  };
  const hasSecond = labelIndexes(table).subcategory !== undefined;
  const same = lastIndex(body, (row) => isOf(row, category, subcategory, hasSecond));
  if (same >= 0) {
    const row = body[same]!;
    const blocks = {
      category: joined("category", category, row),
      subcategory: joined("subcategory", subcategory, row),
    };
    return { index: same + 1, blocks };
  }
  const blocks = body.flatMap((row) => row.blocks?.subcategory ?? row.blocks?.category ?? []);
  if (blocks.length === 0) return { index: body.length, blocks: {} };
  if (blocks.every(({ ahead }) => ahead)) throw new Refusal("class-line", subcategory);
  const within = body.flatMap((row, i) => (categoryOf(row) === category ? [i] : []));
  const rank = rankOf(category, subcategory);
  const before = [...within]
    .reverse()
    .find((i) => rankOf(category, wordOf(body[i]!, "subcategory")) < rank);
  const last = lastIndex(body, (row) => {
    const own = categoryOf(row);
    return own !== undefined && categories.indexOf(own) < categories.indexOf(category);
  });
  const index = within.length ? (before === undefined ? within[0]! : before + 1) : last + 1;
  const near = within.length ? body[before ?? within[0]!] : undefined;
  const path = pathLabel(table, category, labelFor(table, "subcategory", subcategory));
  return {
    index,
    blocks: {
      category: path ? { word: category, label: path } : joined("category", category, near),
      subcategory: fresh("subcategory", subcategory),
    },
  };
}

/** Some forms put 满意度 and 成本 under another first-level word: the class counts, not the word above. */
function isOf(
  row: BodyRow,
  category: Category,
  subcategory: Subcategory,
  hasSecond: boolean,
): boolean {
  const own = wordOf(row, "subcategory");
  if (!own && !hasSecond) return categoryOf(row) === category;
  if (own !== subcategory) return false;
  const above = wordOf(row, "category");
  const shared = subcategory === "服务对象满意度指标" || subcategory === "成本指标";
  return above === category || above === undefined || shared;
}

function categoryOf(row: BodyRow): Category | undefined {
  const own = wordOf(row, "category") as Category | undefined;
  if (own) return own;
  const second = wordOf(row, "subcategory");
  return classes.find(([, subcategory]) => subcategory === second)?.[0];
}

/** Classes that are none of the form's come last. */
function rankOf(category: Category, subcategory: string | undefined): number {
  const rank = classes.findIndex(([one, two]) => one === category && two === subcategory);
  return rank < 0 ? classes.length : rank;
}

function wordOf(row: BodyRow, column: LabelColumn): string | undefined {
  return row.blocks?.[column]?.word;
}

import type { Basis } from "../../target/bases";
import type { ValueStyle } from "./form";
import { block, type Block, type CellList } from "./layout";
import { asNumber, glued } from "../target-text";
import { operators, type TemplateIndicator } from "../template";

/** Words of the headings that differ between forms. */
export interface Headings {
  description: string;
  /** Columns of the sheet that the last heading runs over. */
  basisColumns: number;
}

const bases: readonly Basis[] = ["计划标准", "历史标准", "行业标准", "预算支出标准", "其他标准"];

/** Units that counts are likely to have; those of the template come first. */
const units = "% 件 个 起 批次 人次 人 场次 期 天 份 条 项 次 万元 元 个百分点 平方米".split(" ");

/** The most characters of a drop-down list, joined by commas. */
const listLimit = 255;

/** Headings and rows of the indicators from a row on, with their drop-down lists. */
export function indicatorBlock(
  top: number,
  indicators: readonly TemplateIndicator[],
  style: ValueStyle,
  { description, basisColumns }: Headings,
): { blocks: Block[]; lists: CellList[]; first: number } {
  const deep = style === "split" ? 2 : 1;
  const basisAt = style === "split" ? 7 : 5;
  const first = top + deep;
  const heading = (column: number, text: string, columns = 1, rows = deep) =>
    block(top, column, text, "heading", [rows, columns]);
  const blocks = [
    ...["一级指标", "二级指标", "三级指标", description].map((text, i) => heading(i, text)),
    ...(style === "split"
      ? [
          heading(4, "指标值", 3, 1),
          ...["符号", "值", "单位"].map((text, i) => block(top + 1, 4 + i, text, "heading")),
        ]
      : [heading(4, "指标值")]),
    heading(basisAt, "指标值确定依据", basisColumns),
    ...labelBlocks(first, indicators),
  ];
  indicators.forEach((indicator, i) => {
    const row = first + i;
    const { operator, value, unit } = indicator;
    blocks.push(block(row, 2, indicator.name, "text"));
    blocks.push(block(row, 3, indicator.description, "text"));
    const parts = style === "split" ? [operator, asNumber(value), unit] : [glued(indicator)];
    parts.forEach((part, k) => blocks.push(block(row, 4 + k, part, "centred")));
    blocks.push(block(row, basisAt, indicator.basis, "centred", [1, basisColumns]));
  });
  const over = (column: number, list: readonly string[]): CellList => ({
    area: { row: first, column, rows: indicators.length, columns: 1 },
    list: withinLimit(list),
  });
  const words = (pick: (indicator: TemplateIndicator) => string) => indicators.map(pick);
  const lists = [
    over(
      0,
      words(({ category }) => category),
    ),
    over(
      1,
      words(({ subcategory }) => subcategory),
    ),
    over(basisAt, bases),
    ...(style === "split"
      ? [over(4, operators), over(6, [...words(({ unit }) => unit), ...units])]
      : []),
  ];
  return { blocks, lists, first };
}

/** A word of the first two columns reaches down over the rows it holds for. */
function labelBlocks(top: number, indicators: readonly TemplateIndicator[]): Block[] {
  const blocks: Block[] = [];
  let [category, subcategory]: (Block | undefined)[] = [];
  indicators.forEach((indicator, i) => {
    const under = category?.value === indicator.category;
    if (under) category!.rows++;
    else blocks.push((category = block(top + i, 0, indicator.category, "centred")));
    if (under && subcategory?.value === indicator.subcategory) subcategory.rows++;
    else blocks.push((subcategory = block(top + i, 1, indicator.subcategory, "centred")));
  });
  return blocks;
}

/** Each entry once, and no more of them than Excel takes; an entry with a comma would be two. */
function withinLimit(list: readonly string[]): string[] {
  const kept: string[] = [];
  for (const entry of new Set(list)) {
    const fits = [...kept, entry].join(",").length <= listLimit;
    if (entry && fits && !/[,，]/.test(entry)) kept.push(entry);
  }
  return kept;
}

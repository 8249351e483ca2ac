import type { Steps } from "../sheet/steps";
import type { Execution, Indicator } from "../target/model";
import { captionsOf, findTitle } from "./caption";
import { resolveColumns, yearOf, type Columns } from "./columns";
import type { Spot } from "./head";
import { filledColumns } from "./grid";
import { isValue, type HeaderCell } from "./header-cell";
import { readIndicators, type Period } from "./indicators";
import { sectionPeriods } from "./periods";
import type { Region } from "./region";

/** Columns that stand side by side in one table: one block, two of 长期 and 年度, or one for each class. */
export interface Block {
  cells: readonly HeaderCell[];
  columns: Columns;
  /** The class above the block. */
  over?: Spot;
}

/** The blocks of the region with the roles of their columns. */
export function readBlocks(region: Region): Block[] {
  const { grid, header, body } = region;
  const blocks: Block[] = [];
  for (const [index, cells] of header.blocks.entries()) {
    const over = header.classes?.[index];
    const shared = over ? undefined : blocks[0]?.columns;
    const columns = resolveColumns(grid, cells, body.rows, shared, yearFor(region, cells));
    blocks.push({ cells, columns, ...(over ? { over } : {}) });
  }
  return blocks;
}

/**
 * The indicators of all blocks, from the top; in forms with both, by their period. `some` are the
 * rows of one project in a list.
 */
export function* allIndicators(
  region: Region,
  blocks: readonly Block[],
  some?: readonly number[],
): Steps<{ indicators: Indicator[]; execution?: Execution }> {
  const { grid } = region;
  const rows = some ?? region.body.rows;
  const [only] = blocks;
  if (blocks.length === 1) {
    const over = classAbove(region, only!.columns);
    const given = some ? {} : { periodOf: sectionPeriods(region), ...(over ? { over } : {}) };
    return yield* readIndicators(grid, rows, only!.columns, given);
  }
  const all: Indicator[] = [];
  for (const [index, { columns, over }] of blocks.entries()) {
    const period = index === blocks.length - 1 ? "year" : "term";
    const given = over ? { over } : { periodOf: () => period as Period };
    const { indicators } = yield* readIndicators(grid, rows, columns, given);
    // A project of one year leaves the columns of 长期 free.
    if (!over && period === "term" && indicators.every(({ name, value }) => !name && !value?.text))
      continue;
    for (const indicator of indicators) all.push(indicator);
  }
  return { indicators: all.sort((a, b) => a.row - b.row) };
}

/** 一、产出指标 in a line above the headings, where the class has no column. */
function classAbove({ grid, header, span, top }: Region, { category }: Columns): Spot | undefined {
  const row = header.row - 1;
  if (category || row < top) return undefined;
  const [column, ...others] = filledColumns(grid, row, span);
  const isClass = column !== undefined && !others.length && grid.word(row, column).category;
  return isClass ? { row, column } : undefined;
}

/** The year of the form, where it has values of several: 2026年指标值 beside 2025年指标值. */
function yearFor(region: Region, cells: readonly HeaderCell[]): number | undefined {
  if (cells.filter((cell) => isValue(cell) && yearOf(cell)).length < 2) return undefined;
  const { grid } = region;
  const title = findTitle(region);
  const texts = title ? [grid.word(title.row, title.column).text] : [];
  const [year] =
    /20\d\d(?!\d)/.exec([...texts, ...captionsOf(region), grid.sheet.name].join(" ")) ?? [];
  return year === undefined ? undefined : Number(year);
}

import type { Steps } from "../sheet/steps";
import type { Execution, Indicator } from "../target/model";
import { resolveColumns, type Columns } from "./columns";
import type { HeaderCell } from "./header-cell";
import { readIndicators, type Period } from "./indicators";
import type { Region } from "./region";

/** Columns that stand side by side in one table: one block, or two of 长期 and 年度. */
export interface Block {
  cells: readonly HeaderCell[];
  columns: Columns;
}

/** The blocks of the region with the roles of their columns. */
export function readBlocks({ grid, header, body }: Region): Block[] {
  const blocks: Block[] = [];
  for (const cells of header.blocks) {
    blocks.push({ cells, columns: resolveColumns(grid, cells, body.rows, blocks[0]?.columns) });
  }
  return blocks;
}

/** The indicators of all blocks, from the top; in forms with both, by their period. */
export function* allIndicators(
  region: Region,
  blocks: readonly Block[],
): Steps<{ indicators: Indicator[]; execution?: Execution }> {
  const { grid, body } = region;
  const [only] = blocks;
  if (blocks.length === 1) {
    return yield* readIndicators(grid, body.rows, only!.columns, sectionPeriods(region));
  }
  const all: Indicator[] = [];
  for (const [index, { columns }] of blocks.entries()) {
    const period = index === blocks.length - 1 ? "year" : "term";
    const { indicators } = yield* readIndicators(grid, body.rows, columns, () => period);
    for (const indicator of indicators) all.push(indicator);
  }
  return { indicators: all.sort((a, b) => a.row - b.row) };
}

/** 长期 and 年度 indicators one below the other, each under the same headings with its upright label. */
function sectionPeriods({ grid, header, body }: Region): (row: number) => Period {
  const sections = [header, ...body.repeats].map(({ row, rows, first }) => {
    const labels = [grid.word(row, first).key, grid.word(row, first - 1).key];
    const label = [...labels, grid.word(row + rows, first - 1).key].join(" ");
    const term = /长期|中期|实施期/.test(label);
    const period: Period = term ? "term" : /年度/.test(label) ? "year" : undefined;
    return { row, period };
  });
  const both =
    sections.some((s) => s.period === "term") && sections.some((s) => s.period === "year");
  return (row) =>
    both ? [...sections].reverse().find((section) => section.row < row)?.period : undefined;
}

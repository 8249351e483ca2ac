import { boundsOf } from "../sheet/address";
import type { TargetSheet } from "../target/model";
import { profileOf } from "./form";
import { filledColumns, type Grid } from "./grid";
import { overlap } from "./header";
import type { Header } from "./header-cell";
import type { Period } from "./indicators";
import type { Region } from "./region";

const sectionTitle =
  /^(?:(?:中长|长|中|实施)期|[年本当]年?度?)(?:项目)?(?:绩效)?(?:目标|指标)[表\d一二三]?$/;

/** Whether headings are those of 长期 or of 年度 indicators, by their upright label or the line above them. */
function periodOf(grid: Grid, { row, rows, first, last }: Header): Period {
  const labels = [grid.word(row, first).key, grid.word(row, first - 1).key];
  labels.push(grid.word(row + rows, first - 1).key);
  const [above, ...others] = filledColumns(grid, row - 1, { left: 0, right: last });
  const line = above === undefined || others.length ? "" : grid.word(row - 1, above).key;
  if (sectionTitle.test(line)) labels.push(line);
  const label = labels.join(" ");
  return /长期|中期|实施期/.test(label) ? "term" : /年度|[本当]年/.test(label) ? "year" : undefined;
}

/** 长期 and 年度 indicators one below the other, each under the same headings with its label. */
export function sectionPeriods({ grid, header, body }: Region): (row: number) => Period {
  const sections = [header, ...body.repeats].map((own) => ({
    row: own.row,
    period: periodOf(grid, own),
  }));
  const both =
    sections.some((s) => s.period === "term") && sections.some((s) => s.period === "year");
  return (row) =>
    both ? [...sections].reverse().find((section) => section.row < row)?.period : undefined;
}

/** A table and where it was read. */
export interface Part {
  region: Region;
  table: TargetSheet;
}

/** Rows of a label and a goal between the two parts of a form. */
const widestGap = 3;

/**
 * Reads 年度 indicators into the table with the 长期 ones right above, where each part of the form
 * has headings of its own. Says whether they are such.
 */
export function joinPeriods(term: Part | undefined, year: Part): boolean {
  if (!term || !areParts(term, year)) return false;
  const { table } = term;
  const { columns, goal, indicators, texts, area, goesOn } = year.table;
  for (const indicator of table.indicators) indicator.period = "term";
  for (const indicator of indicators) indicator.period = "year";
  table.columns = columns;
  table.indicators = [...table.indicators, ...indicators];
  table.texts = [...table.texts, ...texts];
  table.profile = profileOf(table.indicators);
  if (goal) table.goal = goal;
  if (goesOn) table.goesOn = [...(table.goesOn ?? []), ...goesOn];
  table.area = boundsOf([table.area, area]);
  return true;
}

function areParts(term: Part, { region, table }: Part): boolean {
  const { grid, header, body } = term.region;
  const gap = region.header.row - body.end;
  const isOwn = table.projectName ?? table.projectCode ?? table.budget;
  return (
    !isOwn &&
    gap >= 0 &&
    gap <= widestGap &&
    overlap(header, region.header) &&
    periodOf(grid, header) === "term" &&
    periodOf(grid, region.header) === "year"
  );
}

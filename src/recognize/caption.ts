import type { Field } from "../target/model";
import { filledColumns, type Grid } from "./grid";
import { inlineLabels } from "./inline";
import type { Region } from "./region";
import { bareTitle, isTitle, numberedName } from "./title";
import type { Word } from "./word";

/**
 * The title nearest above the headings; a section heading inside the form (绩效指标, 绩效项目指标表)
 * gives way to …表 above its labels.
 */
export function findTitle({
  grid,
  header,
  span,
  top,
}: Region): { row: number; column: number } | undefined {
  let found: { row: number; column: number } | undefined;
  /** Whether there are labels between the row and the headings. */
  let labelled = false;
  for (let row = header.row - 1; row >= top; row--) {
    const filled = filledColumns(grid, row, span);
    const column = titleIn(grid, row, filled);
    if (column !== undefined) {
      const title = bareTitle(grid.word(row, column).text);
      const whole = /[表书单]$/.test(title);
      const section = !labelled && sectionEnd.test(title);
      if (whole && !section) return found && row < found.row - 25 ? found : { row, column };
      found ??= { row, column };
      if (!labelled && !section) break;
    }
    labelled ||= filled.some((other) => isLabelled(grid.word(row, other)));
  }
  return found && labelled && isSection(grid, found) ? undefined : found;
}

/** 绩效项目指标表, 年度绩效目标表 right above the headings: the table within the form. */
const sectionEnd = /指标[表书单]$|^(?:年度|长期|中期|实施期)(?:绩效)?目标表$/;

function isSection(grid: Grid, { row, column }: { row: number; column: number }): boolean {
  return sectionEnd.test(bareTitle(grid.word(row, column).text));
}

function isLabelled(word: Word): boolean {
  return word.label !== undefined || inlineLabels(word.raw).length > 0;
}

/** Longer texts below a label are what it announces. */
const longestCaption = 12;

const year = /^[（(]?20\d\d年?度?[）)]?$/;

/**
 * Copies of the title in the cells of an undone merge are the title as well; the year and the unit
 * of money may stand beside it.
 */
function titleIn(grid: Grid, row: number, [column, ...rest]: number[]): number | undefined {
  if (column === undefined) return undefined;
  const word = grid.word(row, column);
  const others = rest.filter((other) => {
    const { text, raw } = grid.word(row, other);
    return text !== word.text && !year.test(text) && inlineLabels(raw).length === 0;
  });
  if (rest.length === 0 && isOverallForm(grid, row, column)) return column;
  if (others.length > 1 || !isTitle(word)) return undefined;
  return others.some((other) => grid.word(row, other).text.length > 20) ? undefined : column;
}

/** 部门整体绩效目标 alone in its row, without a goal below it: the form, and no label. */
function isOverallForm(grid: Grid, row: number, column: number): boolean {
  if (!/整体(?:支出)?(?:绩效)?目标$/.test(bareTitle(grid.word(row, column).text))) return false;
  return grid.word(row + 1, column).text.length <= longestCaption;
}

/** A project named in a line of its own above the labels, by its number: 2.河道保洁和管护. */
export function namedAbove({ grid, header, span, top }: Region): Field | undefined {
  for (let row = header.row - 1; row >= top; row--) {
    const filled = filledColumns(grid, row, span);
    if (filled.some((column) => isLabelled(grid.word(row, column)))) continue;
    const [column, ...others] = filled;
    const found = column === undefined ? undefined : numberedName(grid.word(row, column).text);
    if (!found || others.length) return undefined;
    const around = { before: found.number, after: "" };
    return { ...grid.field(row, column!, found.name), around };
  }
  return undefined;
}

/** Short texts that stand alone in their rows above the headings, up to a dozen rows. */
export function captionsOf({ grid, header, span, top }: Region): string[] {
  const captions: string[] = [];
  for (let row = Math.max(top, header.row - 12); row < header.row; row++) {
    const [column, ...others] = filledColumns(grid, row, span);
    if (column === undefined || others.length > 1) continue;
    const { text } = grid.word(row, column);
    if (text.length <= 60) captions.push(text);
  }
  return captions;
}

/** Without a title the head block begins where labels do, at most one blank row apart. */
export function headTop({ grid, header, span, top }: Region, title?: { row: number }): number {
  if (title) return title.row + 1;
  let first = header.row;
  let gap = 0;
  for (let row = header.row - 1; row >= top && gap < 2; row--) {
    const filled = filledColumns(grid, row, span);
    gap = filled.length ? 0 : gap + 1;
    if (filled.some((column) => isHeadCell(grid, row, column))) first = row;
  }
  return first;
}

function isHeadCell(grid: Grid, row: number, column: number): boolean {
  const word = grid.word(row, column);
  return (
    word.label !== undefined || word.month !== undefined || /^[^：:]{2,12}[：:]/.test(word.text)
  );
}

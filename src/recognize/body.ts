import type { Steps } from "../sheet/steps";
import { filledBefore, filledColumns, type Grid, type Span } from "./grid";
import { overlap, sameHeadings } from "./header";
import type { Header } from "./header-cell";
import { inlineLabels } from "./inline";
import { kindOf, type Levels, type RowKind } from "./row-kind";
import { wordOf, type Word } from "./word";

/** The rows of an indicator table, below its headings. */
export interface Body {
  /** Rows with indicators. */
  rows: number[];
  /** Heading rows repeated inside, by their first row. */
  repeats: Header[];
  /** Rows with words in columns beside class, name and value: they may go on with the row above. */
  rest: number[];
  /** Row of 总分/合计, which are no indicators. */
  sums: number[];
  /** Rows that name the project of those below, under headings printed once for all. */
  bands: number[];
  /** The first row that belongs to it no more. */
  end: number;
}

/** So many blank rows, of merged cells or left free, may stand inside a table. */
const widestGap = 6;
const rowsPerStep = 64;

/** Reads down from the headings until a title, a label, a note, other headings or text of another kind. */
export function* readBody(
  grid: Grid,
  header: Header,
  levels: Levels,
  span: Span,
  headersAt: (row: number) => readonly Header[],
): Steps<Body> {
  const classes: Word[] = [];
  const end = header.row + header.rows;
  const body: Body = { rows: [], rest: [], repeats: [], sums: [], bands: [], end };
  /** The row that prints a class last, by column. */
  const printed = new Map<number, number>();
  let gap = 0;
  let above: RowKind = "aside";
  /** A row that names a project, until rows of indicators below it show that it is a band. */
  let band: number | undefined;
  for (let row = end; row < grid.rows && gap <= widestGap; row++) {
    if (row % rowsPerStep === 0) yield;
    const next = headersAt(row).find((other) => overlap(other, header));
    if (levels.list && printsAgain(grid, row, header)) {
      body.repeats.push(next ?? { ...header, row, rows: 1 });
      continue;
    }
    if (next) {
      if (band !== undefined || !sameHeadings(header, next)) break;
      if (gap > 0 && !goesOnBelow(grid, levels, next)) break;
      if (above !== "goal" && beginsAnew(grid, levels, classes, next)) break;
      body.repeats.push(next);
      row = next.row + next.rows - 1;
      continue;
    }
    if (joinClassWords(grid, row, levels, printed)) continue;
    const filled = filledColumns(grid, row, span);
    if (filled.length === 0) {
      gap++;
      continue;
    }
    const apart = gap > 0 || body.sums.length > 0;
    const goesOn = gap === 0 && (above === "indicator" || above === "rest");
    const kind = kindOf(grid, row, filled, levels, { apart, goesOn });
    if (kind === "end") {
      if (!namesProject(grid, row, filled) && band === undefined) break;
      band ??= row;
      continue;
    }
    if (band !== undefined) {
      const { label, isClass } = grid.word(row, filled[0]!);
      if (label && label !== "sum" && !isClass) continue;
      const begins = kind === "indicator" && levels.classes[0] === filled[0];
      if (!begins || gap > 0) break;
      body.bands.push(band);
      band = undefined;
    }
    above = kind;
    if (kind === "rest") {
      body.rest.push(row);
      continue;
    }
    if (kind === "sum") body.sums.push(row);
    else if (kind === "indicator") {
      body.rows.push(row);
      const word = levels.category === undefined ? undefined : grid.word(row, levels.category);
      if (word && !word.blank) classes.push(word);
    }
    body.end = row + 1;
    gap = 0;
  }
  return body;
}

/**
 * Class words too long for their narrow column go on in a row below: 服务对象满, 意度指标. Says
 * whether nothing else stands in the row.
 */
function joinClassWords(
  grid: Grid,
  row: number,
  { classes }: Levels,
  printed: Map<number, number>,
): boolean {
  let joined = false;
  for (const column of classes) {
    const word = grid.word(row, column);
    if (word.key === "" || !isPiece(word)) continue;
    const last = printed.get(column);
    const upper = last === undefined ? undefined : grid.word(last, column);
    const isWhole = !upper || (upper.isClass && word.isClass) || !isPiece(upper);
    if (!isWhole && wordOf(upper.raw.trimEnd() + word.raw.trimStart()).isClass) {
      grid.join(row, last!, column);
      joined = true;
    } else printed.set(column, row);
  }
  return joined && grid.line(row).every(({ blank }) => blank);
}

/** Numbers and notes in brackets are no pieces of a word. */
function isPiece({ key, text }: Word): boolean {
  return !/^\d+$/.test(key) && !/^[（(].*[）)]$/.test(text);
}

/** A heading row as each page of a long list prints it again; on the next page no name need follow. */
function printsAgain(grid: Grid, row: number, header: Header): boolean {
  const filled = filledColumns(grid, row, { left: header.first, right: header.last });
  const isLike = (at: number) =>
    filled.every((column) => grid.word(row, column).key === grid.word(at, column).key);
  if (filled.length < 3) return false;
  for (let at = header.row; at < header.row + header.rows; at++) if (isLike(at)) return true;
  return false;
}

function namesProject(grid: Grid, row: number, filled: readonly number[]): boolean {
  return filled.some((column) => {
    const { label, raw } = grid.word(row, column);
    return label === "projectName" || inlineLabels(raw).some(({ role }) => role === "projectName");
  });
}

/** Below headings printed again on another page: the class of the page before holds for the first row. */
function goesOnBelow(grid: Grid, { category }: Levels, next: Header): boolean {
  return category !== undefined && grid.word(next.row + next.rows, category).blank;
}

/** Below repeated headings: another table where the classes begin again with the first one. */
function beginsAnew(grid: Grid, levels: Levels, classes: readonly Word[], next: Header): boolean {
  const { category } = levels;
  if (category === undefined || levels.list) return false;
  const after = grid.word(next.row + next.rows, category);
  const label = filledBefore(grid, next.row, levels.first) ?? -1;
  const isOwn = label >= Math.min(next.first, levels.first - 1);
  const isPeriod = isOwn && /长期|中期|年度|实施期/.test(grid.word(next.row, label).key);
  if (isPeriod) return false;
  return classes.length > 1 && after.key === classes[0]!.key && classes.at(-1)!.key !== after.key;
}

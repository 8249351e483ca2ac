import type { Heading, HeadingRole } from "../target/headings";
import type { Grid } from "./grid";
import type { Word } from "./word";

/** A heading of the indicator table, of one or two cells one above the other. */
export interface HeaderCell {
  column: number;
  /** The last column it spans: up to the next heading. */
  until: number;
  /** Row of the lowest of its cells. */
  row: number;
  words: readonly Word[];
  heading: Heading;
}

/** The heading rows of one indicator table. */
export interface Header {
  row: number;
  /** How many rows it takes, 1 to 3. */
  rows: number;
  /** One block of columns, or two where the form has 长期 and 年度 indicators side by side. */
  blocks: readonly (readonly HeaderCell[])[];
  first: number;
  last: number;
}

const levels: ReadonlySet<HeadingRole> = new Set(["category", "subcategory", "name"]);
const lists: ReadonlySet<HeadingRole> = new Set([
  ...(["projectName", "projectCode", "unitName", "department", "total"] as const),
  ...(["fiscalFunds", "otherFunds", "purpose", "goal"] as const),
]);

/** A text between headings; behind the last heading of a table it is something else. */
const unknown: Heading = { role: "known" };
const raisable: ReadonlySet<HeadingRole> = new Set([...lists, "unit", "sequence"]);

/** All headings of indicator tables on the sheet, from the top and from the left. */
export function findHeaders(grid: Grid): Header[] {
  const headers: Header[] = [];
  for (let row = 0; row < grid.rows; row++) {
    if (!mayHoldHeadings(grid, row)) continue;
    const found = headersAt(grid, row);
    headers.push(...found);
    if (found[0]) row += found[0].rows - 1 - (row - found[0].row);
  }
  return headers;
}

/** A row of headings has 标 in one of them; this spares the rest of a large sheet. */
function mayHoldHeadings(grid: Grid, row: number): boolean {
  const texts = grid.sheet.texts[row]!;
  return texts.some(
    (text, column) => text.includes("标") && text.length < 60 && grid.word(row, column).heading,
  );
}

function headersAt(grid: Grid, row: number): Header[] {
  const upper = headingCells(grid, row);
  if (upper.length < 2 || !upper.some(({ heading }) => levels.has(heading.role))) return [];
  const lower = lowerCells(grid, row + 1, upper);
  const cells = lower ? underUpper(upper, lower) : upper;
  const raised = raisedCells(grid, row, row + (lower ? 2 : 1), cells);
  const all = [...raised, ...cells].sort((a, b) => a.column - b.column);
  spread(grid, all, row, lower ? row + 1 : row);
  const top = raised.length ? row - 1 : row;
  return tables(all)
    .filter((blocks) => blocks.every(hasValue))
    .map((blocks) => ({
      row: top,
      rows: (lower ? row + 2 : row + 1) - top,
      blocks,
      first: blocks[0]![0]!.column,
      last: Math.max(...blocks.at(-1)!.map(({ column }) => column)),
    }));
}

/** Headings of a row, with unknown texts between them as columns nobody reads. */
function headingCells(grid: Grid, row: number): HeaderCell[] {
  const cells: HeaderCell[] = [];
  let pending: HeaderCell[] = [];
  grid.line(row).forEach((word, column) => {
    if (word.blank) return;
    const cell = { column, until: column, row, words: [word] };
    if (word.heading && !isHeadLabel(grid, row, column)) {
      cells.push(...pending, { ...cell, heading: word.heading });
      pending = [];
    } else if (cells.length) pending.push({ ...cell, heading: unknown });
  });
  return cells;
}

/** Whether 项目名称, 绩效目标 and the like label a head block beside the table: no list stands below them. */
function isHeadLabel(grid: Grid, row: number, column: number): boolean {
  const { heading, key } = grid.word(row, column);
  if (!heading || !lists.has(heading.role)) return false;
  const next = grid.word(row + 1, column);
  const below = next.blank || next.key === key ? grid.word(row + 2, column) : next;
  return below.blank || below.heading !== undefined || below.label !== undefined;
}

/** The second heading row, if the row below holds headings only, at least one of them new. */
function lowerCells(
  grid: Grid,
  row: number,
  upper: readonly HeaderCell[],
): HeaderCell[] | undefined {
  const above = new Map(upper.map((cell) => [cell.column, cell]));
  const first = upper[0]!.column;
  const last = upper.at(-1)!.column;
  const cells: HeaderCell[] = [];
  let found = false;
  const line = grid.line(row);
  for (let column = first; column < line.length; column++) {
    const word = line[column]!;
    if (word.blank) continue;
    const same = above.get(column)?.words[0]!.key === word.key && word.key !== "";
    const heading = same ? above.get(column)!.heading : word.lowerHeading;
    if (!heading) {
      if (column > last) break;
      return undefined;
    }
    found ||= !same || levels.has(heading.role);
    cells.push({ column, until: column, row, words: [word], heading });
  }
  return found ? cells : undefined;
}

/** Two heading rows as one: the lower cell decides, under the upper one it belongs to. */
function underUpper(upper: readonly HeaderCell[], lower: readonly HeaderCell[]): HeaderCell[] {
  const below = new Map(lower.map((cell) => [cell.column, cell]));
  const cells = upper.filter(({ column }) => !below.has(column)).map((cell) => cell);
  for (const cell of lower) {
    const over = upper.findLast(({ column }) => column <= cell.column)!;
    const grades = over.heading.role === "gradeBands";
    const heading = cell.heading.role === "gradeBands" && !grades ? over.heading : cell.heading;
    cells.push({ ...cell, words: [over.words[0]!, cell.words[0]!], heading });
  }
  return cells.sort((a, b) => a.column - b.column);
}

/** Columns of a list whose headings are merged down beside 绩效指标: they stand a row higher. */
function raisedCells(
  grid: Grid,
  row: number,
  body: number,
  cells: readonly HeaderCell[],
): HeaderCell[] {
  const taken = new Set(cells.map(({ column }) => column));
  const raised: HeaderCell[] = [];
  grid.line(row - 1).forEach((word, column) => {
    if (word.blank || taken.has(column) || !grid.word(row, column).blank) return;
    const { heading } = word;
    const below = grid.word(body, column);
    if (!heading || !raisable.has(heading.role)) return;
    if (below.blank || below.label || below.heading) return;
    raised.push({ column, until: column, row: row - 1, words: [word], heading });
  });
  const named = raised.some(({ heading }) => heading.role === "projectName");
  return named || raised.length > 1 ? raised : [];
}

/** A heading spans the blank cells to its right, as merged cells do. */
function spread(grid: Grid, cells: HeaderCell[], upper: number, lower: number): void {
  cells.forEach((cell, index) => {
    const next = cells[index + 1]?.column ?? grid.columns;
    let until = cell.column;
    while (
      until + 1 < next &&
      grid.word(upper, until + 1).blank &&
      grid.word(lower, until + 1).blank
    ) {
      until++;
    }
    cell.until = until;
  });
}

/**
 * The headings of one row as tables side by side, each as its blocks: a level that comes again
 * after a value begins a table where it is the level the first one began with, else a twin block.
 */
function tables(cells: readonly HeaderCell[]): HeaderCell[][][] {
  const all: HeaderCell[][][] = [];
  let block: HeaderCell[] = [];
  for (const cell of cells) {
    if (block.length === 0 || !beginsAgain(cell, block)) {
      if (block.length === 0) all.push([block]);
      block.push(cell);
      continue;
    }
    const whole = all.at(-1)![0]!;
    const start = whole.find(({ heading }) => levels.has(heading.role));
    while (block.at(-1)!.heading === unknown) block.pop();
    block = [cell];
    if (cell.heading.role === "sequence" || start?.words.at(-1)!.key === cell.words.at(-1)!.key) {
      all.push([block]);
    } else all.at(-1)!.push(block);
  }
  return all;
}

function beginsAgain({ heading, words }: HeaderCell, block: readonly HeaderCell[]): boolean {
  if (!levels.has(heading.role) && heading.role !== "sequence") return false;
  if (!hasValue(block)) return false;
  return block.some(
    (cell) =>
      cell.words.at(-1)!.key === words.at(-1)!.key ||
      (heading.role === "category" && cell.heading.role === "category"),
  );
}

function hasValue(block: readonly HeaderCell[]): boolean {
  return (
    block.some(({ heading }) => heading.role === "value") &&
    block.some(({ heading }) => levels.has(heading.role))
  );
}

/** Whether a heading row repeats the headings of a table above it. */
export function sameHeadings(one: Header, other: Header): boolean {
  const keys = ({ blocks }: Header) =>
    blocks
      .flat()
      .filter(({ heading, words }) => heading.role !== "band" && words.at(-1)!.key !== "绩效指标")
      .map(({ column, words }) => `${column}:${words.at(-1)!.key}`);
  const [a, b] = [keys(one), keys(other)];
  return a.length === b.length && a.every((key, index) => key === b[index]);
}

import { readBasis } from "../target/bases";
import type { HeadingRole, ListRole } from "../target/heading-words";
import type { ColumnRole } from "../target/model";
import type { Grid } from "./grid";
import { roleByCells } from "./column-roles";
import { isLevel, type HeaderCell } from "./header-cell";
import { holdsWords, signsBeside, underMerged, withoutHeading } from "./merged-headings";

/** Which column holds what in one block of the table. */
export type Columns = Partial<Record<ColumnRole | ListRole, HeaderCell>> & {
  /** 优, 良, 中, 差 in columns of their own. */
  grades?: readonly HeaderCell[];
  /** 定量指标值 and 定性指标值, 批复值 and 申报值: of each row the first that is filled counts. */
  values?: readonly HeaderCell[];
  /** 单位资金, 上年结转: parts of the budget of a list beside 财政资金 and 其他资金. */
  parts?: readonly HeaderCell[];
};

const levels = ["category", "subcategory", "name"] as const;

/**
 * Gives the columns of a block their roles: plain headings before weak ones, a column of signs or
 * classes by what its cells hold. `shared` are the columns of the block to the left in a twin form,
 * `year` that of the form.
 */
export function resolveColumns(
  grid: Grid,
  block: readonly HeaderCell[],
  rows: readonly number[],
  shared: Columns = {},
  year?: number,
): Columns {
  const columns: Columns = {};
  const at = (role: HeadingRole) => block.filter(({ heading }) => heading.role === role);
  const firstLevel = block.find(isLevel)?.column ?? -1;
  for (const cell of block) {
    const role = roleByCells(grid, cell, rows, columns);
    if (!role || role === "unit") continue;
    // 年度绩效指标完成情况 upright beside the table labels it and heads no column.
    if (role === "actual" && cell.column < firstLevel) continue;
    const held = columns[role];
    if (!held || (held.heading.weak && !cell.heading.weak)) columns[role] = cell;
  }
  columns.category ??= shared.category;
  const classes = columns.subcategory ? undefined : headedAsNames(grid, at("name"), rows);
  if (classes) columns.subcategory = classes;
  if (columns.subcategory) columns.category ??= withoutHeading(grid, columns.subcategory, rows);
  const level = Math.max(columns.category?.column ?? -1, columns.subcategory?.column ?? -1);
  const names = at("name").filter((cell) => cell !== classes);
  const levelled = names.filter(({ words }) => /[三四]级/.test(words.at(-1)!.key)).reverse();
  columns.name =
    levelled.find((cell) => isInUse(grid, cell, rows)) ??
    levelled[0] ??
    names.find(({ heading }) => !heading.weak) ??
    weakName(grid, names, level, rows);
  if (!columns.name && columns.subcategory && !holdsWords(grid, columns.subcategory, rows)) {
    columns.name = columns.subcategory;
    delete columns.subcategory;
  }
  for (const own of levels) {
    const cell = columns[own];
    if (!cell || cell.until === cell.column || cell === shared[own]) continue;
    const found = underMerged(grid, cell, own, rows);
    if (!found[own] || Object.keys(found).length < 2) continue;
    for (const other of levels) if (other !== own) columns[other] ??= found[other];
    columns[own] = { ...cell, column: found[own].column, until: found[own].column };
  }
  if (!columns.subcategory && columns.category === shared.category) {
    columns.subcategory = shared.subcategory;
  }
  if (columns.value) columns.operator ??= signsBeside(grid, columns.value, rows);
  const ofTheYear = at("value").find((cell) => yearOf(cell) === year);
  if (ofTheYear) columns.value = ofTheYear;
  if (yearOf(columns.actual) < yearOf(columns.value)) delete columns.actual;
  describe(columns, names);
  standardsAsBasis(grid, columns, rows);
  const name = columns.name?.column ?? level;
  columns.weight = nearest(withNumbers(grid, at("weight"), rows), name);
  for (const cell of at("unit")) {
    const left = cell.heading.weak && cell.column < Math.max(name, level);
    columns[left ? "unitName" : "unit"] ??= cell;
  }
  const grades = at("gradeBands").filter(({ words }) => words.length > 1);
  if (grades.length > 1) columns.grades = grades;
  const values = at("value").filter(({ words }) => /^定[量性]/.test(words.at(-1)!.key));
  if (values.length > 1) columns.values = values;
  const asked = at("value").filter(isAskedFor);
  const granted = asked.length ? at("value").find((cell) => !asked.includes(cell)) : undefined;
  if (granted) {
    columns.value = granted;
    columns.values = [granted, ...asked];
  }
  if (at("parts").length) columns.parts = at("parts");
  return columns;
}

/** 年初指标值, 单位申报值: it holds where that after an adjustment or the approved one is blank. */
function isAskedFor({ words }: HeaderCell): boolean {
  return /年初|申报|上报|填报|自报/.test(words.at(-1)!.text);
}

/** 绩效指标 over the words of the second level, beside 指标内容 over the names. */
function headedAsNames(
  grid: Grid,
  names: readonly HeaderCell[],
  rows: readonly number[],
): HeaderCell | undefined {
  if (names.length < 2) return undefined;
  return names.find(
    (cell) =>
      cell.heading.weak &&
      rows.some((row) => grid.word(row, cell.column).subcategory) &&
      holdsWords(grid, cell, rows),
  );
}

/** 指标 or 绩效指标 right of the classes; where there are several, the first that is filled in. */
function weakName(
  grid: Grid,
  names: readonly HeaderCell[],
  level: number,
  rows: readonly number[],
): HeaderCell | undefined {
  const right = names.filter(({ column }) => column > level);
  return (
    right.find((cell) => isInUse(grid, cell, rows)) ??
    right.find(({ words }) => words.at(-1)!.key !== "绩效指标") ??
    right[0]
  );
}

/** Whether a column is filled in; 四级指标 is often left blank. */
function isInUse(grid: Grid, { column }: HeaderCell, rows: readonly number[]): boolean {
  return rows.filter((row) => !grid.word(row, column).blank).length * 2 > rows.length;
}

/** The year a heading names; 2023年完成值 beside 2025年目标值 is history and no result. */
export function yearOf(cell: HeaderCell | undefined): number {
  const year = /20\d\d(?=年)/.exec(cell?.words.at(-1)?.key ?? "");
  return year ? Number(year[0]) : NaN;
}

/** Beside 三级指标, a column 指标内容 describes. */
function describe(columns: Columns, names: readonly HeaderCell[]): void {
  columns.description ??= names.find(
    (cell) =>
      cell.heading.weak &&
      cell.column > (columns.name?.column ?? 0) &&
      /内容/.test(cell.words.at(-1)!.key),
  );
}

/** 绩效标准 describes the indicators, or says 计划标准, 历史标准 and the like: their bases. */
function standardsAsBasis(grid: Grid, columns: Columns, rows: readonly number[]): void {
  const { basis, description } = columns;
  if (basis || !description) return;
  const words = rows.map((row) => grid.word(row, description.column)).filter(({ blank }) => !blank);
  const standards = words.filter(({ text }) => readBasis(text).kind === "standard");
  if (standards.length < 2 || standards.length * 2 < words.length) return;
  columns.basis = description;
  delete columns.description;
}

/** Of several columns those that hold numbers; 指标分值 may stand over texts by mistake. */
function withNumbers(
  grid: Grid,
  cells: readonly HeaderCell[],
  rows: readonly number[],
): readonly HeaderCell[] {
  if (cells.length < 2) return cells;
  const held = cells.filter(({ column }) =>
    rows.some((row) => /^\d+(?:\.\d+)?[分%％]?$/.test(grid.word(row, column).text)),
  );
  return held.length ? held : cells;
}

/** Points are printed beside each level: those of the indicator stand nearest to its name. */
function nearest(cells: readonly HeaderCell[], column: number): HeaderCell | undefined {
  const rank = (cell: HeaderCell) =>
    Math.abs(cell.column - column) + (cell.column < column ? 1000 : 0);
  return [...cells].sort((a, b) => rank(a) - rank(b))[0];
}

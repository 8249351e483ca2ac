import { isExecutionClass } from "../target/category";
import { parseValue } from "../target/grammar";
import type { Steps } from "../sheet/steps";
import type { CategoryField, Execution, Field, Indicator } from "../target/model";
import { amountField } from "./amounts";
import type { Columns } from "./columns";
import type { Grid } from "./grid";
import type { HeaderCell } from "./header-cell";
import { bracketedBasis, partsOf, saysNone, withoutNumber } from "./inside-cell";
import { readTargetValue } from "./target-value";
import type { Word } from "./word";

export type Period = Indicator["period"];

/** A class of the first or second level that holds for the rows below it. */
interface Level {
  word: Word;
  field: Field;
}

const rowsPerStep = 16;

/** Reads the rows as indicators; classes printed once hold for the rows below. */
export function* readIndicators(
  grid: Grid,
  rows: readonly number[],
  columns: Columns,
  periodOf: (row: number) => Period = () => undefined,
): Steps<{ indicators: Indicator[]; execution?: Execution }> {
  const indicators: Indicator[] = [];
  let execution: Execution | undefined;
  let first: Level | undefined;
  let second: Level | undefined;
  const basisIn = bracketedBasis(grid, rows, columns);
  for (const [index, row] of rows.entries()) {
    if (index % rowsPerStep === 0) yield;
    const own = levelAt(grid, row, columns.category) ?? lineOfClass(grid, row, columns);
    if (own) {
      if (own.word.key !== first?.word.key) second = undefined;
      first = own;
    }
    const ownSecond = levelAt(grid, row, columns.subcategory);
    if (ownSecond) second = ownSecond;
    if (own && isExecutionClass(own.field.text)) {
      execution ??= executionOf(grid, row, columns);
      continue;
    }
    if (own && !columns.category) continue;
    if (isSection(grid, rows, index, columns)) continue;
    const indicator = readRow(grid, row, columns);
    if (saysNone(indicator.name, indicator.value)) continue;
    if (basisIn) takeBasis(indicator, basisIn);
    classify(indicator, first, second);
    if (isEmpty(indicator, own ?? ownSecond)) continue;
    const period = periodOf(row);
    if (period) indicator.period = period;
    indicators.push(indicator);
  }
  return execution ? { indicators, execution } : { indicators };
}

function levelAt(grid: Grid, row: number, cell: HeaderCell | undefined): Level | undefined {
  const column = cell && firstFilled(grid, row, cell);
  if (column === undefined) return undefined;
  return { word: grid.word(row, column), field: grid.field(row, column) };
}

/** In forms without columns for the classes a line of its own among the names may hold one. */
function lineOfClass(grid: Grid, row: number, columns: Columns): Level | undefined {
  const { category, name, value, weight } = columns;
  if (category || !name || [value, weight].some((cell) => levelAt(grid, row, cell)))
    return undefined;
  const level = levelAt(grid, row, name);
  return level?.word.category ? level : undefined;
}

/** A row with nothing of its own: neither a class nor a field. */
function isEmpty(indicator: Indicator, level: Level | undefined): boolean {
  return (
    !level &&
    !indicator.name &&
    !indicator.description &&
    !indicator.value?.text &&
    !indicator.actual?.text
  );
}

/** A row with a class alone heads the rows below where those lack it: no indicator left blank. */
function isSection(
  grid: Grid,
  rows: readonly number[],
  index: number,
  { category, subcategory, name, value }: Columns,
): boolean {
  const row = rows[index]!;
  const next = rows[index + 1];
  const filled = (at: number, cell: HeaderCell | undefined) =>
    cell !== undefined && firstFilled(grid, at, cell) !== undefined;
  if (next === undefined || filled(row, name) || filled(row, value)) return false;
  if (filled(row, subcategory)) {
    return !filled(next, category) && !filled(next, subcategory) && filled(next, name);
  }
  return (
    filled(row, category) &&
    !filled(next, category) &&
    subcategory !== undefined &&
    filled(next, subcategory)
  );
}

function classify(indicator: Indicator, first?: Level, second?: Level): void {
  // 实施效果指标 heads 产出指标 and 效益指标 as its second level.
  const parent = first && /^(?:项目)?实施效果/.test(first.word.key);
  if (first && second?.word.category && (parent || !second.word.subcategory)) {
    indicator.category = classField(second, second.word.category, indicator);
    return;
  }
  const own = first?.word.category;
  if (first && !own && first.word.subcategory && !second) {
    indicator.subcategory = classField(first, first.word.subcategory, indicator);
    return;
  }
  if (first) indicator.category = classField(first, own, indicator);
  if (second) indicator.subcategory = classField(second, second.word.subcategory, indicator);
}

function classField<Word>(
  { field: { text, raw, value, at } }: Level,
  word: Word | undefined,
  { row }: Indicator,
): CategoryField<Word> {
  return { text, raw, value, at, word, inherited: at.row !== row };
}

function readRow(grid: Grid, row: number, columns: Columns): Indicator {
  const indicator: Indicator = { row: grid.at(row, 0).row };
  const field = (cell: HeaderCell | undefined): Field | undefined => {
    const column = cell && firstFilled(grid, row, cell);
    return column === undefined ? undefined : grid.field(row, column);
  };
  const set = <Key extends keyof Indicator>(key: Key, value: Indicator[Key] | undefined) => {
    if (value !== undefined) indicator[key] = value;
  };
  set("name", withoutNumber(field(columns.name)));
  set("description", field(columns.description));
  set("value", readTargetValue(grid, row, columns, indicator.name));
  set("basis", field(columns.basis));
  set("gradeBands", gradeBands(grid, row, columns) ?? field(columns.gradeBands));
  const weight = field(columns.weight);
  if (weight) indicator.weight = amountField(weight);
  if (columns.actual && field(columns.actual)) {
    set("actual", readTargetValue(grid, row, { value: columns.actual }, undefined));
  }
  const score = field(columns.score);
  if (score) indicator.score = amountField(score);
  set("direction", field(columns.direction));
  set("remark", field(columns.remark));
  return indicator;
}

/** 年内验收的村数（计划标准）, ≥20个（计划标准): the basis is a field of its own. */
function takeBasis(indicator: Indicator, role: "description" | "value"): void {
  const whole = indicator[role];
  const parts = whole && partsOf(whole);
  if (!parts || (role === "value" && indicator.value!.split)) return;
  indicator.basis = parts.basis;
  if (role === "description") indicator.description = parts.field;
  else indicator.value = { ...parts.field, parsed: parseValue(parts.field.text) };
}

/** 优, 良, 中, 差 in columns of their own, as one text. */
function gradeBands(grid: Grid, row: number, { grades }: Columns): Field | undefined {
  const filled = grades?.filter(({ column }) => !grid.word(row, column).blank) ?? [];
  const first = filled[0];
  if (!first) return undefined;
  const text = filled.map(({ column, words }) => {
    const band = grid.word(row, column).text;
    const grade = words.at(-1)!.text;
    return band.startsWith(grade) ? band : `${grade}：${band}`;
  });
  return { ...grid.field(row, first.column), text: text.join(" ") };
}

/** 预算执行率 as a class of its own has points in self-evaluation and is no indicator. */
function executionOf(grid: Grid, row: number, columns: Columns): Execution {
  const execution: Execution = {};
  const amount = (cell: HeaderCell | undefined) => {
    const column = cell && firstFilled(grid, row, cell);
    return column === undefined ? undefined : amountField(grid.field(row, column));
  };
  const [rate, weight, score] = [columns.actual, columns.weight, columns.score].map(amount);
  if (rate) execution.rate = rate;
  if (weight) execution.weight = weight;
  if (score) execution.score = score;
  return execution;
}

function firstFilled(grid: Grid, row: number, { column, until }: HeaderCell): number | undefined {
  for (let at = column; at <= until; at++) if (!grid.word(row, at).blank) return at;
  return undefined;
}

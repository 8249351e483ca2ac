import { parseValue } from "../target/grammar";
import type { Steps } from "../sheet/steps";
import type { Execution, Field, Indicator, TargetValue } from "../target/model";
import { amountField } from "./amounts";
import { Classes } from "./classes";
import type { Columns } from "./columns";
import { firstFilled, type Grid } from "./grid";
import type { Spot } from "./head";
import type { HeaderCell } from "./header-cell";
import { bracketedBasis, partsOf, saysNone, withoutNumber } from "./inside-cell";
import { readTargetValue } from "./target-value";

export type Period = Indicator["period"];

const rowsPerStep = 16;

/** What holds for the rows beside what they say. */
interface Given {
  periodOf?: (row: number) => Period;
  /** The class of all of them, above their headings. */
  over?: Spot;
}

/** Reads the rows as indicators; classes printed once hold for the rows below. */
export function* readIndicators(
  grid: Grid,
  rows: readonly number[],
  columns: Columns,
  { periodOf, over }: Given = {},
): Steps<{ indicators: Indicator[]; execution?: Execution }> {
  const indicators: Indicator[] = [];
  let execution: Execution | undefined;
  const classes = new Classes(grid, rows, columns, over);
  const basisIn = bracketedBasis(grid, rows, columns);
  for (const [index, row] of rows.entries()) {
    if (index % rowsPerStep === 0) yield;
    const printed = classes.enter(index);
    if (printed === "execution") execution ??= executionOf(grid, row, columns);
    if (printed === "execution" || printed === "line") continue;
    const indicator = readRow(grid, row, columns);
    if (saysNone(indicator.name, indicator.value)) continue;
    if (basisIn) takeBasis(indicator, basisIn);
    classes.classify(indicator);
    if (isEmpty(indicator) && printed !== "class") continue;
    const period = periodOf?.(row);
    if (period) indicator.period = period;
    indicators.push(indicator);
  }
  return execution ? { indicators, execution } : { indicators };
}

/** A row with nothing of its own but, perhaps, a class. */
function isEmpty({ name, description, value, actual }: Indicator): boolean {
  return !name && !description && !value?.text && !actual?.text;
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
  const name = field(columns.name);
  const description = field(columns.description);
  const value = readTargetValue(grid, row, columns, withoutNumber(name));
  if (name?.text === "0" && zero.test(value?.text ?? "0")) set("value", value && nothing(value));
  else {
    set("name", withoutNumber(name));
    if (description?.text !== "0") set("description", description);
    set("value", value);
  }
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

/** 0, 0.00%: with a name of 0 they are formulas' over the cells of a row left blank. */
const zero = /^[=＝]?0(?:\.0+)?\D{0,4}$/;

function nothing(value: TargetValue): TargetValue {
  return { ...value, text: "", parsed: { kind: "empty" } };
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

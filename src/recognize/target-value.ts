import { parseValue } from "../target/grammar";
import { standardUnit, unitLengthAt } from "../target/units";
import type { Field, TargetValue } from "../target/model";
import type { ParsedValue } from "../target/value";
import { inBrackets } from "../target/word-key";
import type { Columns } from "./columns";
import type { Grid } from "./grid";
import type { HeaderCell } from "./header-cell";

/** 指标值 of a row: one cell, or glued from the cells of sign, number and unit. */
export function readTargetValue(
  grid: Grid,
  row: number,
  columns: Columns,
  name: Field | undefined,
): TargetValue | undefined {
  const held = columns.values?.find((cell) => filled(grid, row, cell).length) ?? columns.value;
  if (!held) return undefined;
  const split = splitCells(grid, row, held, columns);
  const number = split.number ?? grid.field(row, held.column);
  const value = glue(number, split.operator, split.unit);
  const parts: TargetValue["split"] = {};
  if (columns.operator || columns.unit || split.spread) {
    if (split.operator) parts.operator = split.operator;
    if (split.number) parts.number = split.number;
    if (split.unit) parts.unit = split.unit;
    value.split = parts;
  }
  return withNameUnit(value, name);
}

interface SplitCells {
  operator?: Field;
  number?: Field;
  unit?: Field;
  /** The cells stand under one heading. */
  spread?: boolean;
}

function splitCells(
  grid: Grid,
  row: number,
  value: HeaderCell,
  { operator, unit }: Columns,
): SplitCells {
  const cells: SplitCells = {};
  const first = (column: HeaderCell | undefined) => column && filled(grid, row, column)[0];
  const inValue = filled(grid, row, value);
  if (operator || unit || inValue.length < 2) {
    const sign = first(operator);
    const measure = first(unit);
    if (sign) cells.operator = sign;
    if (inValue[0]) cells.number = inValue[0];
    if (measure) cells.unit = measure;
    return cells;
  }
  const number = inValue.find(({ text }) => /\d/.test(text)) ?? inValue[0]!;
  const at = inValue.indexOf(number);
  cells.number = number;
  if (inValue[at - 1]) cells.operator = inValue[at - 1]!;
  if (inValue[at + 1]) cells.unit = inValue[at + 1]!;
  return { ...cells, spread: true };
}

function filled(grid: Grid, row: number, { column, until }: HeaderCell): Field[] {
  const fields: Field[] = [];
  for (let at = column; at <= until; at++) {
    if (!grid.word(row, at).blank) fields.push(grid.field(row, at));
  }
  return fields;
}

const unsaid = /^(?:定性|定量|无|[—\-–/\\、]+)$/;
const signed = /^(?:[≥≤＞＜＝≧≦⩾⩽><=═》《]|不[低少小高大多超]|大于|小于|等于|至少|至多)/;

/** Sign, number and unit as one text; signs of 定性 and units that say nothing are left out. */
function glue(number: Field, operator?: Field, unit?: Field): TargetValue {
  const { raw, value, at } = number;
  let { text } = number;
  if (unit && !unsaid.test(unit.text) && /[\d万亿]$/.test(text)) text += unit.text;
  let parsed = parseValue(text);
  if (operator && !unsaid.test(operator.text) && !signed.test(text) && compares(parsed)) {
    text = operator.text + text;
    parsed = parseValue(text);
  }
  return { text, raw, value, at, parsed };
}

/** A sign belongs to numbers and dates; beside 良好 it says nothing. */
function compares({ kind }: ParsedValue): boolean {
  return kind === "quantity" || kind === "deadline" || kind === "several" || kind === "range";
}

/** "参训人数（人）" with 650: the name says the unit where the value has none. */
function withNameUnit(value: TargetValue, name: Field | undefined): TargetValue {
  const { parsed } = value;
  if (!name || parsed.kind !== "quantity" || parsed.unit || parsed.tail) return value;
  const unit = inBrackets(name.text);
  if (unit === "" || unitLengthAt(unit, 0) !== unit.length) return value;
  const end = value.text.length;
  const token = { text: unit, start: end, end, unit: standardUnit(unit), known: true };
  return { ...value, nameUnit: { ...name, text: unit }, parsed: { ...parsed, unit: token } };
}

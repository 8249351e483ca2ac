import type { LabelRole } from "../target/labels";
import type { AmountField, Budget, Execution, Field } from "../target/model";
import { amountField } from "./amounts";
import { nextFilled, type Grid } from "./grid";
import { isFilled, labelsOf, spotKey, type Head, type Label, type Spot } from "./head";
import { readMatrix } from "./matrix";
import { moneyUnit } from "./money-unit";

/** 预算数 and its parts from the head block, with the executed amount of a self-evaluation. */
export function readBudget(grid: Grid, head: Head): { budget?: Budget; execution?: Execution } {
  const declared = moneyUnit(grid, head);
  const unit = declared?.unit ?? "万元";
  const take = (spot: Spot, field: Field): AmountField => {
    head.roles.set(spotKey(spot), "amount");
    return amountField(field, unit);
  };
  const matrix = readMatrix(grid, head, take);
  const budget: Budget = { unit, ...matrix?.budget };
  if (!matrix) readLabels(grid, head, budget, take);
  if (declared) budget.unitDeclared = declared.field;
  const result: { budget?: Budget; execution?: Execution } = {};
  if (budget.total || budget.fiscalFunds || budget.otherFunds) result.budget = budget;
  const execution = matrix?.execution ?? readExecution(grid, head, take);
  if (execution) result.execution = execution;
  return result;
}

/** 执行数 and 执行率 beside their labels, where no table of funds holds them. */
function readExecution(grid: Grid, head: Head, take: Take): Execution | undefined {
  const execution: Execution = {};
  for (const role of ["executed", "rate"] as const) {
    const found = labelsOf(head, role);
    // 2020年实际执行数 beside 2021年实际执行数: what former years cost.
    const years = found.flatMap(
      ({ row, column }) => /^20\d\d/.exec(grid.word(row, column).key) ?? [],
    );
    const [label] = found;
    if (label?.value && isFilled(label) && new Set(years).size < 2)
      execution[role] = take(label.value.spot, label.value.field);
  }
  return execution.executed ? execution : undefined;
}

/** Longer texts are no amounts, whatever figures are in them. */
const longestAmount = 24;

type Take = (spot: Spot, field: Field) => AmountField;

function readLabels(grid: Grid, head: Head, budget: Budget, take: Take): void {
  const amounts = (...roles: LabelRole[]) =>
    labelsOf(head, ...roles)
      .map((label) => overRows(grid, head, label))
      .filter((label) => label?.value !== undefined) as Label[];
  const wholes = ofTheYear(grid, amounts("total", "yearFull", "yearStart"));
  const total = firstNumber([...wholes, ...sumsOf(amounts), ...amounts("budget").filter(isNumber)]);
  const part = (role: LabelRole) => {
    const found = amounts(role);
    const near = found.filter(({ row, column }) => row === total?.row || column === total?.column);
    return firstNumber(near) ?? firstNumber(found);
  };
  const field = ({ value }: Label) => take(value!.spot, value!.field);
  const parts = amounts("parts").filter(isFilled);
  const [only, ...more] = parts.filter(({ row, column }) =>
    /财政/.test(grid.word(row, column).text),
  );
  const fiscal = part("fiscalFunds") ?? (more.length ? undefined : only);
  const other = part("otherFunds");
  if (total) budget.total = field(total);
  if (fiscal) budget.fiscalFunds = field(fiscal);
  if (other) budget.otherFunds = field(other);
  const further = parts.filter((label) => label !== fiscal);
  if (further.length) budget.furtherParts = further.map(field);
}

/** 预算规模 is a label of its own where a number stands right beside it. */
function isNumber({ value }: Label): boolean {
  return !value!.below && amountField(value!.field).amount !== undefined;
}

/** 合计 beside or above 财政拨款 and 其他资金: the whole, where nothing else is named so. */
function sumsOf(amounts: (...roles: LabelRole[]) => Label[]): Label[] {
  const parts = amounts("fiscalFunds", "otherFunds", "parts");
  return amounts("sum").filter(({ row, column }) =>
    parts.some((part) => part.row === row || part.column === column),
  );
}

/** 当年资金总额 before 资金总额, which beside it is that of all years. */
function ofTheYear(grid: Grid, labels: readonly Label[]): Label[] {
  const isYear = ({ row, column }: Label) => /[当本]年|年度/.test(grid.word(row, column).text);
  return [...labels.filter(isYear), ...labels];
}

/** Prefers a number, then what could be meant as one, then short words, to a label left blank. */
function firstNumber(labels: readonly Label[]): Label | undefined {
  const text = ({ value }: Label) => value!.field.text;
  return (
    labels.find(({ value }) => amountField(value!.field).amount) ??
    labels.find((label) => /[\d#]/.test(text(label)) && text(label).length < 40) ??
    labels.find((label) => isFilled(label) && text(label).length < 15) ??
    labels.find((label) => !isFilled(label))
  );
}

/**
 * A label over a column of numbers (tasks with their amounts) has its value in the row of the sum;
 * without one it has none, unless they are those of the years, the first of them this one.
 */
function overRows(grid: Grid, head: Head, label: Label): Label | undefined {
  if (!label.value?.below) return besideTable(grid, head, label);
  const { column } = label.value.spot;
  const numbers: number[] = [];
  for (let row = label.row + 1; row < head.bottom; row++) {
    const word = grid.word(row, column);
    if (word.label || word.month) break;
    if (/\d/.test(word.text) && word.text.length < longestAmount) numbers.push(row);
  }
  const byYear = numbers.every((row) => /^20\d\d年?度?$/.test(firstText(grid, row)));
  if (numbers.length < 2 || byYear) return label;
  const sum = numbers.find((row) =>
    grid.line(row).some((word, at) => at < column && word.label === "sum"),
  );
  if (sum === undefined) return undefined;
  return { ...label, value: { spot: { row: sum, column }, field: grid.field(sum, column) } };
}

function firstText(grid: Grid, row: number): string {
  return grid.line(row).find(({ blank }) => !blank)!.text;
}

/** A label beside a table of its own (成本构成, 金额, 测算依据) has its value in the row of the sum. */
function besideTable(grid: Grid, head: Head, label: Label): Label | undefined {
  const { value, row } = label;
  if (!value || label.inline) return label;
  const isWord = (column: number) => /^\p{Script=Han}/u.test(grid.word(row, column).text);
  const { column } = value.spot;
  const next = nextFilled(grid, row, column, head.span);
  if (!isWord(column) || next === undefined || !isWord(next) || grid.word(row, next).label) {
    return label;
  }
  for (let at = row + 1; at < head.bottom; at++) {
    if (grid.word(at, label.column).label) return undefined;
    if (grid.word(at, column).label !== "sum") continue;
    const amount = nextFilled(grid, at, column, head.span);
    if (amount === undefined) return undefined;
    return {
      ...label,
      value: { spot: { row: at, column: amount }, field: grid.field(at, amount) },
    };
  }
  return undefined;
}

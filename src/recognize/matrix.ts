import { showsPercent } from "../sheet/amount";
import type { LabelRole } from "../target/labels";
import type { AmountField, Budget, Execution, Field } from "../target/model";
import { nextFilled, type Grid } from "./grid";
import type { Head, Spot } from "./head";

/** What a self-evaluation's table of funds gives. */
export interface Funds {
  budget: Omit<Budget, "unit">;
  execution?: Execution;
}

type Column = "yearStart" | "yearFull" | "executed" | "rate" | "weight" | "score";

const columnOf: Partial<Record<LabelRole, Column>> = {
  yearStart: "yearStart",
  yearFull: "yearFull",
  total: "yearStart",
  executed: "executed",
  rate: "rate",
  weight: "weight",
  score: "score",
};

/**
 * The table of funds of a self-evaluation: columns 年初预算数, 全年预算数, 全年执行数, 分值, 执行率,
 * 得分, rows 年度资金总额, 财政拨款, 其他资金. Undefined where the head block has none.
 */
export function readMatrix(
  grid: Grid,
  head: Head,
  take: (spot: Spot, field: Field) => AmountField,
): Funds | undefined {
  for (let row = head.top; row < head.bottom; row++) {
    const columns = headedColumns(grid, row, head);
    if (columns.size < 2 || !(columns.has("executed") || columns.has("rate"))) continue;
    const funds = readRows(grid, head, row, columns, take);
    if (funds) return funds;
  }
  return undefined;
}

/** Columns of the table by what they hold, for a row that holds headings only. */
function headedColumns(grid: Grid, row: number, { span }: Head): Map<Column, number> {
  const columns = new Map<Column, number>();
  for (let column = span.left; column <= span.right; column++) {
    const word = grid.word(row, column);
    const role = word.label && columnOf[word.label];
    const next = grid.word(row, column + 1);
    if (!role || (!next.label && /\d/.test(next.text))) continue;
    // 项目资金 or 年度预算数 at the left is the label of the block, not a column of it.
    if (word.label === "total" && columns.size === 0) {
      const right = nextFilled(grid, row, column, span);
      const isOverStart = right !== undefined && grid.word(row, right).label === "yearStart";
      if (isOverStart || !/数$|金额$/.test(word.key)) continue;
    }
    if (!columns.has(role)) columns.set(role, column);
  }
  return columns;
}

function readRows(
  grid: Grid,
  head: Head,
  heading: number,
  columns: Map<Column, number>,
  take: (spot: Spot, field: Field) => AmountField,
): Funds | undefined {
  const first = Math.min(...columns.values());
  const funds: Funds = { budget: {} };
  const cell = (row: number, column: number | undefined) =>
    column === undefined ? undefined : take({ row, column }, grid.field(row, column));
  const planned = (row: number) => {
    const full = columns.get("yearFull");
    const start = columns.get("yearStart");
    const filled = full !== undefined && !grid.word(row, full).blank;
    return cell(row, filled ? full : (start ?? full));
  };
  for (let row = heading + 1; row < Math.min(head.bottom, heading + 12); row++) {
    const role = rowRole(grid, row, head.span.left, first);
    if (role === "end") break;
    const numbers = [...columns.values()].some((column) => /\d/.test(grid.word(row, column).text));
    if (role === "fiscalFunds") funds.budget.fiscalFunds ??= planned(row);
    else if (role === "otherFunds") funds.budget.otherFunds ??= planned(row);
    else if (role === "parts" && numbers) {
      const part = planned(row);
      if (part?.amount) (funds.budget.furtherParts ??= []).push(part);
    } else if ((role === "total" || numbers) && !funds.budget.total) {
      funds.budget.total = planned(row);
      funds.execution = execution(row, columns, cell);
      rateInPercent(funds.execution, funds.budget.total);
    }
  }
  return funds.budget.total || funds.budget.fiscalFunds ? funds : undefined;
}

function execution(
  row: number,
  columns: Map<Column, number>,
  cell: (row: number, column: number | undefined) => AmountField | undefined,
): Execution {
  const found: Execution = {};
  for (const role of ["executed", "rate", "weight", "score"] as const) {
    const field = cell(row, columns.get(role));
    if (field && field.text !== "") found[role] = field;
  }
  return found;
}

/** 0.95 without a percent format is 95 % where that is what was spent of the budget. */
function rateInPercent({ executed, rate }: Execution, total: AmountField | undefined): void {
  if (!rate?.amount || !executed?.amount || !total?.amount || showsPercent(rate.text)) return;
  if (total.amount.eq(0)) return;
  const share = executed.amount.div(total.amount);
  if (share.minus(rate.amount).abs().lt("0.01")) rate.amount = rate.amount.times(100);
}

/** What a row of the table is, by the label nearest to its numbers. */
function rowRole(
  grid: Grid,
  row: number,
  left: number,
  first: number,
): LabelRole | "end" | undefined {
  for (let column = first - 1; column >= left; column--) {
    const word = grid.word(row, column);
    if (word.blank) continue;
    const role = word.label;
    if (role === "total" || role === "sum" || role === "budget") return "total";
    if (role === "fiscalFunds" || role === "otherFunds" || role === "parts") return role;
    return role === undefined ? undefined : "end";
  }
  return undefined;
}

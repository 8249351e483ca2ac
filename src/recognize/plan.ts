import Big from "big.js";
import { showsPercent } from "../sheet/amount";
import type { Budget, DisbursementPlan, PlanPoint } from "../target/model";
import { amountField } from "./amounts";
import { filledColumns, nextFilled, type Grid } from "./grid";
import { labelsOf, spotKey, type Head, type Spot } from "./head";

/** 资金支出计划: its heading and points, in a row over their numbers, beside them, or one below the other. */
export function readPlan(grid: Grid, head: Head, budget?: Budget): DisbursementPlan | undefined {
  const heading = labelsOf(head, "plan").find((spot) => pointSpots(grid, head, spot).length > 0);
  const spot: Spot | undefined = heading ?? unnamedHeading(grid, head);
  if (!spot) return undefined;
  const field = grid.field(spot.row, spot.column);
  const spots = pointSpots(grid, head, spot);
  const values = valueSpots(grid, spots);
  const points = spots.map((label, index): PlanPoint => {
    const at = values(label, index);
    head.roles.set(spotKey(label), "label");
    head.roles.set(spotKey(at), "amount");
    const { month } = grid.word(label.row, label.column);
    const own = grid.field(label.row, label.column);
    const amount = amountField(grid.field(at.row, at.column), budget?.unit);
    return { label: own, ...amount, ...(month ? { month } : {}) };
  });
  const plan: DisbursementPlan = { heading: field, unit: "amount", points };
  const headed = headedAs(field.text);
  if (headed) plan.headed = headed;
  plan.unit = unitOf(plan, budget?.total?.amount);
  if (plan.unit === "percent") asPercent(plan);
  return plan;
}

/** Labels of points in the rows of the heading, until its column holds something else. */
function pointSpots(grid: Grid, head: Head, heading: Spot): Spot[] {
  const spots: Spot[] = [];
  for (let row = heading.row; row < head.bottom; row++) {
    const below = grid.word(row, heading.column);
    if (row > heading.row && !below.blank && !below.month && !/^[\d.,%]+$/.test(below.text)) break;
    for (const column of filledColumns(grid, row, head.span)) {
      if (grid.word(row, column).month) spots.push({ row, column });
    }
  }
  return spots;
}

/** A row of three points or more whose first cell speaks of spending heads a plan without the usual words. */
function unnamedHeading(grid: Grid, head: Head): Spot | undefined {
  for (let row = head.top; row < head.bottom; row++) {
    const filled = filledColumns(grid, row, head.span);
    const first = filled.find((column) => !grid.word(row, column).month);
    const points = filled.filter((column) => grid.word(row, column).month);
    if (first === undefined || points.length < 3 || first > points[0]!) continue;
    if (/支出|用款|资金|拨付|支付/.test(grid.word(row, first).text)) return { row, column: first };
  }
  return undefined;
}

/** Where the numbers stand: beside each label, or in the row below where labels stand side by side. */
function valueSpots(grid: Grid, spots: readonly Spot[]): (label: Spot, index: number) => Spot {
  const beside = (spot: Spot, index: number): number | undefined => {
    const next = spots[index + 1];
    const until = next && next.row === spot.row ? next.column - 1 : grid.columns - 1;
    return nextFilled(grid, spot.row, spot.column, { left: 0, right: until });
  };
  const row = spots[0]!.row;
  const sideBySide = spots.filter((spot) => spot.row === row).length > 1;
  const numbers = (count: number, spot: Spot, index: number) => {
    const column = beside(spot, index);
    return count + (column !== undefined && /\d/.test(grid.word(spot.row, column).text) ? 1 : 0);
  };
  if (sideBySide && spots.reduce(numbers, 0) === 0) {
    return ({ row: at, column }) => ({ row: at + 1, column });
  }
  return (spot, index) => ({ row: spot.row, column: beside(spot, index) ?? spot.column + 1 });
}

function headedAs(heading: string): DisbursementPlan["headed"] {
  if (/[%％]|百分比|比例/.test(heading)) return "percent";
  return /元/.test(heading) ? "amount" : undefined;
}

const hundred = new Big(100);
const steps = ["0.25", "0.5", "0.75", "1"].map((step) => new Big(step));

/** What the numbers are: cells that show % are percent, else the budget decides, else the heading. */
function unitOf({ points, headed }: DisbursementPlan, total?: Big): DisbursementPlan["unit"] {
  const amounts = points.flatMap(({ amount }) => (amount ? [amount] : []));
  const last = points.at(-1)?.amount;
  if (points.some(({ text }) => showsPercent(text))) return "percent";
  if (amounts.length === 0 || !last) return headed ?? "amount";
  if (total && !total.eq(hundred)) {
    if (near(last, total)) return "amount";
    if (headed === "percent" && last.eq(hundred)) return "percent";
    const parts = amounts.filter((amount) => steps.some((step) => near(amount, total.times(step))));
    if (parts.length > 1) return "amount";
    if (last.eq(hundred)) return "percent";
  }
  if (headed) return headed;
  return last.eq(hundred) && !total ? "percent" : "amount";
}

function near(one: Big, other: Big): boolean {
  return one.minus(other).abs().lte("0.005");
}

/** Shares stored as 0.25 and shown as such count in percent. */
function asPercent({ points }: DisbursementPlan): void {
  const amounts = points.flatMap(({ amount }) => (amount ? [amount] : []));
  const shown = points.some(({ text }) => showsPercent(text));
  if (shown || !amounts.length || !amounts.at(-1)!.eq(1) || amounts.some((n) => n.gt(1))) return;
  for (const point of points) if (point.amount) point.amount = point.amount.times(100);
}

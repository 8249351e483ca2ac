import type { Execution, Field, TargetSheet } from "../target/model";
import { readBudget } from "./budget";
import { filledColumns, type Grid } from "./grid";
import { isFilled, labelsOf, spotKey, take, type Head, type Label } from "./head";
import { withoutCode } from "./inside-cell";
import { readPlan } from "./plan";
import { isOrgan, projectNameIn } from "./title";

/** Fills in what the head block says; `fromRows` is what the rows say of the budget's execution. */
export function readFields(grid: Grid, head: Head, table: TargetSheet, fromRows?: Execution): void {
  const names = labelsOf(head, "projectName");
  const name = take(head, names[0], "projectName");
  const code = take(head, labelsOf(head, "projectCode")[0], "projectCode");
  // Of 中央主管部门, 省级主管部门 and 区县主管部门 the last one spends.
  const units = [...labelsOf(head, "unitName"), ...labelsOf(head, "department").reverse()];
  const unit = take(head, units.find(isFilled), "other") ?? unitInLine(grid, head);
  const goals = [
    ...labelsOf(head, "goalYear"),
    ...labelsOf(head, "goal"),
    ...labelsOf(head, "goalLong"),
  ];
  const goalLabel = goals.find(isFilled);
  const goal = take(head, goalLabel, "goal");
  if (goalLabel) markFurtherLines(grid, head, goalLabel);
  const purpose = take(head, labelsOf(head, "purpose")[0], "purpose") ?? purposeBelow(grid, head);
  if (name) table.projectName = withoutCode(name);
  else if (names.length === 0 && table.title && table.form === "project") {
    const text = projectNameIn(table.title.text);
    if (text) table.projectName = { ...table.title, text };
  }
  if (code) table.projectCode = { ...code, text: code.text.replace(/\s/g, "") };
  if (unit) table.unitName = unit;
  if (purpose && !fundClass.test(purpose.text)) table.purpose = purpose;
  if (goal) table.goal = goal;
  const { budget, execution } = readBudget(grid, head);
  if (budget) table.budget = budget;
  if (execution ?? fromRows) table.execution = { ...fromRows, ...execution };
  const plan = readPlan(grid, head, budget);
  if (plan) table.plan = plan;
}

/** 资金用途 may say of which class the funds are: 业务类项目, 基本建设类. */
const fundClass = /^\p{Script=Han}{2,6}类(?:项目|支出|资金)?$/u;

/** A goal may go on in the cells below its first one. */
function markFurtherLines(grid: Grid, head: Head, { value, column, row: labelRow }: Label): void {
  const spot = value!.spot;
  if (spot.row === labelRow && spot.column === column) return;
  for (let row = spot.row + 1; row < head.bottom; row++) {
    const [first, ...others] = filledColumns(grid, row, head.span);
    if (first !== spot.column || others.length || grid.word(row, first).label) return;
    head.roles.set(spotKey({ row, column: first }), "goal");
  }
}

const unitLine = /^(\d{6,9})?(\p{Script=Han}{4,20})$/u;

/** "542001 正定县信访局本级", 正定县信访局: the unit in a line of its own below the title, or with the unit of money. */
function unitInLine(grid: Grid, head: Head): Field | undefined {
  for (let row = head.top; row < Math.min(head.bottom, head.top + 4); row++) {
    const [column, ...others] = filledColumns(grid, row, head.span);
    if (column === undefined || others.length > 1) continue;
    const [, code, name] = unitLine.exec(grid.word(row, column).text.replace(/\s/g, "")) ?? [];
    if (name && (code || isOrgan(name))) return grid.field(row, column);
  }
  return undefined;
}

/** 预算规模及资金用途 heads two rows: amounts, and below them what they are for. */
function purposeBelow(grid: Grid, head: Head): Field | undefined {
  const [label] = labelsOf(head, "budgetPurpose");
  if (!label) return undefined;
  for (let row = label.row + 1; row < head.bottom; row++) {
    const [column] = filledColumns(grid, row, head.span);
    if (column === undefined) continue;
    if (column <= label.column || grid.word(row, column).label) return undefined;
    const field = grid.field(row, column);
    head.roles.set(`${row},${column}`, "purpose");
    return field;
  }
  return undefined;
}

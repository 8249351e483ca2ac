import type { Header } from "./header-cell";
import type { Area } from "../sheet/address";
import type { Column, ColumnRole, Field, Indicator, TargetSheet } from "../target/model";
import type { Columns } from "./columns";
import type { Grid } from "./grid";

/** A 部门整体 table, by its title (else the name of its sheet) or its first class. */
export function formOf(
  grid: Grid,
  title: Field | undefined,
  indicators: readonly Indicator[],
): TargetSheet["form"] {
  const text = title?.text ?? grid.sheet.name;
  if (/(?:部门|单位|街道|[镇乡委局]).{0,8}整体|整体(?:支出|预算|绩效)/.test(text))
    return "department";
  const own = indicators.find(({ category }) => category)?.category;
  return own && /^部门(?:产出|效果)/.test(own.text) ? "department" : "project";
}

export function profileOf(indicators: readonly Indicator[]): TargetSheet["profile"] {
  const first = indicators.some(({ category }) => category?.word === "成本指标");
  return first ? "cost-first-level" : "cost-under-output";
}

const columnRoles: readonly ColumnRole[] = [
  ...(["category", "subcategory", "name", "description", "operator", "value", "unit"] as const),
  ...(["basis", "gradeBands", "weight", "actual", "score", "direction", "remark"] as const),
  "sequence",
];

export function columnsOf(grid: Grid, columns: Columns): TargetSheet["columns"] {
  const found: Partial<Record<ColumnRole, Column>> = {};
  for (const role of columnRoles) {
    const cell = columns[role];
    if (!cell) continue;
    const heading = grid.field(cell.row, cell.column);
    found[role] = { index: heading.at.column, heading };
  }
  return found;
}

/** From the title or first head cell to the last indicator row, over all cells with text and fields. */
export function areaOf(
  grid: Grid,
  table: TargetSheet,
  top: number,
  last: number,
  header?: Header,
): Area {
  const first = grid.at(top, 0);
  const columns = table.texts.map(({ at }) => at.column);
  const { budget, plan } = table;
  for (const field of [
    budget?.total,
    budget?.fiscalFunds,
    budget?.otherFunds,
    ...(plan?.points ?? []),
  ]) {
    if (field) columns.push(field.at.column);
  }
  if (header) columns.push(header.first + first.column, header.last + first.column);
  const left = Math.min(...columns);
  return {
    row: first.row,
    column: left,
    rows: grid.at(last, 0).row - first.row + 1,
    columns: Math.max(...columns) - left + 1,
  };
}

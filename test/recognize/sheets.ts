import type { Place } from "../../src/sheet/address";
import { areaName } from "../../src/sheet/address";
import { sheetOf, type CellValue, type SheetSnapshot } from "../../src/sheet/snapshot";
import type { Field, TargetSheet } from "../../src/target/model";

/** A cell that stores one thing and shows another: [0.95, "95%"]. */
type Shown = readonly [CellValue, string];
export type Row = string | readonly (CellValue | Shown)[];

/** A sheet of rows: texts with cells parted by "|", or arrays of values, numbers stored as such. */
export function sheet(rows: readonly Row[], at?: Place, name = "表"): SheetSnapshot {
  const cells = rows.map((row) =>
    typeof row === "string" ? row.split("|").map((cell) => cell.trim()) : [...row],
  );
  const width = Math.max(0, ...cells.map((row) => row.length));
  const full = cells.map((row) => Array.from({ length: width }, (_, i) => row[i] ?? ""));
  const value = (cell: CellValue | Shown) => (Array.isArray(cell) ? cell[0] : cell) as CellValue;
  const text = (cell: CellValue | Shown) => String(Array.isArray(cell) ? cell[1] : cell);
  return sheetOf(
    name,
    full.map((row) => row.map(value)),
    { texts: full.map((row) => row.map(text)), ...(at ? { at } : {}) },
  );
}

/** The indicators as lines: 产出指标 · 数量指标 · name · value; "—" where a field is absent. */
export function outline({ indicators }: TargetSheet): string[] {
  return indicators.map(({ category, subcategory, name, value }) =>
    [category?.word, subcategory?.word, name?.text, value?.text]
      .map((text) => text || "—")
      .join(" · "),
  );
}

/** What a table holds, without its cells: equal for the same table anywhere on a sheet. */
export function content(table: TargetSheet): unknown {
  const text = (field: Field | undefined) => field?.text;
  const { budget, plan, execution } = table;
  return {
    form: table.form,
    profile: table.profile,
    title: text(table.title),
    unitName: text(table.unitName),
    projectName: text(table.projectName),
    projectCode: text(table.projectCode),
    purpose: text(table.purpose),
    goal: text(table.goal),
    budget: budget && [
      budget.unit,
      ...[budget.total, budget.fiscalFunds, budget.otherFunds].map((f) => f && String(f.amount)),
    ],
    plan: plan && [plan.unit, ...plan.points.map((p) => `${p.label.text} ${p.amount}`)],
    execution: execution && [execution.executed?.text, execution.rate?.text],
    indicators: table.indicators.map((i) => [
      i.category?.word,
      i.subcategory?.word,
      ...[i.name, i.description, i.value, i.basis, i.gradeBands, i.weight, i.actual].map(text),
    ]),
  };
}

export function range({ area }: TargetSheet): string {
  return areaName(area);
}

import type { CellRef } from "../sheet/address";
import type { CellValue } from "../sheet/snapshot";
import type { Field, TargetSheet, TargetValue } from "../target/model";

/** More columns than a sheet has. */
const rowStep = 1 << 15;

const stored = new WeakMap<TargetSheet, Map<number, CellValue>>();

/** What the cell of the table held when the table was recognised, "" where it was empty. */
export function seenAt(table: TargetSheet, at: CellRef): CellValue {
  let values = stored.get(table);
  if (!values) stored.set(table, (values = storedIn(table)));
  return values.get(at.row * rowStep + at.column) ?? "";
}

function storedIn({ texts, budget, plan, execution, indicators }: TargetSheet) {
  const values = new Map<number, CellValue>();
  const keep = (field: Field | undefined): void => {
    if (field) values.set(field.at.row * rowStep + field.at.column, field.value);
  };
  // A split value stands in three cells; the glued field has the text of all of them, so it comes first.
  const keepValue = (value: TargetValue | undefined): void => {
    if (!value) return;
    keep(value);
    if (!value.split) return;
    keep(value.split.operator);
    keep(value.split.number);
    keep(value.split.unit);
  };
  texts.forEach(keep);
  if (budget) [budget.total, budget.fiscalFunds, budget.otherFunds].forEach(keep);
  plan?.points.forEach(keep);
  if (execution) {
    [execution.executed, execution.rate, execution.weight, execution.score].forEach(keep);
  }
  for (const indicator of indicators) {
    keep(indicator.weight);
    keep(indicator.score);
    keep(indicator.name);
    keep(indicator.description);
    keep(indicator.basis);
    keep(indicator.gradeBands);
    keepValue(indicator.value);
    keepValue(indicator.actual);
  }
  return values;
}

import type { CellRef } from "../sheet/address";
import type { CellValue } from "../sheet/snapshot";
import type { AmountField, Field, TargetSheet, TargetValue } from "../target/model";

/** More columns than a sheet has. */
const rowStep = 1 << 15;

const stored = new WeakMap<TargetSheet, Map<number, CellValue>>();

/** What the cell of the table held when the table was recognised, "" where it was empty. */
export function seenAt(table: TargetSheet, at: CellRef): CellValue {
  let values = stored.get(table);
  if (!values) {
    values = new Map();
    for (const field of fieldsOf(table)) {
      if (field) values.set(field.at.row * rowStep + field.at.column, field.value);
    }
    stored.set(table, values);
  }
  return values.get(at.row * rowStep + at.column) ?? "";
}

function* fieldsOf(table: TargetSheet): Generator<Field | undefined> {
  const { budget, plan, execution } = table;
  yield* table.texts;
  yield* amounts(budget?.total, budget?.fiscalFunds, budget?.otherFunds);
  if (plan) yield* plan.points;
  yield* amounts(execution?.executed, execution?.rate, execution?.weight, execution?.score);
  for (const { value, actual, weight, score, ...others } of table.indicators) {
    yield* amounts(weight, score);
    yield* [others.name, others.description, others.basis, others.gradeBands];
    yield* [...valueFields(value), ...valueFields(actual)];
  }
}

function amounts(...fields: (AmountField | undefined)[]): (Field | undefined)[] {
  return fields;
}

/** A split value stands in three cells; the glued field has the text of all of them, so it comes first. */
function valueFields(value: TargetValue | undefined): (Field | undefined)[] {
  return [value, value?.split?.operator, value?.split?.number, value?.split?.unit];
}

import { recognizeSheet } from "../../../src/recognize/recognize";
import type { TargetSheet } from "../../../src/target/model";
import { sheet, type Row } from "../sheets";

/** The only table of a sheet with these rows. */
export function onlyTable(rows: readonly Row[]): TargetSheet {
  const tables = recognizeSheet(sheet(rows));
  expect(tables).toHaveLength(1);
  return tables[0]!;
}

/** Column of each role. */
export const columnsOf = ({ columns }: TargetSheet) =>
  Object.fromEntries(Object.entries(columns).map(([role, column]) => [role, column.index]));

type Part = "weight" | "actual" | "score" | "direction" | "description" | "gradeBands";

/** What the rows hold of one field. */
export const partsOf = ({ indicators }: TargetSheet, field: Part) =>
  indicators.map((indicator) => indicator[field]?.text);

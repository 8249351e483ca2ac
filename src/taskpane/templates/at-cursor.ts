import { recognizeSheet } from "../../recognize/recognize";
import { intersection } from "../../sheet/address";
import type { SheetSnapshot } from "../../sheet/snapshot";
import type { Workbook } from "../../sheet/workbook";
import type { TargetSheet } from "../../target/model";
import type { TemplatesTrouble } from "./templates-state";

/** A sheet, read with its merged cells and formulas, and a table on it. */
export interface TableThere {
  sheet: SheetSnapshot;
  table: TargetSheet;
}

/** The sheet in front with what is selected on it: one round trip. */
export async function sheetAtCursor(workbook: Workbook): Promise<SheetSnapshot> {
  const { sheets } = await workbook.read({ scope: "selection", structure: true });
  return sheets[0]!;
}

/** The table that the selection is in; anywhere on a sheet with one table, that one. */
export async function tableAtCursor(workbook: Workbook): Promise<TableThere | TemplatesTrouble> {
  const sheet = await sheetAtCursor(workbook);
  const tables = recognizeSheet(sheet);
  const selected = tables.filter(({ area }) =>
    sheet.selection?.some((one) => intersection(one, area)),
  );
  const [table] = selected.length ? selected : tables;
  if (!table) return { kind: "no-table", sheet: sheet.name };
  const only = selected.length === 1 || (selected.length === 0 && tables.length === 1);
  return only ? { sheet, table } : { kind: "which-table", count: tables.length };
}

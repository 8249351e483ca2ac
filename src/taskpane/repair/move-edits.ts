import { recognizeSheet } from "../../recognize/recognize";
import { moveIndicator } from "../../rows/move";
import type { Finding, RightPlace } from "../../rules/rule";
import { cellKey, contains } from "../../sheet/address";
import type { Edit } from "../../sheet/edit";
import { textAt } from "../../sheet/snapshot";
import { Refusal, type Workbook } from "../../sheet/workbook";
import { tableKey } from "../state/finding-list";
import type { Report } from "../state/report";

/**
 * The edits that bring the indicator of a finding to its right class. The sheet is read again with
 * its merged cells and formulas: one round trip.
 * @throws Refusal stale where the table is not as it was checked; what moving refuses.
 */
export async function moveEdits(
  workbook: Workbook,
  report: Report,
  { at }: Finding,
  to: RightPlace,
): Promise<readonly Edit[]> {
  const { sheets } = await workbook.read({
    scope: "workbook",
    sheets: [at.sheet],
    structure: true,
  });
  const sheet = sheets.find(({ name }) => name === at.sheet);
  const known = report.snapshot.sheets.find(({ name }) => name === at.sheet);
  const checked = report.tables.find(
    (table) => table.sheet === at.sheet && contains(table.area, at),
  );
  if (!sheet || !known || !checked) throw new Refusal("stale", cellKey(at));
  const table = recognizeSheet(sheet).find((one) => tableKey(one) === tableKey(checked));
  const { area } = checked;
  for (let column = area.column; column < area.column + area.columns; column++) {
    const place = { row: at.row, column };
    if (textAt(sheet, place) !== textAt(known, place)) throw new Refusal("stale", cellKey(at));
  }
  if (!table) throw new Refusal("stale", cellKey(at));
  return moveIndicator(sheet, table, { row: at.row }, to);
}

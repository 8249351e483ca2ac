import { areaName, type Area } from "../sheet/address";
import { runInExcel, type Patience } from "./run";

/**
 * Brings cells to the screen and selects them. Two round trips: a range can only be selected on
 * the sheet in front, and that is settled between them. A hidden sheet is refused, not shown.
 */
export async function selectCells(name: string, area: Area, patience?: Patience): Promise<void> {
  await runInExcel({ patience }, async (context, sync) => {
    const sheet = context.workbook.worksheets.getItem(name);
    sheet.activate();
    await sync();
    sheet.getRange(areaName(area)).select();
    await sync();
  });
}

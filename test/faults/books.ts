import { readFileSync } from "node:fs";
import path from "node:path";
import type { SheetData, WorkbookData } from "../../src/standin/engine/workbook-data";
import { readWorkbook } from "../../src/standin/file/read-workbook";

const samples = path.join(__dirname, "../../assets/samples");

/** A target sheet with slips, as an office published it, and a sheet with a format of the user's. */
export async function sampleBook(): Promise<WorkbookData> {
  const bytes = readFileSync(path.join(samples, "香河县信访局2023绩效目标.xlsx"));
  const { sheets } = await readWorkbook(new Uint8Array(bytes).buffer);
  const notes: SheetData = {
    name: "底稿",
    cells: [{ row: 0, column: 0, value: "备注", style: { fill: "#FFFF00" } }],
    conditionalFormats: [
      { areas: [{ row: 0, column: 0, rows: 9, columns: 2 }], formula: "=$A1=1", fill: "#00FF00" },
    ],
  };
  return { sheets: [sheets[0]!, sheets[1]!, notes], settings: { other: "another add-in's" } };
}

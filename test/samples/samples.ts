import { departmentTable, fullTable, shortTable, textSheet, type SheetLayout } from "./layout";
import { modelTables } from "./model-tables";
import { xiangheDepartment, xiangheTables } from "./xianghe-tables";
import { xiangheTexts } from "./xianghe-texts";
import { zhengdingTables } from "./zhengding-tables";
import { zhengdingTexts } from "./zhengding-texts";

export interface Sample {
  /** File name under assets/samples. */
  file: string;
  title: string;
  sheets: readonly SheetLayout[];
}

/** The two documents as workbooks: target sheets first, then what surrounds them; and a clean one. */
export const samples: readonly Sample[] = [
  {
    file: "正定县信访局2022绩效目标.xlsx",
    title: "正定县信访局2022年部门预算绩效文本（草案）",
    sheets: [...zhengdingTables.map(fullTable), ...zhengdingTexts.map(textSheet)],
  },
  {
    file: "香河县信访局2023绩效目标.xlsx",
    title: "香河县信访局2023年部门预算信息公开情况说明",
    sheets: [
      departmentTable(xiangheDepartment),
      ...xiangheTables.map(shortTable),
      ...xiangheTexts.map(textSheet),
    ],
  },
  {
    file: "绩效目标示范.xlsx",
    title: "绩效目标示范",
    sheets: modelTables.map(fullTable),
  },
];

/** An indicator row of the documents: Z1.1 is the first row of Zhengding's first table. */
export interface SampleRow {
  id: string;
  sheet: string;
  /** Row on the sheet, from 0. */
  row: number;
  /** Cells as published; blank category cells belong to the word above. */
  cells: readonly string[];
}

/** All 94 indicator rows: Z1 to Z5, X0 (the department table) to X6. */
export const sampleRows: readonly SampleRow[] = [
  ...zhengdingTables.flatMap((table, i) => rowsOf(`Z${i + 1}`, table, 10)),
  ...rowsOf("X0", xiangheDepartment, 3),
  ...xiangheTables.flatMap((table, i) =>
    rowsOf(`X${i + 1}`, table, table.above === undefined ? 3 : 5),
  ),
];

function rowsOf(
  id: string,
  { sheet, indicators }: { sheet: string; indicators: readonly string[] },
  top: number,
): SampleRow[] {
  return indicators.map((row, i) => ({
    id: `${id}.${i + 1}`,
    sheet,
    row: top + i,
    cells: row.split("|"),
  }));
}

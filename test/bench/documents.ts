import { departmentTable, fullTable, shortTable, type SheetLayout } from "../samples/layout";
import { xiangheDepartment, xiangheTables } from "../samples/xianghe-tables";
import { zhengdingTables } from "../samples/zhengding-tables";

/** The target sheets of the two documents as published. */
const published: readonly SheetLayout[] = [
  ...zhengdingTables.map(fullTable),
  departmentTable(xiangheDepartment),
  ...xiangheTables.map(shortTable),
];

/** So many target sheets: the twelve of the two documents over and over. */
export function documentSheets(count: number): SheetLayout[] {
  return Array.from({ length: count }, (_, i) => {
    const sheet = published[i % published.length]!;
    return { ...sheet, name: `${i + 1}.${sheet.name.slice(2)}` };
  });
}

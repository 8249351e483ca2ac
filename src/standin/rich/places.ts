import { intersection, type Area } from "../../sheet/address";
import type { Cells, ExcelBook } from "../engine/excel-book";
import { HostError } from "../engine/host-error";

/** The cells of a range. @throws HostError where they were deleted. */
export function areaOf(excel: ExcelBook, cells: Cells): Area {
  excel.sheet(cells.sheet);
  const area = cells.areas[0];
  if (!area) throw new HostError("InvalidReference");
  return area;
}

/** Of many cells those that are used, so that whole rows and columns end somewhere. */
export function bounded(excel: ExcelBook, sheet: string, area: Area): Area {
  if (area.rows * area.columns <= 100_000) return area;
  const used = excel.book.usedArea(sheet, false);
  return (used && intersection(area, used)) ?? { ...area, rows: 1, columns: 1 };
}

export function eachPlace(area: Area, visit: (row: number, column: number) => void): void {
  for (let i = 0; i < area.rows; i += 1)
    for (let j = 0; j < area.columns; j += 1) visit(area.row + i, area.column + j);
}

/** The one answer of all, or null where they differ. */
export function same<T>(count: number, at: (index: number) => T): T | null {
  const first = at(0);
  for (let i = 1; i < count; i += 1) if (at(i) !== first) return null;
  return first;
}

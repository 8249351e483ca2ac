import type { Area } from "../../src/sheet/address";

/** One cell, or so many rows and columns from it on. */
export function area(row: number, column: number, rows = 1, columns = 1): Area {
  return { row, column, rows, columns };
}

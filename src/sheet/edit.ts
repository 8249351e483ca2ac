import type { CellRef } from "./address";
import type { CellValue } from "./snapshot";

/**
 * A change of one cell. It says what it expects to find: where the cell holds anything else when
 * the change is about to be written, nothing is written at all.
 */
export interface SetCell extends CellRef {
  type: "set";
  expect: CellValue;
  value: CellValue;
  /** Written before the value, in Excel's English notation; left as it is where undefined. */
  numberFormat?: string;
}

/** A change of the workbook, as data. */
export type Edit = SetCell;

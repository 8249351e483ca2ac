import type { CellValue, SheetSnapshot, Snapshot } from "../../src/sheet/snapshot";
import type { SheetLayout } from "../samples/layout";

/** What reading the laid-out sheets from a file gives. */
export function snapshotOf(layouts: readonly SheetLayout[]): Snapshot {
  return { sheets: layouts.map(sheetSnapshot) };
}

function sheetSnapshot({ name, blocks }: SheetLayout): SheetSnapshot {
  const filled = blocks.filter(({ value }) => value !== "");
  const rows = Math.max(...filled.map(({ row }) => row)) + 1;
  const columns = Math.max(...filled.map(({ column }) => column)) + 1;
  const values = Array.from({ length: rows }, () => Array<CellValue>(columns).fill(""));
  const texts = Array.from({ length: rows }, () => Array<string>(columns).fill(""));
  for (const { row, column, value, look } of filled) {
    values[row]![column] = value;
    texts[row]![column] =
      look === "amount" && typeof value === "number" ? value.toFixed(2) : String(value);
  }
  return {
    name,
    visibility: "visible",
    protected: false,
    area: { row: 0, column: 0, rows, columns },
    values,
    texts,
  };
}

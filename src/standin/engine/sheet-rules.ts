import type { ExcelBook } from "./excel-book";
import { HostError } from "./host-error";

/** Excel's rules for the name of a sheet: 1–31 characters, none of []:*?/\, no ' at the ends. */
export function checkSheetName(excel: ExcelBook, name: unknown, self?: string): void {
  const legal =
    typeof name === "string" &&
    name.length >= 1 &&
    name.length <= 31 &&
    !/[[\]:*?/\\]/.test(name) &&
    !/^'|'$/.test(name) &&
    name.toLowerCase() !== "history";
  if (!legal) throw new HostError("InvalidArgument");
  const taken = excel.book
    .sheets()
    .some((sheet) => sheet.id !== self && sheet.name.toLowerCase() === name.toLowerCase());
  if (taken)
    throw new HostError(
      "ItemAlreadyExists",
      "A resource with the same name or identifier already exists.",
    );
}

/** "Sheet4", the first that is free. */
export function newSheetName(excel: ExcelBook): string {
  let number = excel.book.sheets().length + 1;
  while (excel.findSheet(`Sheet${number}`)) number += 1;
  return `Sheet${number}`;
}

export async function removeSheet(excel: ExcelBook, sheet: string): Promise<void> {
  const handle = excel.sheet(sheet);
  const others = excel.book.sheets().filter(({ id, hidden }) => id !== sheet && !hidden);
  if (!others.length) throw new HostError("InvalidOperation");
  if (excel.extrasOf(sheet).veryHidden && handle.hidden) throw new HostError("InvalidOperation");
  if (excel.book.active() === sheet) await excel.book.activate(others[0]!.id);
  await excel.book.removeSheet(sheet);
}

export async function hideSheet(excel: ExcelBook, sheet: string, value: unknown): Promise<void> {
  if (value !== "Visible" && value !== "Hidden" && value !== "VeryHidden")
    throw new HostError("InvalidArgument");
  const hidden = value !== "Visible";
  const { hidden: before } = excel.sheet(sheet);
  const others = excel.book.sheets().filter((other) => other.id !== sheet && !other.hidden);
  if (hidden && !others.length) throw new HostError("InvalidOperation");
  if (hidden && excel.book.active() === sheet) await excel.book.activate(others[0]!.id);
  if (before !== hidden) await excel.book.hideSheet(sheet, hidden);
  excel.extrasOf(sheet).veryHidden = value === "VeryHidden";
}

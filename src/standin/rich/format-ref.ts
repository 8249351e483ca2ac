import type { ExcelBook } from "../engine/excel-book";
import { HostError } from "../engine/host-error";
import type { ConditionalFormatData } from "../engine/workbook-data";

/** A conditional format by its id; it may be gone. */
export interface FormatRef {
  sheet: string;
  id: string;
}

/** @throws HostError ItemNotFound where it is gone. */
export function find(excel: ExcelBook, { sheet, id }: FormatRef) {
  const format = excel.extrasOf(sheet).conditionalFormats.find((other) => other.id === id);
  if (!format) throw new HostError("ItemNotFound");
  return format;
}

/** @throws HostError AccessDenied on a protected sheet. */
export function change(
  excel: ExcelBook,
  ref: FormatRef,
  values: Partial<ConditionalFormatData>,
): void {
  excel.checkWritable(ref.sheet);
  Object.assign(find(excel, ref), values);
}

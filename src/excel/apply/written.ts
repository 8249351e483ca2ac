import type { CellValue } from "../../sheet/snapshot";

/** Texts of nothing but what numbers, dates, times and currencies are written with, in any width. */
const numberLike =
  /^[\d\s.,:/\\\-−+()%‰$¥￥€£年月日号时分秒点上下午零〇一二三四五六七八九十apme]*$/i;

/** English months and truth values are read as such by every Excel. */
const wordLike = /^(true|false)$|\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;

/**
 * What to hand to `Range.values` so that the cell holds exactly this. Texts that Excel would take
 * for a formula, number, date or truth value get the apostrophe that keeps them as text; in a cell
 * formatted as text nothing is read into them.
 */
export function asWritten(value: CellValue, numberFormat: string): CellValue {
  if (typeof value !== "string" || value === "" || numberFormat === "@") return value;
  const risky =
    /^[=+\-@']/.test(value) || numberLike.test(value.normalize("NFKC")) || wordLike.test(value);
  return risky ? `'${value}` : value;
}

/** A number or truth value in a cell of the text format: put there before the format was. */
export function isNumberAmongTexts(cell: { value: CellValue; numberFormat: string }): boolean {
  return cell.numberFormat === "@" && typeof cell.value !== "string";
}

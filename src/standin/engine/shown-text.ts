import { format as formatValue } from "numfmt";
import type { CellValue } from "../../sheet/snapshot";

/** What the cell shows, as `Range.text` has it (never "####", whatever the column's width). */
export function shownText(value: CellValue, format: string): string {
  if (value === "") return "";
  if (typeof value === "string" && (format === "General" || format === "@")) return value;
  if (typeof value === "string" && value.startsWith("#")) return value;
  return formatValue(format, value, { throws: false });
}

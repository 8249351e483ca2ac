import { isTextFormat, isValidFormat, parseValue } from "numfmt";
import type { CellValue } from "../../sheet/snapshot";

/** What a cell holds after something was typed or written into it. */
export interface Content {
  /** "" where it is empty. */
  value: CellValue;
  formula?: string;
  /** The format that Excel gives a General cell for what was typed, as 0% for "5%". */
  numberFormat?: string;
}

/**
 * Reads what is written to a cell of this number format, the way Excel reads typed text: numbers,
 * percentages and dates are recognised, "=…" is a formula (and so is "-x" or "@x"), an apostrophe
 * keeps the rest as text; a cell formatted as text keeps everything as it is.
 */
export function readTyped(input: CellValue, format: string): Content {
  if (typeof input !== "string") return { value: isTextFormat(format) ? shout(input) : input };
  if (input === "" || isTextFormat(format)) return { value: input };
  if (input.startsWith("'")) return { value: input.slice(1) };
  if (input.startsWith("=") && input.length > 1) return { value: "", formula: input };
  const parsed = parseValue(input.trim());
  if (parsed && parsed.v !== undefined && parsed.v !== null) {
    const numberFormat = (parsed as { z?: string }).z;
    return {
      value: parsed.v,
      ...(numberFormat && format === "General" ? { numberFormat } : {}),
    };
  }
  if (/^[+\-@]./.test(input)) {
    return { value: "", formula: `=${input.startsWith("-") ? input : input.slice(1)}` };
  }
  return { value: input };
}

function shout(value: number | boolean): string {
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}

/** Whether Excel would take the text as a number format. */
export function isNumberFormat(format: string): boolean {
  return format !== "" && isValidFormat(format);
}

import { areaName, columnLetters, type Area } from "../../sheet/address";
import { HostError } from "./host-error";

/** The size of Excel's sheets. */
export const allRows = 1_048_576;
export const allColumns = 16_384;

/** "B2:C4", "A:C", "3:5", "$A$1"; a sheet name before "!" is passed over. */
export function readAddress(text: string): Area {
  const local = text.slice(text.lastIndexOf("!") + 1).replaceAll("$", "");
  const [first = "", last = first] = local.split(":");
  const a = corner(first);
  const b = corner(last);
  if (!a || !b || local.split(":").length > 2) throw new HostError("InvalidArgument");
  const row = Math.min(a.row ?? 0, b.row ?? 0);
  const column = Math.min(a.column ?? 0, b.column ?? 0);
  const wholeColumns = a.row === undefined && b.row === undefined;
  const wholeRows = a.column === undefined && b.column === undefined;
  if (!local.includes(":") && (wholeColumns || wholeRows)) throw new HostError("InvalidArgument");
  return {
    row,
    column,
    rows: wholeColumns ? allRows : Math.max(a.row!, b.row!) - row + 1,
    columns: wholeRows ? allColumns : Math.max(a.column!, b.column!) - column + 1,
  };
}

function corner(text: string): { row?: number; column?: number } | undefined {
  const match = /^([A-Z]{0,3})(\d{0,7})$/i.exec(text.trim());
  if (!match || text.trim() === "") return undefined;
  const [, letters = "", digits = ""] = match;
  const column = [...letters.toUpperCase()].reduce((sum, l) => sum * 26 + l.charCodeAt(0) - 64, 0);
  const row = Number(digits);
  if (column > allColumns || row > allRows || (digits !== "" && row < 1)) return undefined;
  return {
    ...(digits ? { row: row - 1 } : {}),
    ...(letters ? { column: column - 1 } : {}),
  };
}

/** The address as Excel writes it: "Sheet1!A1:B2", "'my sheet'!A:C", "Sheet1!3:5". */
export function fullAddress(sheet: string, area: Area): string {
  return `${quoteSheet(sheet)}!${localAddress(area)}`;
}

export function localAddress(area: Area): string {
  const { row, column, rows, columns } = area;
  if (rows >= allRows)
    return `${columnLetters(column)}:${columnLetters(Math.min(column + columns, allColumns) - 1)}`;
  if (columns >= allColumns) return `${row + 1}:${row + rows}`;
  return areaName(area);
}

function quoteSheet(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

/** "'表 一'!A1" → { sheet: "表 一", local: "A1" }; sheet undefined where the address names none. */
export function splitAddress(text: string): { sheet: string | undefined; local: string } {
  const mark = text.lastIndexOf("!");
  if (mark < 0) return { sheet: undefined, local: text };
  const name = text.slice(0, mark);
  const sheet = /^'.*'$/.test(name) ? name.slice(1, -1).replaceAll("''", "'") : name;
  return { sheet, local: text.slice(mark + 1) };
}

import type { CellValue } from "../sheet/snapshot";
import { FileError } from "./file-error";
import type { Budget } from "./limits";
import type { Formatter } from "./number-formats";
import { cellText, StringItem } from "./shared-strings";
import { isTrue, parseXml, type Attributes } from "./xml";

/** A cell that holds something. */
export interface StoredCell {
  row: number;
  column: number;
  value: CellValue;
  text: string;
}

export interface SheetContent {
  protected: boolean;
  /** In the order of the file, which need not be that of the sheet. */
  cells: StoredCell[];
  /** References of merged areas as they stand in the file: "A1:C1". */
  merges: string[];
}

/** What cells refer to. */
export interface Surroundings {
  strings: readonly string[];
  formatter: Formatter;
  budget: Budget;
}

const rowsMost = 1_048_576;
const columnsMost = 16_384;

/** Reads the cells of a worksheet part: stored values, cached results of formulas, shown texts. */
export function readSheetPart(bytes: Uint8Array, around: Surroundings): SheetContent {
  const content: SheetContent = { protected: false, cells: [], merges: [] };
  let row = -1;
  let column = -1;
  let cell: Attributes = {};
  let inValue = false;
  let inline = false;
  let raw = "";
  const item = new StringItem();
  parseXml(bytes, {
    open(name, attributes, isEmpty) {
      switch (name) {
        case "row": {
          const { r: place } = attributes();
          row = place === undefined ? row + 1 : Number(place) - 1;
          column = -1;
          break;
        }
        case "c":
          raw = "";
          // Half the cells of a sheet have a look and nothing in them; the next says where it is.
          if (isEmpty) {
            column += 1;
            break;
          }
          cell = attributes();
          if (cell["r"] === undefined) column += 1;
          else ({ row, column } = placeOf(cell["r"]));
          if (!(row >= 0 && row < rowsMost && column < columnsMost)) throw new FileError("damaged");
          break;
        case "v":
          inValue = true;
          break;
        case "is":
          inline = true;
          break;
        case "mergeCell": {
          const { ref } = attributes();
          if (ref !== undefined) content.merges.push(ref);
          break;
        }
        case "sheetProtection":
          content.protected = isTrue(attributes()["sheet"]);
          break;
      }
      if (inline) item.open(name);
    },
    text(text) {
      if (inValue) raw += text;
      else if (inline) item.add(text);
    },
    close(name) {
      if (inline) item.close(name);
      if (name === "v") inValue = false;
      else if (name === "is") {
        inline = false;
        raw = item.take();
      } else if (name === "c" && raw !== "") {
        const value = readValue(raw, cell, around);
        if (value === "") return;
        const text = textOf(value, Number(cell["s"] ?? 0), around);
        content.cells.push({ row, column, value, text });
        if (content.cells.length > around.budget.cellsLeft) throw new FileError("large-sheet");
      }
    },
  });
  return content;
}

/** The stored value; "" where there is none. */
function readValue(
  raw: string,
  { t: type = "n" }: Attributes,
  { strings }: Surroundings,
): CellValue {
  switch (type) {
    case "s": {
      const value = strings[Number(raw)];
      if (value === undefined) throw new FileError("damaged");
      return value;
    }
    case "b":
      return isTrue(raw);
    case "inlineStr":
    case "e":
      return raw;
    case "str":
      return cellText(raw);
    case "d":
      return serialOf(raw) ?? raw;
    default: {
      if (raw.trim() === "") return "";
      const number = Number(raw);
      return Number.isFinite(number) ? number : cellText(raw);
    }
  }
}

function textOf(value: CellValue, style: number, { formatter, budget }: Surroundings): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  const text = formatter.show(value, style);
  budget.takeCharacters(text.length);
  return text;
}

/** "E4" → row 3, column 4; written by hand because it runs for every cell. */
function placeOf(reference: string): { row: number; column: number } {
  let column = 0;
  let at = 0;
  for (; at < reference.length; at += 1) {
    const letter = reference.charCodeAt(at) & ~32;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  const row = Number(reference.slice(at));
  if (column === 0 || !Number.isInteger(row)) throw new FileError("damaged");
  return { row: row - 1, column: column - 1 };
}

/** An ISO date or time as Excel counts days since 1900. */
function serialOf(iso: string): number | undefined {
  const time = Date.parse(/[zZ]|[+-]\d\d:\d\d$/.test(iso) || !iso.includes("T") ? iso : `${iso}Z`);
  return Number.isNaN(time) ? undefined : time / 86_400_000 + 25_569;
}

import { parseArea, type Area } from "../sheet/address";
import type { SheetSnapshot, Snapshot } from "../sheet/snapshot";
import { openArchive } from "./archive";
import { FileError } from "./file-error";
import { Budget } from "./limits";
import { Formatter, readNumberFormats } from "./number-formats";
import { readParts } from "./package";
import { readSharedStrings } from "./shared-strings";
import { readSheetPart } from "./sheet-part";
import { unzip as plainUnzip, type Unzip } from "./unzip";
import { usedArea } from "./used-area";

/** A sheet as it was read, with what only a picture of it needs. */
export interface ReadSheet {
  sheet: SheetSnapshot;
  merges: readonly Area[];
  /** How many sheets the workbook has. */
  of: number;
}

/**
 * Reads an .xlsx workbook: names, visibility, protection, stored values and shown texts of every
 * worksheet. Formulas give the results stored with them. Nothing is run, fetched or written.
 * `unzip` is for where the machine has something faster than JavaScript.
 * @throws FileError for everything that cannot be read.
 */
export function readXlsx(
  bytes: Uint8Array,
  budget: Budget = new Budget(),
  unzip: Unzip = plainUnzip,
): Snapshot {
  return { sheets: Array.from(readSheets(bytes, budget, unzip), ({ sheet }) => sheet) };
}

/**
 * The same sheet by sheet, in order, so that a caller can let others work in between.
 * @throws FileError at the first step or a later one.
 */
export function* readSheets(
  bytes: Uint8Array,
  budget: Budget = new Budget(),
  unzip: Unzip = plainUnzip,
): Generator<ReadSheet, void> {
  refuseOtherFormats(bytes);
  try {
    yield* readWorkbook(bytes, budget, unzip);
  } catch (error) {
    throw error instanceof FileError ? error : new FileError("damaged", { cause: error });
  }
}

function* readWorkbook(
  bytes: Uint8Array,
  budget: Budget,
  unzip: Unzip,
): Generator<ReadSheet, void> {
  const archive = openArchive(bytes, budget, unzip);
  const parts = readParts(archive);
  const strings = parts.sharedStrings ? readSharedStrings(archive.read(parts.sharedStrings)) : [];
  const formats = parts.styles ? readNumberFormats(archive.read(parts.styles)) : [];
  const formatter = new Formatter(formats, parts.serial1904);
  for (const { name, visibility, path } of parts.sheets) {
    const content = readSheetPart(archive.read(path), { strings, formatter, budget });
    const used = usedArea(content.cells, budget);
    yield {
      sheet: { name, visibility, protected: content.protected, ...used },
      get merges() {
        return content.merges.flatMap(mergedArea);
      },
      of: parts.sheets.length,
    };
  }
}

/** A merged area only draws the sheet: one that cannot be read is left out. */
function mergedArea(reference: string): Area[] {
  if (!/^[A-Z]{1,3}[1-9]\d{0,6}:[A-Z]{1,3}[1-9]\d{0,6}$/i.test(reference)) return [];
  const area = parseArea(reference);
  return area.rows > 0 && area.columns > 0 ? [area] : [];
}

function refuseOtherFormats(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new FileError("empty");
  const [a, b, c, d] = bytes;
  if (a === 0xd0 && b === 0xcf && c === 0x11 && d === 0xe0) {
    throw new FileError(holdsEncryptedPackage(bytes) ? "encrypted" : "old-format");
  }
  // Workbooks of Excel 2 to 4 begin with a BOF record of their own.
  if (a === 0x09 && (b === 0x00 || b === 0x02 || b === 0x04)) throw new FileError("old-format");
  if (a !== 0x50 || b !== 0x4b) throw new FileError("other-format");
}

/**
 * A workbook with a password to open is a compound file with a stream "EncryptedPackage". Entries
 * of its directory are 128 bytes long: the name in UTF-16, and at byte 64 its length in bytes.
 */
function holdsEncryptedPackage(bytes: Uint8Array): boolean {
  const name = "EncryptedPackage";
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    if (bytes[at] !== 0x45 || bytes[at + 64] !== 2 * name.length + 2) continue;
    const matches = (i: number): boolean =>
      bytes[at + 2 * i] === name.charCodeAt(i) && bytes[at + 2 * i + 1] === 0;
    if (Array.from(name, (_, i) => i).every(matches)) return true;
  }
  return false;
}

import type { Snapshot } from "../sheet/snapshot";
import { openArchive } from "./archive";
import { FileError } from "./file-error";
import { Budget } from "./limits";
import { Formatter, readNumberFormats } from "./number-formats";
import { readParts } from "./package";
import { readSharedStrings } from "./shared-strings";
import { readSheetPart } from "./sheet-part";
import { usedArea } from "./used-area";

/**
 * Reads an .xlsx workbook: names, visibility, protection, stored values and shown texts of every
 * worksheet. Formulas give the results stored with them. Nothing is run, fetched or written.
 * @throws FileError for everything that cannot be read.
 */
export function readXlsx(bytes: Uint8Array, budget: Budget = new Budget()): Snapshot {
  refuseOtherFormats(bytes);
  try {
    return readWorkbook(bytes, budget);
  } catch (error) {
    throw error instanceof FileError ? error : new FileError("damaged", { cause: error });
  }
}

function readWorkbook(bytes: Uint8Array, budget: Budget): Snapshot {
  const archive = openArchive(bytes, budget);
  const parts = readParts(archive);
  const strings = parts.sharedStrings ? readSharedStrings(archive.read(parts.sharedStrings)) : [];
  const formats = parts.styles ? readNumberFormats(archive.read(parts.styles)) : [];
  const formatter = new Formatter(formats, parts.serial1904);
  const sheets = parts.sheets.map(({ name, visibility, path }) => {
    const content = readSheetPart(archive.read(path), { strings, formatter, budget });
    const used = usedArea(content.cells, budget);
    return { name, visibility, protected: content.protected, ...used };
  });
  return { sheets };
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

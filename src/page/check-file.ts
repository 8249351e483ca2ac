import { createChecker } from "../check/check";
import { defaultSettings } from "../check/settings";
import type { Finding } from "../rules/rule";
import { recognizing } from "../recognize/recognize";
import type { Area } from "../sheet/address";
import type { SheetSnapshot } from "../sheet/snapshot";
import type { TargetSheet } from "../target/model";
import { inSlices, slices } from "../taskpane/slices";
import { FileError } from "../xlsx/file-error";
import { limits } from "../xlsx/limits";
import { readSheets } from "../xlsx/read-xlsx";

/** What came of a file: its sheets as they are, the target sheets on them and what is wrong. */
export interface CheckedFile {
  sheets: readonly SheetSnapshot[];
  /** Merged areas by the name of the sheet. */
  merges: ReadonlyMap<string, readonly Area[]>;
  tables: readonly TargetSheet[];
  findings: readonly Finding[];
}

export interface Progress {
  phase: "reading" | "recognizing" | "checking";
  done: number;
  total: number;
}

export interface FileOrder {
  /** Hidden sheets are checked as well. */
  hidden: boolean;
  signal: AbortSignal;
  onProgress: (progress: Progress) => void;
}

/**
 * Reads and checks a workbook, in slices short enough for the page to answer between sheets.
 * @throws FileError where it cannot be read; the signal's reason where the check was stopped.
 */
export async function checkFile(
  file: Blob,
  { hidden, signal, onProgress }: FileOrder,
): Promise<CheckedFile> {
  const bytes = await bytesOf(file);
  const giveWay = slices(signal);
  const sheets: SheetSnapshot[] = [];
  const merges = new Map<string, readonly Area[]>();
  let read = 0;
  for (const { sheet, merges: merged, of } of readSheets(bytes)) {
    onProgress({ phase: "reading", done: (read += 1), total: of });
    if (hidden || sheet.visibility === "visible") {
      sheets.push(sheet);
      merges.set(sheet.name, merged);
    }
    await giveWay();
  }

  const tables: TargetSheet[] = [];
  for (const [done, sheet] of sheets.entries()) {
    onProgress({ phase: "recognizing", done, total: sheets.length });
    for (const table of await inSlices(recognizing(sheet), giveWay)) tables.push(table);
  }
  const total = tables.length;
  const onJudged = (done: number) => onProgress({ phase: "checking", done, total });
  onJudged(0);
  const checking = createChecker().checking(tables, defaultSettings, onJudged);
  const { findings } = await inSlices(checking, giveWay);
  return { sheets, merges, tables, findings };
}

async function bytesOf(file: Blob): Promise<Uint8Array> {
  if (file.size > limits.bytes) throw new FileError("large-content");
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (error) {
    // A folder that was dropped, a file that was moved away or is locked.
    throw new FileError("unreadable", { cause: error });
  }
}

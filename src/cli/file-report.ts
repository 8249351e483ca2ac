import { check } from "../check/check";
import type { Finding } from "../rules/rule";
import { recognize } from "../recognize/recognize";
import type { TargetSheet } from "../target/model";
import { FileError } from "../xlsx/file-error";
import { Budget } from "../xlsx/limits";
import { readXlsx } from "../xlsx/read-xlsx";
import { nativeUnzip } from "./native-unzip";

/** What came of one file: its tables and findings, or why it could not be read. */
export interface FileReport {
  file: string;
  error?: FileError;
  tables: readonly TargetSheet[];
  findings: readonly Finding[];
}

export interface ReportOptions {
  /** Tables on hidden sheets are checked as well. */
  hidden: boolean;
}

/** Reads a workbook and checks its target sheets; a file that cannot be read is a report too. */
export function reportOn(
  file: string,
  read: () => Uint8Array,
  { hidden }: ReportOptions,
): FileReport {
  let snapshot;
  try {
    snapshot = readXlsx(read(), new Budget(), nativeUnzip);
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    return { file, error, tables: [], findings: [] };
  }
  const sheets = snapshot.sheets.filter(({ visibility }) => hidden || visibility === "visible");
  const tables = recognize({ sheets });
  return { file, tables, findings: check(tables).findings };
}

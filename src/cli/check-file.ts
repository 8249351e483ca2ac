import type { FileError } from "../xlsx/file-error";
import { countsOf, type Counts } from "./counts";
import { reportOn } from "./file-report";
import { fileJson } from "./json";
import { readBytes } from "./read-file";
import { departmentOf, summaryOf, type FileSummary } from "./summary/file-summary";
import { toText } from "./text";

export type Format = "text" | "json" | "ndjson";

/** How files are to be checked: plain data, since it goes to other threads. */
export interface CheckOrder {
  format: Format;
  hidden: boolean;
  /** What a report over all files needs is wanted as well. */
  summary: boolean;
}

/** What came of a file, ready to print; plain data, since it comes from other threads. */
export interface Outcome {
  text: string;
  counts: Counts;
  summary?: FileSummary;
}

/** Checks a file; one that cannot be read is an outcome too. `error` says why it is not even tried. */
export function checkFile(file: string, order: CheckOrder, error?: FileError): Outcome {
  const read = () => {
    if (error) throw error;
    return readBytes(file);
  };
  const report = reportOn(file, read, order);
  const json = order.format === "text" && !order.summary ? undefined : fileJson(report);
  const line = json && { version: 1, department: departmentOf(report.tables), ...json };
  const outcome: Outcome = { text: "", counts: countsOf(report) };
  if (order.format === "text") outcome.text = toText(report);
  else if (order.format === "ndjson") outcome.text = `${JSON.stringify(line)}\n`;
  else outcome.text = JSON.stringify(json, null, 2);
  if (order.summary) outcome.summary = summaryOf(line!);
  return outcome;
}

import { reportRows } from "../repair/report";
import { cellName } from "../sheet/address";
import { findingWords } from "../words/pane";
import { pageWords } from "../words/page";
import type { Language } from "../words/bilingual";
import { createXlsx } from "../xlsx/write-xlsx";
import type { FileEntry } from "./page-state";

/** Widths of the columns in characters. */
const widths = [26, 24, 16, 8, 7, 44, 40, 36];

/** The report as a workbook. */
export function reportXlsx(files: readonly FileEntry[], language: Language): Blob {
  const chunks: BlobPart[] = [];
  const xlsx = createXlsx((chunk) => chunks.push(new Uint8Array(chunk)));
  const name = pageWords[language].reportSheet;
  const [headings = [], ...lines] = reportLines(files, language);
  const columns = headings.map((heading, i) => ({ heading, width: widths[i]! }));
  const sheet = xlsx.sheet({ name, columns });
  for (const line of lines) sheet.row(line);
  sheet.close();
  xlsx.end([name]);
  return new Blob(chunks, {
    type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  });
}

/** The lines of a report over all checked files, with the heading line first. */
export function reportLines(files: readonly FileEntry[], language: Language): string[][] {
  const { columns, failed } = pageWords[language];
  const { oneOfClass } = findingWords[language];
  const heading = [
    ...[columns.file, columns.project, columns.sheet, columns.cell],
    ...[columns.severity, columns.what, columns.suggestion, columns.norm],
  ];
  const lines = files.flatMap(({ name, status }): string[][] => {
    if (status.kind === "unread") {
      return [[name, "", "", "", failed, status.error.words[language], "", ""]];
    }
    if (status.kind !== "checked") return [];
    const { tables, findings } = status.result;
    return reportRows(tables, findings, [], language).map((row) => [
      ...[name, row.project, row.sheet, cellName(row.cell)],
      oneOfClass[row.state === "review" ? "review" : row.severity],
      ...[row.what, row.suggestion, row.norm],
    ]);
  });
  return [heading, ...lines];
}

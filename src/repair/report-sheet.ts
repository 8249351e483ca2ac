import type { Edit } from "../sheet/edit";
import { writtenText } from "../sheet/written-text";
import { type CellRef, cellName } from "../sheet/address";
import { type Snapshot, valueAt } from "../sheet/snapshot";
import type { ReportRow } from "./report";

/** What a report says around its rows, in the language of the officer. */
export interface ReportWords {
  name: string;
  title: string;
  columns: Record<ReportColumn, string>;
  severities: Record<ReportRow["severity"], string>;
  states: Record<ReportRow["state"], string>;
  withReason: (state: string, reason: string) => string;
  none: string;
}

export type ReportColumn =
  "project" | "sheet" | "cell" | "severity" | "what" | "suggestion" | "norm" | "state";

/** Columns in their order, with their widths in points; A4 landscape holds about 770. */
export const reportColumns: readonly { column: ReportColumn; width: number }[] = [
  { column: "project", width: 120 },
  { column: "sheet", width: 90 },
  { column: "cell", width: 48 },
  { column: "severity", width: 40 },
  { column: "what", width: 190 },
  { column: "suggestion", width: 170 },
  { column: "norm", width: 150 },
  { column: "state", width: 72 },
];

/** A report as rows of texts; `link` is where the text of the cell column leads. */
export interface ReportPage {
  title: string;
  /** The line below the title: date, what was counted. */
  about: string;
  headings: readonly string[];
  rows: readonly { texts: readonly string[]; link: CellRef }[];
  /** Said in place of rows where there are none. */
  none: string;
}

/** Row of the headings, from 0: title, line below, a blank one. */
export const headingRow = 3;

export function reportPage(
  rows: readonly ReportRow[],
  about: string,
  words: ReportWords,
): ReportPage {
  const text = (row: ReportRow, column: ReportColumn): string => {
    switch (column) {
      case "cell":
        return cellName(row.cell);
      case "severity":
        return words.severities[row.severity];
      case "state":
        return row.reason
          ? words.withReason(words.states[row.state], row.reason)
          : words.states[row.state];
      default:
        return row[column];
    }
  };
  return {
    title: words.title,
    about,
    headings: reportColumns.map(({ column }) => words.columns[column]),
    rows: rows.map((row) => ({
      texts: reportColumns.map(({ column }) => text(row, column)),
      link: row.cell,
    })),
    none: words.none,
  };
}

/** Every report's first cell begins so, in whatever language; it marks the sheet as ours. */
const ourTitle = "绩效目标校验报告";

/** Names to try for the sheet of a report, the best first. */
export function reportNames(name: string): string[] {
  return [name, ...Array.from({ length: 8 }, (_, i) => `${name} ${i + 2}`)];
}

/** The sheets of a workbook that hold reports of ours. */
export function reportSheets({ sheets }: Snapshot): string[] {
  return sheets
    .filter((sheet) => String(valueAt(sheet, { row: 0, column: 0 })).startsWith(ourTitle))
    .map(({ name }) => name);
}

/**
 * Where a report goes: over the last one of ours, else under a name that is free. `there` holds
 * the sheets that have one of the names.
 */
export function reportPlace(name: string, there: Snapshot): { sheet: string; replaces: boolean } {
  const [ours] = reportSheets(there);
  if (ours !== undefined) return { sheet: ours, replaces: true };
  const taken = new Set(there.sheets.map((sheet) => sheet.name.toLowerCase()));
  const sheet = reportNames(name).find((one) => !taken.has(one.toLowerCase()));
  if (sheet === undefined) throw new RangeError(`all names taken: ${name}`);
  return { sheet, replaces: false };
}

/** The edits that make the sheet: in place of the old one where it replaces one; ready to print. */
export function reportEdits(
  page: ReportPage,
  { sheet, replaces }: { sheet: string; replaces: boolean },
): Edit[] {
  const columns = reportColumns.length;
  const rows = Math.max(1, page.rows.length);
  const set = (row: number, column: number, text: string): Edit[] =>
    text === "" ? [] : [{ type: "set", sheet, row, column, expect: "", ...writtenText(text) }];
  const linked = reportColumns.findIndex(({ column }) => column === "cell");
  const body = page.rows.flatMap(({ texts }, i) =>
    texts.flatMap((text, column) =>
      column === linked ? [] : set(headingRow + 1 + i, column, text),
    ),
  );
  const links = page.rows.map(({ texts, link: { sheet: to, row, column } }, i): Edit => ({
    type: "link",
    sheet,
    row: headingRow + 1 + i,
    column: linked,
    target: { sheet: to, row, column },
    text: texts[linked]!,
  }));
  const titleRows = `$${headingRow + 1}:$${headingRow + 1}`;
  const table = { row: headingRow, column: 0, rows: rows + 1, columns };
  return [
    ...(replaces ? [{ type: "remove-sheet" as const, sheet }] : []),
    { type: "add-sheet", sheet, page: { landscape: true, fitToWidth: true, titleRows } },
    ...reportColumns.map(({ width }, column): Edit => ({
      type: "format",
      sheet,
      area: { row: headingRow, column, rows: 1, columns: 1 },
      format: { columnWidth: width },
    })),
    {
      type: "format",
      sheet,
      area: table,
      format: { borders: true, wrap: true, vertical: "Top", fontSize: 9 },
    },
    {
      type: "format",
      sheet,
      area: { ...table, rows: 1 },
      format: { bold: true, fill: "#E2EFDA", horizontal: "Center", vertical: "Center" },
    },
    {
      type: "format",
      sheet,
      area: { row: 0, column: 0, rows: 1, columns: 1 },
      format: { bold: true, fontSize: 16 },
    },
    ...set(0, 0, page.title),
    ...set(1, 0, page.about),
    ...page.headings.flatMap((heading, column) => set(headingRow, column, heading)),
    ...(page.rows.length ? body : set(headingRow + 1, 0, page.none)),
    ...links,
  ];
}

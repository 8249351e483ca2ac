import { reportRows, reportText, type ReportRow } from "../../repair/report";
import { reportEdits, reportNames, reportPage, reportPlace } from "../../repair/report-sheet";
import type { Edit } from "../../sheet/edit";
import type { Workbook } from "../../sheet/workbook";
import type { Words } from "../../words/words";
import { resultLine } from "../result/result-line";
import type { Report } from "../state/report";

function rowsOf({ tables, findings, aside }: Report, { language }: Words): ReportRow[] {
  return reportRows(tables, findings, aside, language);
}

/** The findings as text, one a line, and how many there are. */
export function textOf(report: Report, words: Words): { text: string; lines: number } {
  const rows = rowsOf(report, words);
  return { text: reportText(rows, words.report.sheet), lines: rows.length };
}

/**
 * The edits that make the sheet of the report, and its name. What sheets of that name hold is read
 * first: one round trip where there is one, two where there is none.
 */
export async function reportSheetEdits(
  workbook: Workbook,
  report: Report,
  words: Words,
  today: Date,
): Promise<{ sheet: string; edits: readonly Edit[] }> {
  const { sheet: own } = words.report;
  const sheets = reportNames(own.name);
  const there = await workbook.read({ scope: "workbook", sheets, hidden: true });
  const place = reportPlace(own.name, there);
  const date = today.toLocaleDateString(words.language === "zh" ? "zh-CN" : "en-GB");
  const page = reportPage(rowsOf(report, words), own.made(date, resultLine(report, words)), own);
  return { sheet: place.sheet, edits: reportEdits(page, place) };
}

import type { Finding, Severity } from "../rules/rule";
import { cellKey } from "../sheet/address";
import type { Mark } from "../sheet/workbook";

const gravest: readonly Severity[] = ["error", "warning", "info"];

/**
 * What to mark for findings: each cell once, by the gravest of its findings, cells of one sheet and
 * severity together. Sheets that cannot be written are left out.
 */
export function marksOf(
  findings: readonly Finding[],
  locked: (sheet: string) => boolean,
): readonly Mark[] {
  const seen = new Set<string>();
  const marks = new Map<string, Mark & { cells: { row: number; column: number }[] }>();
  for (const severity of gravest) {
    for (const { at, severity: own } of findings) {
      const { sheet, row, column } = at;
      if (own !== severity || locked(sheet) || seen.has(cellKey(at))) continue;
      seen.add(cellKey(at));
      const key = `${severity} ${sheet}`;
      const mark = marks.get(key) ?? { sheet, severity, cells: [] };
      mark.cells.push({ row, column });
      marks.set(key, mark);
    }
  }
  return [...marks.values()];
}

import type { Finding } from "../../src/rules/rule";
import type { TargetSheet } from "../../src/target/model";
import { sheetOf } from "../../src/sheet/snapshot";
import type { Report } from "../../src/taskpane/state/report";

/** A table of so many rows on a sheet, without indicators: enough for lists. */
export function tableOn(sheet: string, row = 0, rows = 10): TargetSheet {
  return {
    sheet,
    area: { row, column: 0, rows, columns: 6 },
    form: "project",
    profile: "cost-under-output",
    hidden: false,
    columns: {},
    indicators: [],
    texts: [],
    score: 0,
    cues: [],
  };
}

/** A finding of `operator-missing`, or of another rule, in a cell. */
export function findingAt(sheet: string, row: number, part: Partial<Finding> = {}): Finding {
  return {
    rule: "operator-missing",
    outcome: "problem",
    severity: "warning",
    at: { sheet, row, column: 4 },
    because: [],
    message: "missing",
    data: {},
    seen: "100%",
    ...part,
  };
}

export function reportOf(
  tables: readonly TargetSheet[],
  findings: readonly Finding[],
  part: Partial<Report> = {},
): Report {
  const names = [...new Set(tables.map(({ sheet }) => sheet))];
  return {
    scope: "workbook",
    hidden: false,
    snapshot: { sheets: names.map((name) => sheetOf(name, [["标题"]])) },
    tables,
    findings,
    aside: [],
    notJudged: [],
    ...part,
  };
}

import type { NotJudged } from "../../check/judge-table";
import type { Aside } from "../../repair/ignored";
import type { Finding } from "../../rules/rule";
import type { CellRef } from "../../sheet/address";
import { textAt, type Snapshot } from "../../sheet/snapshot";
import type { Scope } from "../../sheet/workbook";
import type { TargetSheet } from "../../target/model";

/** What a finished check leaves with the pane. */
export interface Report {
  scope: Scope;
  hidden: boolean;
  snapshot: Snapshot;
  tables: readonly TargetSheet[];
  /** Those that stand; the officer has not set them aside. */
  findings: readonly Finding[];
  aside: readonly Aside[];
  notJudged: readonly NotJudged[];
}

/** What judging the tables anew changes. */
export type Judgement = Pick<Report, "findings" | "aside" | "notJudged">;

/** What the cell showed when it was read; undefined where its sheet was not. */
export function shownText(report: Report, at: CellRef): string | undefined {
  const sheet = report.snapshot.sheets.find(({ name }) => name === at.sheet);
  return sheet && textAt(sheet, at);
}

/** Protected sheets that hold a target sheet, in the order of the workbook. */
export function protectedSheets({ snapshot, tables }: Report): string[] {
  const withTables = new Set(tables.map(({ sheet }) => sheet));
  return snapshot.sheets
    .filter((sheet) => sheet.protected && withTables.has(sheet.name))
    .map(({ name }) => name);
}

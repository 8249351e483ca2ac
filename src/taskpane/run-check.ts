import type { Checker } from "../check/check";
import type { Settings } from "../check/settings";
import { createRecognizer } from "../recognize/recognizer";
import type { Workbook } from "../sheet/workbook";
import type { TargetSheet } from "../target/model";
import { slices } from "./slices";
import type { Progress, Scope } from "./state/pane-state";
import type { Report } from "./state/report";

export interface CheckOrder {
  scope: Scope;
  hidden: boolean;
  settings: Settings;
  signal: AbortSignal;
  onProgress: (progress: Progress) => void;
}

/** Sheets that read as at the last check keep their tables, which the checker then knows. */
const recognizeSheet = createRecognizer();

/**
 * Reads, recognises and checks, in slices short enough for the pane to answer between them.
 * @throws Refusal where the host will not; the signal's reason where the check was stopped.
 */
export async function runCheck(
  workbook: Workbook,
  checker: Checker,
  { scope, hidden, settings, signal, onProgress }: CheckOrder,
): Promise<Report> {
  const snapshot = await workbook.read({
    scope,
    hidden,
    signal,
    onProgress: (done, total) => onProgress({ phase: "reading", done, total }),
  });
  signal.throwIfAborted();
  const giveWay = slices(signal);

  const tables: TargetSheet[] = [];
  for (const [done, sheet] of snapshot.sheets.entries()) {
    onProgress({ phase: "recognizing", done, total: snapshot.sheets.length });
    tables.push(...recognizeSheet(sheet));
    await giveWay();
  }
  for (const [done, table] of tables.entries()) {
    onProgress({ phase: "checking", done, total: tables.length });
    checker.judge(table, settings);
    await giveWay();
  }
  return { scope, hidden, snapshot, tables, ...checker.check(tables, settings) };
}

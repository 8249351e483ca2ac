import type { Checker } from "../check/check";
import type { Settings } from "../check/settings";
import { createRecognizer } from "../recognize/recognizer";
import { partition, type Ignored } from "../repair/ignored";
import type { Workbook } from "../sheet/workbook";
import type { TargetSheet } from "../target/model";
import { slices } from "./slices";
import type { Progress, Scope } from "./state/pane-state";
import type { Judgement, Report } from "./state/report";

export interface CheckOrder {
  scope: Scope;
  hidden: boolean;
  settings: Settings;
  ignored: readonly Ignored[];
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
  { scope, hidden, settings, ignored, signal, onProgress }: CheckOrder,
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
  const checked = { snapshot, tables };
  return { scope, hidden, ...checked, ...judge(checker, checked, settings, ignored) };
}

/** Judges the tables at hand, and parts what the officer has set aside. */
export function judge(
  checker: Checker,
  checked: Pick<Report, "snapshot" | "tables">,
  settings: Settings,
  ignored: readonly Ignored[],
): Judgement {
  const { findings, notJudged } = checker.check(checked.tables, settings);
  return { ...partition(findings, checked, ignored), notJudged };
}

import type { Checker, CheckResult } from "../check/check";
import type { Settings } from "../check/settings";
import { createRecognizer } from "../recognize/recognizer";
import { partition, type Ignored } from "../repair/ignored";
import type { CellRef } from "../sheet/address";
import type { Snapshot } from "../sheet/snapshot";
import type { Scope, Workbook } from "../sheet/workbook";
import type { TargetSheet } from "../target/model";
import { inSlices, slices } from "./slices";
import type { Progress } from "./state/pane-state";
import type { Judgement, Report } from "./state/report";
import { selectedCells, selectedTables, withOwnSelection } from "./state/selection";

export interface CheckOrder {
  scope: Scope;
  hidden: boolean;
  settings: Settings;
  ignored: readonly Ignored[];
  /** What the check before has read, and the cell that the pane has shown last. */
  before?: Snapshot | undefined;
  shown?: CellRef | undefined;
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
  { scope, hidden, settings, ignored, before, shown, signal, onProgress }: CheckOrder,
): Promise<Report> {
  const read = await workbook.read({
    scope,
    hidden,
    signal,
    onProgress: (done, total) => onProgress({ phase: "reading", done, total }),
  });
  signal.throwIfAborted();
  const snapshot = { sheets: read.sheets.map((sheet) => withOwnSelection(sheet, before, shown)) };
  const giveWay = slices(signal);

  const tables: TargetSheet[] = [];
  for (const [done, sheet] of snapshot.sheets.entries()) {
    onProgress({ phase: "recognizing", done, total: snapshot.sheets.length });
    const found = await inSlices(recognizeSheet(sheet), giveWay);
    for (const table of selectedTables(sheet, found)) tables.push(table);
  }
  const total = tables.length;
  const onJudged = (done: number) => onProgress({ phase: "checking", done, total });
  onJudged(0);
  const result = await inSlices(checker.checking(tables, settings, onJudged), giveWay);
  const checked = { snapshot, tables };
  return { scope, hidden, ...checked, ...parted(result, checked, ignored) };
}

/** Judges the tables at hand, and parts what the officer has set aside. */
export function judge(
  checker: Checker,
  checked: Pick<Report, "snapshot" | "tables">,
  settings: Settings,
  ignored: readonly Ignored[],
): Judgement {
  return parted(checker.check(checked.tables, settings), checked, ignored);
}

/** As `judge`, for settings under which every table is judged anew: others get turns in between. */
export async function judgeInSlices(
  checker: Checker,
  checked: Pick<Report, "snapshot" | "tables">,
  settings: Settings,
  ignored: readonly Ignored[],
): Promise<Judgement> {
  const giveWay = slices(new AbortController().signal);
  const result = await inSlices(checker.checking(checked.tables, settings), giveWay);
  return parted(result, checked, ignored);
}

function parted(
  { findings, notJudged }: CheckResult,
  checked: Pick<Report, "snapshot" | "tables">,
  ignored: readonly Ignored[],
): Judgement {
  const isAsked = selectedCells(checked);
  const asked = findings.filter(({ at }) => isAsked(at));
  return { ...partition(asked, checked, ignored), notJudged };
}

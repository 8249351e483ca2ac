import type { Checker } from "../../check/check";
import { defaultSettings, type Settings } from "../../check/settings";
import { ignoredKey, withIgnored, withoutIgnored, type Ignored } from "../../repair/ignored";
import { afterRedo, afterUndo, withStep, type StepName } from "../../repair/history";
import { marksOf } from "../../repair/marks";
import { pickTicked, type Ticked } from "../../repair/picks";
import { planFixes, type FixPlan } from "../../repair/plan";
import { reportNames, reportSheets } from "../../repair/report-sheet";
import { tracesOf, type Trace } from "../../repair/traces";
import { verdictOn } from "../../repair/verdict";
import type { Finding, FixChoice } from "../../rules/rule";
import { cellName } from "../../sheet/address";
import type { Edit } from "../../sheet/edit";
import { Refusal, type Applied, type Workbook } from "../../sheet/workbook";
import { repairWords } from "../../words/repair";
import type { Words } from "../../words/words";
import type { judge } from "../run-check";
import type { PaneState } from "../state/pane-state";
import type { PaneAction } from "../state/reduce";
import type { Report } from "../state/report";
import { changesOf } from "./changes";
import { reportSheetEdits, textOf } from "./make-report";
import { moveEdits } from "./move-edits";
import { sheetObstacle } from "./obstacle";
import { currentAfter, rereadReport } from "./reread";
import type { LeftOut, Outcome } from "./repair-state";

export interface RepairDesk {
  workbook: Workbook;
  getState: () => PaneState;
  dispatch: (action: PaneAction) => void;
  checker: Checker;
  judge: typeof judge;
  /** What the workbook keeps of us is read again by the next check. */
  forgetSettings: () => void;
}

/** Everything that changes the workbook, or what is kept in it, and how the pane follows. */
export interface Repair {
  /** Carries out edits as one step that can be taken back, then reads the changed sheets again. */
  change(step: StepName, edits: readonly Edit[], about?: About): Promise<void>;
  /** What the ticked fixes of a report come to; pure. */
  plan(report: Report, settings: Settings, ticked: Ticked, without?: readonly LeftOut[]): FixPlan;
  fix(finding: Finding, choice: FixChoice): Promise<void>;
  fixAll(plan: FixPlan, again: (without: readonly LeftOut[]) => FixPlan): Promise<void>;
  move(finding: Finding): Promise<void>;
  undo(): Promise<void>;
  redo(): Promise<void>;
  ignore(entry: Ignored, about: string): Promise<void>;
  takeBack(entry: Ignored, about: string): Promise<void>;
  /** Makes the sheet of the report, in place of the last one, and shows it. */
  report(words: Words): Promise<void>;
  /** The findings as text, on the system's clipboard, or to be selected where that is shut. */
  copy(words: Words): Promise<void>;
  /** What the add-in keeps in the workbook. */
  traces(): Promise<readonly Trace[]>;
  clear(traces: readonly Trace[]): Promise<void>;
  /** Reads the sheets that changed, and these, and checks them again: one round trip. */
  recheck(sheets?: readonly string[]): Promise<void>;
  /** Reads what became of a change of which Excel never told. */
  settle(): Promise<void>;
  /** Marks the cells of the findings that stand; protected sheets are left out. */
  mark(report: Report): Promise<void>;
  unmark(): Promise<void>;
}

/** What a change was to do, for what is said of it afterwards. */
interface About {
  repaired?: readonly Finding[];
  leftOut?: readonly LeftOut[];
  /** Nothing is said of it here. */
  quiet?: boolean;
}

export function createRepair(desk: RepairDesk): Repair {
  const { workbook, getState, dispatch } = desk;

  const repairState = () => getState().repair;
  const say = (outcome: Outcome) => dispatch({ type: "repair", change: { outcome } });

  async function apply(step: StepName, edits: readonly Edit[]): Promise<Applied> {
    try {
      return await workbook.apply(edits);
    } catch (error) {
      if (error instanceof Refusal && error.left !== "unchanged") {
        for (const sheet of sheetsOf(edits)) dispatch({ type: "sheet-changed", sheet });
        const before = getState().report?.snapshot ?? { sheets: [] };
        if (error.left === "unknown") {
          dispatch({ type: "repair", change: { unsettled: { step, edits, before } } });
        }
      }
      throw error;
    }
  }

  /** Reads again what was changed, and says what was found there. */
  async function follow(
    way: "done" | "undone" | "redone",
    step: StepName,
    edits: readonly Edit[],
    { repaired = [], leftOut = [], quiet = false }: About = {},
  ): Promise<void> {
    const before = getState().report;
    let readBack = true;
    let trouble: string | undefined;
    try {
      await recheck(sheetsOf(edits));
    } catch (error) {
      // The change was made all the same, and that must be said.
      readBack = false;
      if (!(error instanceof Refusal)) trouble = String(error);
      for (const sheet of sheetsOf(edits)) dispatch({ type: "sheet-changed", sheet });
    }
    if (quiet) return;
    const after = getState().report;
    const persisting = readBack && after ? stillThere(repaired, after.findings) : 0;
    const cells = before && after ? changesOf(edits, before, after) : [];
    const outcome = { kind: "changed", way, step, cells, leftOut, persisting, readBack } as const;
    say(trouble === undefined ? outcome : { ...outcome, trouble });
  }

  async function change(step: StepName, edits: readonly Edit[], about?: About): Promise<void> {
    const { inverse } = await apply(step, edits);
    const history = withStep(repairState().history, { name: step, edits: inverse });
    dispatch({ type: "repair", change: { history, form: undefined } });
    await follow("done", step, edits, about);
  }

  async function takeStep(way: "undone" | "redone"): Promise<void> {
    const { history } = repairState();
    const step = (way === "undone" ? history.done : history.undone).at(-1);
    if (!step) return;
    const { inverse } = await apply(step.name, step.edits).catch((error: unknown) => {
      const stuck = way === "undone" ? "done" : "undone";
      const stale = error instanceof Refusal && error.code === "stale";
      if (stale) dispatch({ type: "repair", change: { stuck } });
      throw error;
    });
    const next = way === "undone" ? afterUndo : afterRedo;
    dispatch({ type: "repair", change: { history: next(history, inverse) } });
    await follow(way, step.name, step.edits);
  }

  async function recheck(sheets: readonly string[] = []): Promise<void> {
    const { report, stale } = getState();
    if (!report) return;
    const known = new Set(report.snapshot.sheets.map(({ name }) => name));
    const wanted = [...new Set([...sheets, ...stale])].filter((name) => known.has(name));
    if (wanted.length === 0) return;
    const fresh = await workbook.read({ scope: "workbook", sheets: wanted, hidden: true });
    const state = getState();
    const next = rereadReport(desk, state, wanted, fresh);
    const current = currentAfter(state, next);
    dispatch({ type: "rechecked", report: next, sheets: wanted, current });
  }

  async function settle(): Promise<void> {
    const { unsettled } = repairState();
    if (!unsettled) return;
    const { step, edits, before } = unsettled;
    const now = await workbook.read({ scope: "workbook", sheets: sheetsOf(edits), hidden: true });
    const verdict = verdictOn(edits, before, now);
    dispatch({ type: "repair", change: { unsettled: undefined } });
    await recheck(sheetsOf(edits));
    dispatch({ type: "notice-closed" });
    say({ kind: "settled", step, verdict });
  }

  /** Writes first: what the workbook did not take is not shown as kept. */
  async function keepIgnored(ignored: readonly Ignored[]): Promise<void> {
    try {
      await workbook.settings.write(ignoredKey, ignored.length > 0 ? ignored : undefined);
    } catch (error) {
      if (error instanceof Refusal && error.left === "unknown") desk.forgetSettings();
      throw error;
    }
    dispatch({ type: "repair", change: { ignored, form: undefined } });
    rejudge(ignored);
  }

  function rejudge(ignored: readonly Ignored[]): void {
    const state = getState();
    const { report, settings } = state;
    if (!report) return;
    const next = { ...report, ...desk.judge(desk.checker, report, settings, ignored) };
    dispatch({ type: "rechecked", report: next, sheets: [], current: currentAfter(state, next) });
  }

  return {
    change,
    plan: (report, settings, ticked, without = []) =>
      planFixes({
        ...{ snapshot: report.snapshot, tables: report.tables, settings, checker: desk.checker },
        pick: pickTicked({
          known: [...report.findings, ...report.aside.map(({ finding }) => finding)],
          ticked,
          locked: (sheet) => sheetObstacle(report, sheet) !== undefined,
          without: without.map(({ at }) => at),
        }),
      }),
    fix: (finding, choice) =>
      change({ kind: "fix", about: cellName(finding.at) }, choice.edits, { repaired: [finding] }),
    async fixAll(plan, again) {
      let { edits, repaired } = plan;
      const leftOut: LeftOut[] = [];
      for (;;) {
        if (edits.length === 0) {
          if (leftOut.length === 0) return say({ kind: "nothing-to-do" });
          const step: StepName = { kind: "fix-all", about: "0" };
          return say({
            ...{ kind: "changed", way: "done", step, cells: [], leftOut },
            ...{ persisting: 0, readBack: true },
          });
        }
        try {
          const step: StepName = { kind: "fix-all", about: String(repaired.length) };
          const findings = repaired.map(({ finding }) => finding);
          return await change(step, edits, { repaired: findings, leftOut });
        } catch (error) {
          const added = leavable(error);
          if (added.length === 0) throw error;
          leftOut.push(...added);
          ({ edits, repaired } = again(leftOut));
        }
      }
    },
    async move(finding) {
      const { moveTo } = finding;
      const { report } = getState();
      if (!moveTo || !report) return;
      const edits = await moveEdits(workbook, report, finding, moveTo);
      await change({ kind: "move", about: moveTo.subcategory }, edits);
    },
    undo: () => takeStep("undone"),
    redo: () => takeStep("redone"),
    async ignore(entry, about) {
      await keepIgnored(withIgnored(repairState().ignored, entry));
      say({ kind: "ignored", about });
    },
    async takeBack(entry, about) {
      await keepIgnored(withoutIgnored(repairState().ignored, entry));
      say({ kind: "taken-back", about });
    },
    async report(words) {
      const { report } = getState();
      if (!report) return;
      const { sheet, edits } = await reportSheetEdits(workbook, report, words, new Date());
      await change({ kind: "report", about: sheet }, edits);
      await workbook.select(sheet, { row: 0, column: 0, rows: 1, columns: 1 });
    },
    async copy(words) {
      const { report } = getState();
      if (!report) return;
      const { text, lines } = textOf(report, words);
      try {
        await navigator.clipboard.writeText(text);
        say({ kind: "copied", lines });
      } catch {
        // Excel's frame may keep the clipboard shut: the officer copies the text by hand.
        dispatch({ type: "repair", change: { text } });
      }
    },
    async traces() {
      const sheets = reportNames(repairWords.zh.sheet.name);
      const there = await workbook.read({ scope: "workbook", sheets, hidden: true });
      return tracesOf(await workbook.settings.all(), reportSheets(there));
    },
    clear,
    recheck,
    settle,
    async mark(report) {
      const locked = (sheet: string) => sheetObstacle(report, sheet) === "protected";
      const marks = marksOf(report.findings, locked);
      await workbook.mark(marks);
      const cells = marks.reduce((sum, mark) => sum + mark.cells.length, 0);
      const sheets = new Set(report.findings.map(({ at }) => at.sheet));
      say({ kind: "marked", cells, leftOut: [...sheets].filter(locked) });
    },
    async unmark() {
      say({ kind: "unmarked", sheets: await workbook.unmark() });
    },
  };

  /** Reports first: they can be brought back where the rest is refused. */
  async function clear(traces: readonly Trace[]): Promise<void> {
    const edits = traces.flatMap((trace): Edit[] =>
      trace.kind === "report" ? [{ type: "remove-sheet", sheet: trace.sheet }] : [],
    );
    if (edits.length > 0) await change({ kind: "traces", about: String(edits.length) }, edits);
    for (const trace of traces) {
      if (trace.kind === "report") continue;
      if (trace.kind === "ignored") await keepIgnored([]);
      else await workbook.settings.write(trace.key, undefined);
      if (trace.kind === "settings")
        dispatch({ type: "settings-changed", settings: defaultSettings });
    }
    rejudge(repairState().ignored);
    say({ kind: "cleared", count: traces.length });
  }
}

function sheetsOf(edits: readonly Edit[]): readonly string[] {
  return [...new Set(edits.map(({ sheet }) => sheet))];
}

/** The same rule at the same cell; where rows moved nobody asks. */
function stillThere(repaired: readonly Finding[], findings: readonly Finding[]): number {
  const keys = new Set(findings.map(keyOf));
  return new Set(repaired.map(keyOf).filter((key) => keys.has(key))).size;
}

function keyOf({ rule, message, at }: Finding): string {
  return `${rule} ${message} ${at.sheet}!${cellName(at)}`;
}

/** The cells without which the change would go through. */
function leavable(error: unknown): LeftOut[] {
  if (!(error instanceof Refusal)) return [];
  const { code, cells } = error;
  if (code !== "formula" && code !== "filtered") return [];
  return cells.map((at) => ({ at, why: code }));
}

import type { Checker } from "../../check/check";
import { ignoredKey, withIgnored, withoutIgnored, type Ignored } from "../../repair/ignored";
import { afterRedo, afterUndo, withStep, type StepName } from "../../repair/history";
import type { FixPlan } from "../../repair/plan";
import { verdictOn } from "../../repair/verdict";
import type { Finding, FixChoice } from "../../rules/rule";
import { cellName } from "../../sheet/address";
import type { Edit } from "../../sheet/edit";
import { Refusal, type Applied, type Workbook } from "../../sheet/workbook";
import type { judge } from "../run-check";
import type { PaneState } from "../state/pane-state";
import type { PaneAction } from "../state/reduce";
import { changesOf } from "./changes";
import { moveEdits } from "./move-edits";
import { currentAfter, rereadReport } from "./reread";
import type { LeftOut, Outcome } from "./repair-state";

export interface RepairDesk {
  workbook: Workbook;
  getState: () => PaneState;
  dispatch: (action: PaneAction) => void;
  checker: Checker;
  judge: typeof judge;
}

/** Everything that changes the workbook, or what is kept in it, and how the pane follows. */
export interface Repair {
  /** Carries out edits as one step that can be taken back, then reads the changed sheets again. */
  change(step: StepName, edits: readonly Edit[], about?: About): Promise<void>;
  fix(finding: Finding, choice: FixChoice): Promise<void>;
  fixAll(plan: FixPlan, again: (without: readonly LeftOut[]) => FixPlan): Promise<void>;
  move(finding: Finding): Promise<void>;
  undo(): Promise<void>;
  redo(): Promise<void>;
  ignore(entry: Ignored, about: string): Promise<void>;
  takeBack(entry: Ignored, about: string): Promise<void>;
  /** Reads the sheets that changed, and these, and checks them again: one round trip. */
  recheck(sheets?: readonly string[]): Promise<void>;
  /** Reads what became of a change of which Excel never told. */
  settle(): Promise<void>;
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
    await workbook.settings.write(ignoredKey, ignored.length > 0 ? ignored : undefined);
    dispatch({ type: "repair", change: { ignored, form: undefined } });
    const state = getState();
    const { report, settings } = state;
    if (!report) return;
    const next = { ...report, ...desk.judge(desk.checker, report, settings, ignored) };
    dispatch({ type: "rechecked", report: next, sheets: [], current: currentAfter(state, next) });
  }

  return {
    change,
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
    recheck,
    settle,
  };
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

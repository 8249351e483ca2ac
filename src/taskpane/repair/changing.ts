import { afterRedo, afterUndo, withoutLast, withStep, type StepName } from "../../repair/history";
import { findingKey } from "../../repair/plan";
import { plainInverse, verdictOn } from "../../repair/verdict";
import type { Finding } from "../../rules/rule";
import type { Edit } from "../../sheet/edit";
import { Refusal, type Applied, type RefusalCode } from "../../sheet/workbook";
import { changesOf } from "./changes";
import type { RepairDesk } from "./repair-desk";
import type { LeftOut, Outcome, Unsettled, Way } from "./repair-state";
import { currentAfter, rereadReport } from "./reread";

/** What a change was to do, for what is said of it afterwards. */
export interface About {
  repaired?: readonly Finding[];
  leftOut?: readonly LeftOut[];
}

/** Changes of cells, the way back, and reading again what they left. */
export interface Changes {
  /** Carries out edits as one step that can be taken back, then reads the changed sheets again. */
  change(step: StepName, edits: readonly Edit[], about?: About): Promise<void>;
  undo(): Promise<void>;
  redo(): Promise<void>;
  /** Reads the sheets that changed, and these, and checks them again: one round trip. */
  recheck(sheets?: readonly string[]): Promise<void>;
  /** Reads what became of a change of which Excel never told. */
  settle(): Promise<void>;
}

/** What stands in the way of a step for good, unlike a sheet that is protected for now. */
const lasting: ReadonlySet<RefusalCode> = new Set(["stale", "not-found", "occupied", "formula"]);

export function createChanges(desk: RepairDesk): Changes {
  const { workbook, getState, dispatch } = desk;
  const repairState = () => getState().repair;
  const say = (outcome: Outcome) => dispatch({ type: "repair", change: { outcome } });

  async function apply(way: Way, step: StepName, edits: readonly Edit[]): Promise<Applied> {
    try {
      return await workbook.apply(edits);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      if (error.left !== "unchanged") markStale(edits);
      if (error.left === "unknown") {
        const before = getState().report?.snapshot ?? { sheets: [] };
        const unsettled = { way, step, edits, before };
        dispatch({ type: "repair", change: { unsettled } });
      }
      if (lasting.has(error.code) && way !== "done") {
        const stuck = way === "undone" ? "done" : "undone";
        dispatch({ type: "repair", change: { stuck } });
      }
      throw error;
    }
  }

  function markStale(edits: readonly Edit[]): void {
    for (const sheet of sheetsOf(edits)) dispatch({ type: "sheet-changed", sheet });
  }

  /** The change is made: `inverse` leads back from it. */
  function remember(way: Way, step: StepName, inverse: readonly Edit[]): void {
    const { history } = repairState();
    const next = {
      done: () => withStep(history, { name: step, edits: inverse }),
      undone: () => afterUndo(history, inverse),
      redone: () => afterRedo(history, inverse),
    }[way]();
    dispatch({ type: "repair", change: { history: next, form: undefined } });
  }

  /** Carries out, remembers the way back, reads what was changed, and says what was found there. */
  async function carryOut(
    way: Way,
    step: StepName,
    edits: readonly Edit[],
    { repaired = [], leftOut = [] }: About = {},
  ): Promise<void> {
    const { inverse } = await apply(way, step, edits);
    remember(way, step, inverse);
    const before = getState().report;
    let readBack = true;
    let trouble: string | undefined;
    try {
      await recheck(sheetsOf(edits));
    } catch (error) {
      // The change was made all the same, and that must be said.
      readBack = false;
      if (!(error instanceof Refusal)) trouble = String(error);
      markStale(edits);
    }
    const after = getState().report;
    const persisting = readBack && after ? stillThere(repaired, after.findings) : 0;
    const cells = before && after ? changesOf(edits, before, after) : [];
    const outcome = { kind: "changed", way, step, cells, leftOut, persisting, readBack } as const;
    say(trouble === undefined ? outcome : { ...outcome, trouble });
  }

  async function takeStep(way: "undone" | "redone"): Promise<void> {
    const { history } = repairState();
    const step = (way === "undone" ? history.done : history.undone).at(-1);
    if (step) await carryOut(way, step.name, step.edits);
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
    // A sheet that is gone may have another name now: what was said of it is not settled by that.
    const read = fresh.sheets.map(({ name }) => name);
    dispatch({ type: "rechecked", report: next, sheets: read, current });
  }

  async function settle(): Promise<void> {
    const { unsettled } = repairState();
    if (!unsettled) return;
    const { step, edits, before } = unsettled;
    const now = await workbook.read({ scope: "workbook", sheets: sheetsOf(edits), hidden: true });
    const verdict = verdictOn(edits, before, now);
    dispatch({ type: "repair", change: { unsettled: undefined } });
    if (verdict === "done") settleHistory(unsettled);
    await recheck(sheetsOf(edits));
    dispatch({ type: "notice-closed" });
    say({ kind: "settled", step, verdict });
  }

  /** It was made, and Excel never told how things were before: only plain changes lead back. */
  function settleHistory({ way, step, edits }: Unsettled): void {
    const inverse = plainInverse(edits);
    if (inverse) return remember(way, step, inverse);
    if (way === "done") return;
    const side = way === "undone" ? "done" : "undone";
    const history = withoutLast(repairState().history, side);
    dispatch({ type: "repair", change: { history } });
  }

  return {
    change: (step, edits, about) => carryOut("done", step, edits, about),
    undo: () => takeStep("undone"),
    redo: () => takeStep("redone"),
    recheck,
    settle,
  };
}

function sheetsOf(edits: readonly Edit[]): readonly string[] {
  return [...new Set(edits.map(({ sheet }) => sheet))];
}

/** The same rule at the same cell; where rows moved nobody asks. */
function stillThere(repaired: readonly Finding[], findings: readonly Finding[]): number {
  const keys = new Set(findings.map(findingKey));
  return new Set(repaired.map(findingKey).filter((key) => keys.has(key))).size;
}

import { defaultSettings } from "../../check/settings";
import { ignoredKey, withIgnored, withoutIgnored, type Ignored } from "../../repair/ignored";
import { reportNames, reportSheets } from "../../repair/report-sheet";
import { tracesOf, type Trace } from "../../repair/traces";
import { Refusal } from "../../sheet/workbook";
import { reportWords } from "../../words/report";
import type { Changes } from "./changing";
import type { RepairDesk } from "./repair-desk";
import type { Outcome } from "./repair-state";
import { currentAfter } from "./reread";

/** What the add-in keeps in the workbook: findings set aside, and all the rest of it. */
export interface Keeping {
  ignore(entries: readonly Ignored[], about: string): Promise<void>;
  takeBack(entries: readonly Ignored[], about: string): Promise<void>;
  traces(): Promise<readonly Trace[]>;
  clear(traces: readonly Trace[]): Promise<void>;
}

export function createKeeping(desk: RepairDesk, { change }: Changes): Keeping {
  const { workbook, getState, dispatch } = desk;
  const say = (outcome: Outcome) => dispatch({ type: "repair", change: { outcome } });
  const ignoredNow = () => getState().repair.ignored;

  /** Writes first: what the workbook did not take is not shown as kept. */
  async function keepIgnored(ignored: readonly Ignored[]): Promise<void> {
    try {
      await workbook.settings.write(ignoredKey, ignored.length > 0 ? ignored : undefined);
    } catch (error) {
      if (error instanceof Refusal && error.left === "unknown") desk.forgetSettings();
      throw error;
    }
    dispatch({ type: "repair", change: { ignored, form: undefined } });
    rejudge();
  }

  function rejudge(): void {
    const state = getState();
    const { report, settings } = state;
    if (!report) return;
    const next = { ...report, ...desk.judge(desk.checker, report, settings, ignoredNow()) };
    dispatch({ type: "rechecked", report: next, sheets: [], current: currentAfter(state, next) });
  }

  async function clearKept(trace: Exclude<Trace, { kind: "report" }>): Promise<void> {
    if (trace.kind === "marks") return void (await workbook.unmark());
    if (trace.kind === "ignored") return keepIgnored([]);
    await workbook.settings.write(trace.key, undefined);
    if (trace.kind === "templates") {
      dispatch({ type: "templates", change: { stored: undefined } });
    } else if (trace.kind === "settings") {
      dispatch({ type: "settings-changed", settings: defaultSettings });
      rejudge();
    }
  }

  return {
    async ignore(entries, about) {
      await keepIgnored(withIgnored(ignoredNow(), entries));
      say({ kind: "ignored", about, entries });
    },
    async takeBack(entries, about) {
      await keepIgnored(withoutIgnored(ignoredNow(), entries));
      say({ kind: "taken-back", about, entries });
    },
    async traces() {
      const sheets = reportNames(reportWords.zh.sheet.name);
      const there = await workbook.read({ scope: "workbook", sheets, hidden: true });
      const stored = await workbook.settings.all();
      return tracesOf(stored, reportSheets(there), await workbook.marked());
    },
    async clear(traces) {
      const reports = traces.flatMap((trace) => (trace.kind === "report" ? [trace.sheet] : []));
      const edits = reports.map((sheet) => ({ type: "remove-sheet" as const, sheet }));
      // These first: they can be brought back where the rest is refused.
      if (edits.length > 0) await change({ kind: "traces", about: String(edits.length) }, edits);
      let count = reports.length;
      try {
        for (const trace of traces) {
          if (trace.kind === "report") continue;
          await clearKept(trace);
          count += 1;
        }
      } catch (error) {
        if (!(error instanceof Refusal) || count === 0) throw error;
        return say({ kind: "cleared", count, refused: error.code });
      }
      say({ kind: "cleared", count });
    },
  };
}

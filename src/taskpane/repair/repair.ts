import type { Settings } from "../../check/settings";
import { marksOf } from "../../repair/marks";
import { pickTicked, type Ticked } from "../../repair/picks";
import { planFixes, type FixPlan } from "../../repair/plan";
import type { Finding, FixChoice } from "../../rules/rule";
import { cellName } from "../../sheet/address";
import { Refusal } from "../../sheet/workbook";
import type { Words } from "../../words/words";
import type { Report } from "../state/report";
import { selectedCells } from "../state/selection";
import { createChanges, type Changes } from "./changing";
import { createKeeping, type Keeping } from "./keeping";
import { reportSheetEdits, textOf } from "./make-report";
import { moveEdits } from "./move-edits";
import { sheetObstacle } from "./obstacle";
import type { RepairDesk } from "./repair-desk";
import type { LeftOut, Outcome } from "./repair-state";

/** Everything that changes the workbook, or what is kept in it, and how the pane follows. */
export interface Repair extends Changes, Keeping {
  /** What the ticked fixes of a report come to; pure. */
  plan(report: Report, settings: Settings, ticked: Ticked, without?: readonly LeftOut[]): FixPlan;
  fix(finding: Finding, choice: FixChoice): Promise<void>;
  /** Carries out a plan; cells that cannot be written are left out, as `again` plans without them. */
  fixAll(plan: FixPlan, again: (without: readonly LeftOut[]) => FixPlan): Promise<void>;
  move(finding: Finding): Promise<void>;
  /** Makes the sheet of the report, in place of the last one, and shows it. */
  report(words: Words): Promise<void>;
  /** The findings as text, on the system's clipboard, or to be selected where that is shut. */
  copy(words: Words): Promise<void>;
  /** Marks the cells of the findings that stand; protected sheets are left out. */
  mark(): Promise<void>;
  unmark(): Promise<void>;
}

export function createRepair(desk: RepairDesk): Repair {
  const { workbook, getState, dispatch } = desk;
  const say = (outcome: Outcome) => dispatch({ type: "repair", change: { outcome } });
  const changes = createChanges(desk);
  const { change } = changes;

  /** What goes by the addresses of findings rests on sheets as they are now. */
  async function freshReport(): Promise<Report | undefined> {
    await changes.recheck();
    return getState().report;
  }

  return {
    ...changes,
    ...createKeeping(desk, changes),
    plan: (report, settings, ticked, without = []) =>
      planFixes({
        ...{ snapshot: report.snapshot, tables: report.tables, settings, checker: desk.checker },
        pick: pickTicked({
          known: [...report.findings, ...report.aside.map(({ finding }) => finding)],
          ticked,
          locked: (sheet) => sheetObstacle(report, sheet) !== undefined,
          asked: selectedCells(report),
          without: without.map(({ at }) => at),
        }),
      }),
    fix: (finding, choice) =>
      change({ kind: "fix", about: cellName(finding.at) }, choice.edits, { repaired: [finding] }),
    async fixAll(plan, again) {
      let { edits, repaired } = plan;
      const leftOut: LeftOut[] = [];
      while (edits.length > 0) {
        const findings = repaired.map(({ finding }) => finding);
        try {
          const step = { kind: "fix-all", about: String(findings.length) } as const;
          return await change(step, edits, { repaired: findings, leftOut });
        } catch (error) {
          const added = leavable(error);
          if (added.length === 0) throw error;
          leftOut.push(...added);
          ({ edits, repaired } = again(leftOut));
        }
      }
      say({ kind: "nothing-to-do", leftOut });
    },
    async move(finding) {
      const { moveTo } = finding;
      const { report } = getState();
      if (!moveTo || !report) return;
      const edits = await moveEdits(workbook, report, finding, moveTo);
      await change({ kind: "move", about: moveTo.subcategory }, edits);
    },
    async report(words) {
      const report = await freshReport();
      if (!report) return;
      const { sheet, edits } = await reportSheetEdits(workbook, report, words, new Date());
      await change({ kind: "report", about: sheet }, edits);
      await desk.show({ sheet, area: { row: 0, column: 0, rows: 1, columns: 1 } });
    },
    async copy(words) {
      const report = await freshReport();
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
    async mark() {
      const report = await freshReport();
      if (!report) return;
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
}

/** The cells without which the change would go through. */
function leavable(error: unknown): LeftOut[] {
  if (!(error instanceof Refusal)) return [];
  const { code, cells } = error;
  if (code !== "formula" && code !== "filtered") return [];
  return cells.map((at) => ({ at, why: code }));
}

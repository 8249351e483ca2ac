import type { Finding } from "../../../rules/rule";
import { findingKey, type FixPlan } from "../../../repair/plan";
import { cellKey, type CellRef } from "../../../sheet/address";
import type { SetCell } from "../../../sheet/edit";
import { shownText, type Report } from "../../state/report";
import { sheetObstacle } from "../obstacle";
import { afterText } from "../preview-text";

/** A finding that can be repaired, as the preview lists it. */
export interface FixRow {
  key: string;
  finding: Finding;
}

/** What can be repaired on one sheet. */
export interface FixGroup {
  sheet: string;
  rows: readonly FixRow[];
}

/** A cell before and after. */
export interface CellPreview {
  at: CellRef;
  before: string;
  after: string;
}

/** Findings with fixes, by sheet, the safe ones first; and how many are left out as their sheet cannot be changed. */
export function fixGroups(report: Report): {
  groups: readonly FixGroup[];
  excluded: Record<"protected" | "hidden", number>;
} {
  const excluded = { protected: 0, hidden: 0 };
  const groups = new Map<string, FixRow[]>();
  const seen = new Set<string>();
  for (const finding of report.findings) {
    if (!finding.fix) continue;
    const why = sheetObstacle(report, finding.at.sheet);
    if (why) {
      excluded[why] += 1;
      continue;
    }
    const key = findingKey(finding);
    if (seen.has(key)) continue;
    seen.add(key);
    const rows = groups.get(finding.at.sheet) ?? [];
    rows.push({ key, finding });
    groups.set(finding.at.sheet, rows);
  }
  const rank = ({ finding }: FixRow) => (finding.fix?.kind === "safe" ? 0 : 1);
  const sorted = [...groups].map(([sheet, rows]) => ({
    sheet,
    rows: rows.sort((a, b) => rank(a) - rank(b)),
  }));
  return { groups: sorted, excluded };
}

/** The safe ones are ticked to begin with. */
export function tickedAtFirst(groups: readonly FixGroup[]): ReadonlyMap<string, number> {
  return new Map(
    groups.flatMap(({ rows }) =>
      rows.flatMap(({ key, finding }) => (finding.fix?.kind === "safe" ? [[key, 0] as const] : [])),
    ),
  );
}

/** What the cells of a row will hold: as planned where it is ticked, else as its choice says. */
export function previewOf(
  { finding }: FixRow,
  choice: number,
  planned: ReadonlyMap<string, SetCell> | undefined,
  report: Report,
): readonly CellPreview[] {
  const edits = finding.fix?.choices[choice]?.edits ?? [];
  return edits.flatMap((edit) => {
    if (edit.type !== "set") return [];
    return [cellPreview(planned?.get(cellKey(edit)) ?? edit, report)];
  });
}

export function cellPreview(set: SetCell, report: Report): CellPreview {
  const { sheet, row, column } = set;
  const at = { sheet, row, column };
  return { at, before: shownText(report, at) ?? String(set.expect), after: afterText(set) };
}

export function plannedCells({ edits }: FixPlan): ReadonlyMap<string, SetCell> {
  return new Map(edits.map((edit) => [cellKey(edit), edit]));
}

/** Cells of the plan that no ticked row shows: what the others uncover. */
export function uncoveredCells(
  plan: FixPlan,
  groups: readonly FixGroup[],
  ticked: ReadonlyMap<string, number>,
): readonly SetCell[] {
  const shown = new Set<string>();
  for (const { rows } of groups) {
    for (const { key, finding } of rows) {
      const choice = finding.fix?.choices[ticked.get(key) ?? -1];
      for (const edit of choice?.edits ?? []) if (edit.type === "set") shown.add(cellKey(edit));
    }
  }
  return plan.edits.filter((edit) => !shown.has(cellKey(edit)));
}

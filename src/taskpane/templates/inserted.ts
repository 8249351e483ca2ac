import { isLast } from "../../repair/history";
import type { CellRef } from "../../sheet/address";
import type { Edit } from "../../sheet/edit";
import type { BlankCell } from "../../templates/blanks";
import { blankMark } from "../../templates/template";
import type { RepairState } from "../repair/repair-state";
import type { Inserted } from "./templates-state";

/**
 * The cells marked 待填 that edits write. Values are written after all rows have moved, so that
 * their places are the final ones. `names` is the column with the names of the indicators.
 */
export function blanksIn(edits: readonly Edit[], names: number): BlankCell[] {
  const written = textsIn(edits);
  return written
    .filter(({ text }) => text.includes(blankMark))
    .map(({ at, text }) => {
      const name = written.find((one) => one.at.row === at.row && one.at.column === names)?.text;
      return { at, name: name ?? text };
    })
    .sort((a, b) => a.at.row - b.at.row || a.at.column - b.at.column);
}

/** The rows that edits bring in, by the names they write. */
export function rowsIn(edits: readonly Edit[], names: number): BlankCell[] {
  return textsIn(edits)
    .filter(({ at }) => at.column === names)
    .map(({ at, text }) => ({ at, name: text }))
    .sort((a, b) => a.at.row - b.at.row);
}

/** By how many rows the table grows. */
export function growthOf(edits: readonly Edit[]): number {
  return edits.reduce((sum, edit) => {
    if (edit.type === "insert-rows") return sum + edit.area.rows;
    return edit.type === "remove-rows" ? sum - edit.area.rows : sum;
  }, 0);
}

function textsIn(edits: readonly Edit[]): { at: CellRef; text: string }[] {
  return edits.flatMap((edit) => {
    if (edit.type !== "set") return [];
    const { sheet, row, column, value } = edit;
    return [{ at: { sheet, row, column }, text: String(value) }];
  });
}

/** Whether the page of what came in says all there is to say of the last change. */
export function saysAll({ step }: Inserted, { outcome, history }: RepairState): boolean {
  if (!step || outcome?.kind !== "changed" || !outcome.readBack) return false;
  return outcome.step === step.name && isLast(history, step);
}

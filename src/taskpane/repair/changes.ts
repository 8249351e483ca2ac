import type { Edit } from "../../sheet/edit";
import { shownText, type Report } from "../state/report";
import type { CellChange } from "./repair-state";

/** What the cells of a change showed before and show now; none where rows moved. */
export function changesOf(edits: readonly Edit[], before: Report, after: Report): CellChange[] {
  const sets = edits.filter((edit) => edit.type === "set");
  if (sets.length < edits.length) return [];
  return sets.map(({ sheet, row, column }) => {
    const at = { sheet, row, column };
    return { at, before: shownText(before, at) ?? "", after: shownText(after, at) ?? "" };
  });
}

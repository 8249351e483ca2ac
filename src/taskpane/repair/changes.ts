import type { Edit } from "../../sheet/edit";
import { shownText, type Report } from "../state/report";
import type { CellChange } from "./repair-state";

/** What the cells of a change showed before and show now; none where rows moved. */
export function changesOf(edits: readonly Edit[], before: Report, after: Report): CellChange[] {
  if (edits.some(({ type }) => type !== "set")) return [];
  return edits.flatMap((edit): CellChange[] => {
    if (edit.type !== "set") return [];
    const { sheet, row, column } = edit;
    const at = { sheet, row, column };
    return [{ at, before: shownText(before, at) ?? "", after: shownText(after, at) ?? "" }];
  });
}

import type { Edit } from "../../sheet/edit";
import { Moves } from "./moves";

/**
 * The same edits, with rows that go in one edit for each stretch of rows that were neighbours before
 * all of them: rows that came in between went with an edit ahead.
 */
export function withSplitRemovals(edits: readonly Edit[]): Edit[] {
  const split: Edit[] = [];
  for (const edit of edits) {
    const parts = edit.type === "remove-rows" ? partsOf(edit, split) : [];
    split.push(...(parts.length > 1 ? parts : [edit]));
  }
  return split;
}

function partsOf(edit: Extract<Edit, { type: "remove-rows" }>, ahead: readonly Edit[]): Edit[] {
  const segments = new Moves(ahead).segments(edit.sheet, edit.area, ahead.length);
  const rows = segments.reduce((sum, { at }) => sum + at.rows, 0);
  if (rows < edit.area.rows) return [];
  return [...segments].reverse().map(({ at }): Edit => {
    const first = at.row - edit.area.row;
    return { ...edit, area: at, expect: edit.expect.slice(first, first + at.rows) };
  });
}

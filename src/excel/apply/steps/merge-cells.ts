import { areaName, type Area, type Place } from "../../../sheet/address";
import type { Edit, MergeCells } from "../../../sheet/edit";
import { Refusal } from "../../../sheet/workbook";
import { loadLooks, writeLooks } from "../looks";
import { rangeAt, segmentsOf, stepOf, type Desk, type Step } from "../step";

/**
 * Merges cells, or takes merged ones apart. Excel keeps the first value of a merge and drops the
 * others without a word: so there must be none. All cells of a merge take the looks of the first.
 */
export function mergeCells(edit: MergeCells, desk: Desk): Step {
  const { sheet, area } = edit;
  const parts = segmentsOf(desk, sheet, area).map(({ from, at }) => {
    const range = rangeAt(desk, sheet, from);
    range.load("values");
    return { from, at, range, looks: loadLooks(range) };
  });
  let found: Area[] = [];
  return stepOf({
    check() {
      found = desk.merges.before(desk.index, sheet, area);
      if (edit.type === "unmerge") return;
      for (const { at, range } of parts) {
        range.values.forEach((line, i) =>
          line.forEach((value, j) => {
            const place = { row: at.row + i, column: at.column + j };
            const first = place.row === area.row && place.column === area.column;
            if (first || emptied(desk, sheet, place)) return;
            if (value !== "") throw new Refusal("occupied", `${sheet}!${areaName(area)}`);
          }),
        );
      }
    },
    write() {
      const range = rangeAt(desk, sheet, area);
      if (edit.type === "merge") range.merge(false);
      else range.unmerge();
    },
    // In new rows as well: rows that are merged with others do not go alone.
    inverse(): readonly Edit[] {
      return [
        ...(edit.type === "merge" ? [{ type: "unmerge" as const, sheet, area }] : []),
        ...found.map((merge): Edit => ({ type: "merge", sheet, area: merge })),
        ...parts.map(({ at, looks }): Edit => ({ type: "looks", sheet, area: at, looks: looks() })),
      ];
    },
    putBack() {
      rangeAt(desk, sheet, area).unmerge();
      for (const merge of found) rangeAt(desk, sheet, merge).merge(false);
      for (const { at, looks } of parts) writeLooks(rangeAt(desk, sheet, at), looks());
    },
    lookBack: () => desk.merges.lookBack(desk.index),
    isBack: () => desk.merges.isBack(desk.index),
  });
}

/** The last edit ahead that writes to the cell, wherever it stood then, empties it. */
function emptied({ edits, index, moves }: Desk, sheet: string, place: Place): boolean {
  const cell = moves.origin(sheet, place, index);
  const written = edits.slice(0, index).filter((edit, i) => {
    if (edit.type !== "set" || edit.sheet !== sheet) return false;
    const found = moves.origin(sheet, edit, i);
    return found?.row === cell?.row && found?.column === cell?.column;
  });
  const last = written.at(-1);
  return last?.type === "set" && last.value === "";
}

import { lastIndex } from "../sheet/last-index";
import type { Edit, SetCell } from "../sheet/edit";
import { type SheetSnapshot, type Snapshot, valueAt } from "../sheet/snapshot";

/**
 * What became of edits of which the host never told, by what is there now: `done` where every
 * cell holds what was to be written, `not-done` where the sheets are as they were.
 */
export function verdictOn(
  edits: readonly Edit[],
  before: Snapshot,
  now: Snapshot,
): "done" | "not-done" | "partly" {
  const sheetNow = (name: string) => now.sheets.find((sheet) => sheet.name === name);
  const touched = [...new Set(edits.map(({ sheet }) => sheet))];
  const same = touched.every((name) => {
    const was = before.sheets.find((sheet) => sheet.name === name);
    const own = edits.filter(({ sheet }) => sheet === name);
    // A report that is to go was not read before: it is there, or it is gone.
    const leaves = own.length === 1 && own[0]!.type === "remove-sheet";
    return leaves ? sheetNow(name) !== undefined : sameCells(was, sheetNow(name));
  });
  if (same) return "not-done";
  const sets = lastSets(edits);
  const holds = (set: SetCell) => {
    const sheet = sheetNow(set.sheet);
    return sheet !== undefined && valueAt(sheet, set) === set.value;
  };
  const sheetsRight = touched.every((name) => {
    const last = [...edits]
      .reverse()
      .find(
        ({ sheet, type }) => sheet === name && (type === "add-sheet" || type === "remove-sheet"),
      );
    return !last || (last.type === "add-sheet") === (sheetNow(name) !== undefined);
  });
  return sheetsRight && sets.every(holds) ? "done" : "partly";
}

/** Values that are to stand in the end, in the places after all rows have come and gone. */
function lastSets(edits: readonly Edit[]): SetCell[] {
  const moved = lastIndex(edits, ({ type }) => type === "insert-rows" || type === "remove-rows");
  return edits.slice(moved + 1).filter((edit) => edit.type === "set");
}

function sameCells(a: SheetSnapshot | undefined, b: SheetSnapshot | undefined): boolean {
  if (!a || !b) return a === b;
  return (
    JSON.stringify([a.area, a.values, a.texts]) === JSON.stringify([b.area, b.values, b.texts])
  );
}

/**
 * What leads back from edits of which nothing but themselves is known; undefined where that is not
 * enough, as with rows, looks and number formats.
 */
export function plainInverse(edits: readonly Edit[]): readonly Edit[] | undefined {
  const sets = edits.filter((edit) => edit.type === "set" && edit.numberFormat === undefined);
  if (sets.length < edits.length) return undefined;
  return sets.flatMap((edit) =>
    edit.type === "set" ? [{ ...edit, expect: edit.value, value: edit.expect }] : [],
  );
}

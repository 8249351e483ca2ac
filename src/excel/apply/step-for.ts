import type { Edit, SetCell } from "../../sheet/edit";
import { expectCells } from "./steps/expect-cells";
import { formatCells, restoreLooks } from "./steps/format-cells";
import { insertRows } from "./steps/insert-rows";
import type { Leaving } from "./leaving";
import { linkCell } from "./steps/link-cell";
import { mergeCells } from "./steps/merge-cells";
import { Merges } from "./merges";
import { Moves } from "./moves";
import { clustersOf } from "./clusters";
import { removeRows } from "./steps/remove-rows";
import { setCells } from "./steps/set-cells";
import { setFormula } from "./steps/set-formula";
import { addSheet, removeSheet } from "./steps/sheets";
import type { Desk, Step } from "./step";
import { restoreLists, setValidation } from "./steps/validation";

/** A step, and the place of its first edit in the list. */
export interface Placed {
  step: Step;
  index: number;
}

/** The steps of edits, each of which knows those ahead of it; cells set one after another share one. */
export function stepsFor(
  context: Excel.RequestContext,
  edits: readonly Edit[],
  leaving: ReadonlyMap<string, Leaving> = new Map(),
): Placed[] {
  const moves = new Moves(edits);
  const merges = new Merges(context, edits, moves);
  const carryOut = (others: readonly Edit[]) => {
    for (const { step } of stepsFor(context, others)) step.write();
  };
  const placed: Placed[] = [];
  for (let index = 0; index < edits.length; index += 1) {
    const edit = edits[index]!;
    const desk: Desk = { context, edits, index, moves, merges, carryOut };
    if (edit.type !== "set") {
      placed.push({ index, step: stepFor(edit, desk, leaving) });
      continue;
    }
    const run = setsFrom(edits, index);
    const alone = rowsMoveBehind(edits, index + run.length);
    for (const cluster of clustersOf(run, alone))
      placed.push({ index, step: setCells(cluster, desk) });
    index += run.length - 1;
  }
  return placed;
}

/** Sheets whose rows the edits from here on move: that would tear a range of several cells. */
function rowsMoveBehind(edits: readonly Edit[], start: number): (sheet: string) => boolean {
  const sheets = new Set(
    edits
      .slice(start)
      .flatMap(({ type, sheet }) =>
        type === "insert-rows" || type === "remove-rows" ? [sheet] : [],
      ),
  );
  return (sheet) => sheets.has(sheet);
}

/** The cells that are set from here on, until an edit of another kind. */
function setsFrom(edits: readonly Edit[], start: number): SetCell[] {
  const run: SetCell[] = [];
  for (let i = start; i < edits.length; i += 1) {
    const edit = edits[i]!;
    if (edit.type !== "set") break;
    run.push(edit);
  }
  return run;
}

function stepFor(
  edit: Exclude<Edit, SetCell>,
  desk: Desk,
  leaving: ReadonlyMap<string, Leaving>,
): Step {
  switch (edit.type) {
    case "expect":
      return expectCells(edit, desk);
    case "formula":
      return setFormula(edit, desk);
    case "insert-rows":
      return insertRows(edit, desk);
    case "remove-rows":
      return removeRows(edit, desk);
    case "merge":
    case "unmerge":
      return mergeCells(edit, desk);
    case "format":
      return formatCells(edit, desk);
    case "looks":
      return restoreLooks(edit, desk);
    case "validation":
      return setValidation(edit, desk);
    case "lists":
      return restoreLists(edit, desk);
    case "link":
      return linkCell(edit, desk);
    case "add-sheet":
      return addSheet(edit, desk);
    case "remove-sheet":
      return removeSheet(edit, desk, leaving.get(edit.sheet));
  }
}

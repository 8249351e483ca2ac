import type { Area } from "../../sheet/address";
import type { Edit } from "../../sheet/edit";
import { expectCells } from "./expect-cells";
import { formatCells, restoreLooks } from "./format-cells";
import { linkCell } from "./link-cell";
import { mergeCells } from "./merge-cells";
import { Merges } from "./merges";
import { Moves } from "./moves";
import { insertRows, removeRows } from "./rows";
import { setCell, setFormula } from "./set-cell";
import { addSheet, removeSheet } from "./sheets";
import type { Desk, Step } from "./step";
import { setValidation } from "./validation";

/** The steps of edits, each of which knows those ahead of it. */
export function stepsFor(
  context: Excel.RequestContext,
  edits: readonly Edit[],
  leaving: ReadonlyMap<string, Area> = new Map(),
): Step[] {
  const moves = new Moves(edits);
  const merges = new Merges(context, edits, moves);
  const carryOut = (others: readonly Edit[]) => {
    for (const step of stepsFor(context, others)) step.write();
  };
  return edits.map((edit, index) =>
    stepFor(edit, { context, edits, index, moves, merges, carryOut }, leaving),
  );
}

function stepFor(edit: Edit, desk: Desk, leaving: ReadonlyMap<string, Area>): Step {
  switch (edit.type) {
    case "expect":
      return expectCells(edit, desk);
    case "set":
      return setCell(edit, desk);
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
    case "link":
      return linkCell(edit, desk);
    case "add-sheet":
      return addSheet(edit, desk);
    case "remove-sheet":
      return removeSheet(edit, desk, leaving.get(edit.sheet));
  }
}

import { covers, type Area } from "../../sheet/address";
import { movedArea, type Move } from "../../sheet/moved-area";

/** Cells that were cut and put elsewhere. */
export interface CellsMoved {
  type: "cells";
  from: Area;
  to: { row: number; column: number };
}

/** Where an area is after cells of its sheet moved; what was cut takes along what lies inside. */
export function follow(area: Area, move: Move | CellsMoved): Area | undefined {
  if (move.type !== "cells") return movedArea(area, move);
  if (!covers(move.from, area)) return area;
  return {
    ...area,
    row: area.row + move.to.row - move.from.row,
    column: area.column + move.to.column - move.from.column,
  };
}

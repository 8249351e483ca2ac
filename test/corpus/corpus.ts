import { sheetOf, type SheetSnapshot } from "../../src/sheet/snapshot";
import { administration } from "./administration";
import { layouts, type LayoutName } from "./layout-list";
import type { Cell, Grid } from "./layouts";
import { projectOf, type Project } from "./project";
import { publicServices } from "./public-services";
import { works } from "./works";

/** Projects of some thirty sectors as careful officers write them: the check must keep silent. */
export const projects: readonly Project[] = [...publicServices, ...works, ...administration].map(
  projectOf,
);

export const layoutNames = Object.keys(layouts) as LayoutName[];

/** A grid as a sheet. */
export function sheetFrom(name: string, grid: Grid): SheetSnapshot {
  const width = Math.max(...grid.map((row) => row.length));
  const full = grid.map((row) => Array.from({ length: width }, (_, i) => row[i] ?? ""));
  const isPair = (cell: Cell): cell is Exclude<Cell, string | number | boolean> =>
    Array.isArray(cell);
  return sheetOf(
    name,
    full.map((row) => row.map((cell) => (isPair(cell) ? cell[0] : cell))),
    { texts: full.map((row) => row.map((cell) => String(isPair(cell) ? cell[1] : cell))) },
  );
}

export function sheetIn(layout: LayoutName, project: Project): SheetSnapshot {
  return sheetFrom(`${layout} ${project.name}`, layouts[layout](project));
}

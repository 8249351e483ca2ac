import { resolveColumns } from "../../src/recognize/columns";
import { Grid } from "../../src/recognize/grid";
import { headingCells, spread } from "../../src/recognize/heading-rows";
import { sheet } from "./sheets";

/** Roles of the columns of a table, headings in its first row; `shared` of its first columns. */
export function roles(rows: readonly string[], block = 0): Record<string, number> {
  const grid = new Grid(sheet(rows));
  const body = rows.map((_, row) => row).slice(1);
  const cells = headingCells(grid, 0);
  spread(grid, cells, [0], { left: 0, right: grid.columns - 1 });
  const left = cells.filter(({ column }) => column < block);
  const shared = block ? resolveColumns(grid, left, body) : undefined;
  const right = cells.filter(({ column }) => column >= block);
  const { grades, parts, values, ...columns } = resolveColumns(grid, right, body, shared);
  const several = Object.entries({ grades, parts, values }).filter(([, list]) => list);
  return Object.fromEntries([
    ...Object.entries(columns).flatMap(([role, cell]) => (cell ? [[role, cell.column]] : [])),
    ...several.map(([role, list]) => [role, list!.map(({ column }) => column).join(" ")]),
  ]) as Record<string, number>;
}

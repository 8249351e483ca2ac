import { readHeading } from "../../src/target/headings";
import type { Cell, Grid } from "./layouts";

/** The same table written otherwise: what the check says must not change. */
export const variants: Record<string, (grid: Grid) => Grid> = {
  "two rows down and one column right": (grid) => [[], [], ...grid.map((row) => ["", ...row])],
  "a blank column between": (grid) => grid.map((row) => [...row, "", ""]),
  "every column two wide, as merged cells are": (grid) =>
    grid.map((row) => row.flatMap((cell) => [cell, ""])),
  "spaces in the headings": (grid) =>
    each(grid, (cell) =>
      typeof cell === "string" && /^\p{Script=Han}{4}$/u.test(cell) && readHeading(cell)
        ? [...cell].join(" ")
        : cell,
    ),
  "full-width digits in values": (grid) =>
    each(grid, (cell) =>
      typeof cell === "string" ? cell.replace(/^≥(\d+)%$/, (_, n: string) => `≥${n}％`) : cell,
    ),
  "wrapped by narrow columns": (grid) =>
    each(grid, (cell) =>
      typeof cell === "string" && cell.length > 6 && !/[\d.]/.test(cell)
        ? cell.replace(/(.{5})(?=.)/gu, "$1\n")
        : cell,
    ),
  "shares stored with format 0%": (grid) =>
    each(grid, (cell) => {
      const share = typeof cell === "string" ? /^(\d+(?:\.\d+)?)%$/.exec(cell) : null;
      return share ? ([Number(share[1]) / 100, cell as string] as const) : cell;
    }),
};

function each(grid: Grid, change: (cell: Cell) => Cell): Grid {
  return grid.map((row) => row.map((cell) => change(cell)));
}

import type { Cell, Grid } from "./layouts";

/** The same table written otherwise: what the check says must not change. */
export const variants: Record<string, (grid: Grid) => Grid> = {
  "two rows down and one column right": (grid) => [[], [], ...grid.map((row) => ["", ...row])],
  "a blank column between": (grid) => grid.map((row) => [...row, "", ""]),
  "spaces in the headings": (grid) =>
    each(grid, (cell) =>
      typeof cell === "string" && /^\p{Script=Han}{4}$/u.test(cell) ? [...cell].join(" ") : cell,
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

/** Tables below one another on one sheet, parted by blank rows. */
export function stacked(grids: readonly Grid[]): Grid {
  return grids.flatMap((grid) => [...grid, [], []]);
}

/** Tables side by side on one sheet. */
export function beside(left: Grid, right: Grid): Grid {
  const width = Math.max(...left.map((row) => row.length)) + 1;
  const rows = Math.max(left.length, right.length);
  return Array.from({ length: rows }, (_, i) => {
    const row = left[i] ?? [];
    const gap: Cell[] = Array.from({ length: width - row.length }, () => "");
    return [...row, ...gap, ...(right[i] ?? [])];
  });
}

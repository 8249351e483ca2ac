import type { Area } from "../../sheet/address";

/** The areas with neighbours put together, first beside and then below one another. */
export function joinAreas(areas: readonly Area[]): Area[] {
  const rows = joined(
    [...areas].sort((a, b) => a.row - b.row || a.column - b.column),
    (a, b) => a.row === b.row && a.rows === b.rows && a.column + a.columns === b.column,
    (a, b) => ({ ...a, columns: a.columns + b.columns }),
  );
  return joined(
    rows.sort((a, b) => a.column - b.column || a.row - b.row),
    (a, b) => a.column === b.column && a.columns === b.columns && a.row + a.rows === b.row,
    (a, b) => ({ ...a, rows: a.rows + b.rows }),
  );
}

function joined(
  areas: readonly Area[],
  meet: (a: Area, b: Area) => boolean,
  join: (a: Area, b: Area) => Area,
): Area[] {
  const found: Area[] = [];
  for (const area of areas) {
    const last = found.at(-1);
    if (last && meet(last, area)) found[found.length - 1] = join(last, area);
    else found.push(area);
  }
  return found;
}

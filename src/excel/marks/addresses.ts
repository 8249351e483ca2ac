import { areaName, type Area, type Place } from "../../sheet/address";

/** Excel takes more; this is what every one of its ways to name cells takes. */
const mostCharacters = 250;

/** "E4:E6,G9": cells as addresses, neighbours below each other together, none of them too long. */
export function addressesOf(cells: readonly Place[]): string[] {
  const addresses: string[] = [];
  for (const name of columnRuns(cells).map(areaName)) {
    const last = addresses.at(-1);
    if (last === undefined || last.length + name.length >= mostCharacters) addresses.push(name);
    else addresses[addresses.length - 1] = `${last},${name}`;
  }
  return addresses;
}

function columnRuns(cells: readonly Place[]): Area[] {
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: Area[] = [];
  for (const { row, column } of sorted) {
    const last = runs.at(-1);
    if (last?.column !== column || last.row + last.rows < row) {
      runs.push({ row, column, rows: 1, columns: 1 });
    } else {
      last.rows = row - last.row + 1;
    }
  }
  return runs;
}

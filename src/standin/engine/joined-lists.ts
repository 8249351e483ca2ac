import type { Area } from "../../sheet/address";
import { groupedBy } from "../../sheet/grouped";
import type { SheetData } from "./workbook-data";

type Lists = NonNullable<SheetData["validations"]>;

interface Span {
  start: number;
  length: number;
}

/** The same lists in as few areas as can be: the engine keeps them in the pieces they came in. */
export function joinedLists(lists: Lists): Lists {
  return [...groupedBy(lists, ({ list }) => list)]
    .flatMap(([list, own]) => joined(own.map(({ area }) => area)).map((area) => ({ area, list })))
    .sort((a, b) => a.area.row - b.area.row || a.area.column - b.area.column);
}

/** Rows of a column that follow one another, together with the same rows of the next columns. */
function joined(areas: readonly Area[]): Area[] {
  const columns = new Set(
    areas.flatMap(({ column, columns: count }) =>
      Array.from({ length: count }, (_, i) => column + i),
    ),
  );
  const result: Area[] = [];
  for (const column of [...columns].sort((a, b) => a - b)) {
    const here = areas.filter(
      (area) => area.column <= column && column < area.column + area.columns,
    );
    for (const { start, length } of spansOf(here)) {
      const left = result.find(
        (area) =>
          area.row === start && area.rows === length && area.column + area.columns === column,
      );
      if (left) left.columns += 1;
      else result.push({ row: start, column, rows: length, columns: 1 });
    }
  }
  return result;
}

/** The rows of areas, from the top; those that touch or overlap as one. */
function spansOf(areas: readonly Area[]): Span[] {
  const spans: Span[] = [];
  for (const { row, rows } of [...areas].sort((a, b) => a.row - b.row)) {
    const last = spans.at(-1);
    if (last && row <= last.start + last.length)
      last.length = Math.max(last.length, row + rows - last.start);
    else spans.push({ start: row, length: rows });
  }
  return spans;
}

import { cellKey } from "../../../sheet/address";
import type { ExpectCells } from "../../../sheet/edit";
import { Refusal } from "../../../sheet/workbook";
import { rangeAt, segmentsOf, stepOf, type Desk, type Step } from "../step";

/** A guard: nothing is written where the area does not hold this. */
export function expectCells(edit: ExpectCells, desk: Desk): Step {
  const parts = segmentsOf(desk, edit.sheet, edit.area).map(({ from, at }) => {
    const range = rangeAt(desk, edit.sheet, from);
    range.load("values");
    return { from, range, offset: at.row - edit.area.row };
  });
  return stepOf({
    write: () => undefined,
    check() {
      for (const { from, range, offset } of parts) {
        range.values.forEach((line, i) =>
          line.forEach((value: unknown, j) => {
            if (value === edit.values[offset + i]?.[j]) return;
            const place = { sheet: edit.sheet, row: from.row + i, column: from.column + j };
            throw new Refusal("stale", cellKey(place));
          }),
        );
      }
    },
  });
}

import type { InsertRows } from "../../../sheet/edit";
import type { CellValue } from "../../../sheet/snapshot";
import { isPortable, loadLists, writeRule } from "../lists";
import { Moves } from "../moves";
import { rangeAt, rowsAt, segmentsOf, stepOf, type Desk, type Step } from "../step";

/** New rows, in the looks of another one and with its lists. */
export function insertRows(edit: InsertRows, desk: Desk): Step {
  const { sheet, area, wholeRows, like } = edit;
  const lists = like === undefined ? undefined : listsLike(edit, like, desk);
  let inserted: Excel.Range | undefined;
  return stepOf({
    write() {
      rowsAt(desk, sheet, area, wholeRows).insert("Down");
      inserted = rangeAt(desk, sheet, area);
      if (like === undefined) return;
      const row = like >= area.row ? like + area.rows : like;
      const source = rowsAt(desk, sheet, { ...area, row, rows: 1 }, wholeRows);
      for (let i = 0; i < area.rows; i += 1) {
        const target = rowsAt(desk, sheet, { ...area, row: area.row + i, rows: 1 }, wholeRows);
        target.copyFrom(source, "Formats");
      }
      lists?.(inserted);
    },
    look: () => void inserted!.load("values,rowIndex"),
    inverse: () => [
      { type: "remove-rows", sheet, area, wholeRows, expect: withoutLater(inserted!, edit, desk) },
    ],
    putBack: () => void rowsAt(desk, sheet, area, wholeRows).delete("Up"),
  });
}

/** Rows at the edge of a list are not taken in by Excel: they get it from the row they are like. */
function listsLike(
  { sheet, area }: InsertRows,
  like: number,
  desk: Desk,
): ((inserted: Excel.Range) => void) | undefined {
  const [segment] = segmentsOf(desk, sheet, { ...area, row: like, rows: 1 });
  if (!segment) return undefined;
  const found = loadLists(rangeAt(desk, sheet, segment.from), segment.from);
  return (inserted) =>
    found()[0]!.forEach((rule, column) => {
      if (!rule || !isPortable(rule)) return;
      const { dataValidation } = inserted.getCell(0, column).getResizedRange(area.rows - 1, 0);
      dataValidation.clear();
      writeRule(dataValidation, rule);
    });
}

/** What the rows hold in the end, without those that came in between them later. */
function withoutLater(range: Excel.Range, { sheet, area }: InsertRows, { edits, index }: Desk) {
  const behind = edits.slice(index + 1);
  const moves = new Moves(behind);
  return (range.values as CellValue[][]).filter((_, i) => {
    const place = { row: range.rowIndex + i, column: area.column };
    return moves.origin(sheet, place, behind.length) !== undefined;
  });
}

import type { Area } from "./address";
import type { SetCell } from "./edit";
import { groupedBy } from "./grouped";
import type { CellValue, SheetSnapshot, Snapshot } from "./snapshot";

/** The snapshot after edits of single cells; sheets without edits are the same objects. */
export function edited(snapshot: Snapshot, edits: readonly SetCell[]): Snapshot {
  const bySheet = groupedBy(edits, ({ sheet }) => sheet);
  const sheets = snapshot.sheets.map((sheet) => {
    const own = bySheet.get(sheet.name);
    return own ? editedSheet(sheet, own) : sheet;
  });
  return { sheets };
}

function editedSheet(sheet: SheetSnapshot, edits: readonly SetCell[]): SheetSnapshot {
  const area = spanning(sheet.area, edits);
  const values = grown(sheet, area, sheet.values, "" as CellValue);
  const texts = grown(sheet, area, sheet.texts, "");
  for (const { row, column, value, numberFormat } of edits) {
    values[row - area.row]![column - area.column] = value;
    texts[row - area.row]![column - area.column] = shown(value, numberFormat);
  }
  return { ...sheet, area, values, texts };
}

/** The used area, grown to hold the edited cells. */
function spanning(area: Area | undefined, edits: readonly SetCell[]): Area {
  const first = edits[0]!;
  let { row: top, column: left } = area ?? first;
  let bottom = area ? area.row + area.rows : first.row + 1;
  let right = area ? area.column + area.columns : first.column + 1;
  for (const { row, column } of edits) {
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row + 1);
    right = Math.max(right, column + 1);
  }
  return { row: top, column: left, rows: bottom - top, columns: right - left };
}

function grown<Cell>(
  { area: old }: SheetSnapshot,
  area: Area,
  matrix: readonly (readonly Cell[])[],
  blank: Cell,
): Cell[][] {
  const down = (old?.row ?? area.row) - area.row;
  const right = (old?.column ?? area.column) - area.column;
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from(
      { length: area.columns },
      (_, column) => matrix[row - down]?.[column - right] ?? blank,
    ),
  );
}

/** Numbers in the fixed formats that our edits write; whatever else is shown as it is. */
function shown(value: CellValue, numberFormat = "General"): string {
  const decimals = /^(?:#,##)?0(?:\.(0+))?$/.exec(numberFormat);
  return typeof value === "number" && decimals
    ? value.toFixed(decimals[1]?.length ?? 0)
    : String(value);
}

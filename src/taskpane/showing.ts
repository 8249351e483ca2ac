import type { Area, CellRef } from "../sheet/address";
import type { Workbook } from "../sheet/workbook";

/** A cell, or an area of a sheet. */
export type Place = CellRef | { sheet: string; area: Area };

export interface Showing {
  (place: Place): Promise<void>;
  /** The cell that was wanted last; undefined where that was an area. */
  cell(): CellRef | undefined;
}

/**
 * Shows places in Excel, one after the other; of those wanted in a hurry only the last is shown.
 * What the host refuses is passed on, with the sheet.
 */
export function showingIn(
  workbook: Workbook,
  onRefused: (error: unknown, sheet: string) => void,
): Showing {
  let wanted: { sheet: string; area: Area } | undefined;
  let showing: Promise<void> | undefined;
  let cell: CellRef | undefined;

  async function showWanted(): Promise<void> {
    while (wanted) {
      const { sheet, area } = wanted;
      wanted = undefined;
      try {
        await workbook.select(sheet, area);
      } catch (error) {
        onRefused(error, sheet);
      }
    }
    showing = undefined;
  }

  const show = (place: Place) => {
    cell = "area" in place ? undefined : place;
    wanted = areaOf(place);
    return (showing ??= showWanted());
  };
  return Object.assign(show, { cell: () => cell });
}

function areaOf(place: Place): { sheet: string; area: Area } {
  if ("area" in place) return place;
  const { sheet, row, column } = place;
  return { sheet, area: { row, column, rows: 1, columns: 1 } };
}

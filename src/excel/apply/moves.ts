import type { Area, Place } from "../../sheet/address";
import type { Edit } from "../../sheet/edit";

/** Cells of an edit that were there before all edits: where they stood, and where they stand now. */
export interface Segment {
  from: Area;
  at: Area;
}

/** The edits that change where cells stand. */
type Moving = Extract<Edit, { type: "insert-rows" | "remove-rows" | "add-sheet" | "remove-sheet" }>;

/** Where cells stood before the edits of a list, told from the edits alone. */
export class Moves {
  private readonly bySheet = new Map<string, { index: number; edit: Moving }[]>();

  constructor(edits: readonly Edit[]) {
    edits.forEach((edit, index) => {
      if (!isMoving(edit)) return;
      const moves = this.bySheet.get(edit.sheet) ?? [];
      this.bySheet.set(edit.sheet, [...moves, { index, edit }]);
    });
  }

  /**
   * Where the cell stood that the edit of this index finds at a place. Undefined where it came with
   * the edits ahead: in new rows or on a new sheet.
   */
  origin(sheet: string, place: Place, index: number): Place | undefined {
    let { row } = place;
    for (const { edit } of [...this.ahead(sheet, index)].reverse()) {
      if (edit.type === "add-sheet") return undefined;
      if (edit.type === "remove-sheet") continue;
      const { area, wholeRows } = edit;
      const beside = place.column < area.column || place.column >= area.column + area.columns;
      if ((beside && !wholeRows) || row < area.row) continue;
      if (edit.type === "remove-rows") row += area.rows;
      else if (row < area.row + area.rows) return undefined;
      else row -= area.rows;
    }
    return { ...place, row };
  }

  /** The parts of an area that were there before, row by row, neighbours together. */
  segments(sheet: string, area: Area, index: number): Segment[] {
    const segments: Segment[] = [];
    for (let i = 0; i < area.rows; i += 1) {
      const row = area.row + i;
      const from = this.origin(sheet, { row, column: area.column }, index);
      if (!from) continue;
      const last = segments.at(-1);
      if (
        last &&
        last.from.row + last.from.rows === from.row &&
        last.at.row + last.at.rows === row
      ) {
        last.from.rows += 1;
        last.at.rows += 1;
      } else {
        segments.push({ from: { ...area, row: from.row, rows: 1 }, at: { ...area, row, rows: 1 } });
      }
    }
    return segments;
  }

  /** The sheet is there only by the edits ahead of this index, or taken out by them. */
  changesSheet(sheet: string, index: number): "added" | "removed" | undefined {
    const types = this.ahead(sheet, index).map(({ edit }) => edit.type);
    const last = [...types]
      .reverse()
      .find((type) => type === "add-sheet" || type === "remove-sheet");
    return last && (last === "add-sheet" ? "added" : "removed");
  }

  private ahead(sheet: string, before: number) {
    return (this.bySheet.get(sheet) ?? []).filter(({ index }) => index < before);
  }
}

function isMoving(edit: Edit): edit is Moving {
  return ["insert-rows", "remove-rows", "add-sheet", "remove-sheet"].includes(edit.type);
}

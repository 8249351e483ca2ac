import type { Place } from "../../sheet/address";
import type { Edit, InsertRows, RemoveRows } from "../../sheet/edit";
import { Moves } from "./moves";

type RowEdit = InsertRows | RemoveRows;

/** How far from a change of rows a row that stays is looked for. */
const reach = 1_000;

/**
 * Tells from where rows stand which changes of rows were carried out. Excel moves the ranges that
 * we hold on to along with their cells, so a row that no edit removes shows what happened above it.
 */
export class RowWatch {
  private readonly anchors: { sheet: string; row: number; range: Excel.Range }[] = [];

  private readonly moves: Moves;

  constructor(
    context: Excel.RequestContext,
    private readonly edits: readonly Edit[],
  ) {
    this.moves = new Moves(edits);
    const seen = new Set<string>();
    for (const { edit, index } of this.rowEdits()) {
      for (const row of [edit.area.row, edit.area.row + edit.area.rows]) {
        const anchor = this.stayingRow(edit, row, index);
        if (!anchor || seen.has(`${edit.sheet} ${anchor.row}`)) continue;
        seen.add(`${edit.sheet} ${anchor.row}`);
        const sheet = context.workbook.worksheets.getItem(edit.sheet);
        const range = sheet.getCell(anchor.row, anchor.column);
        this.anchors.push({ sheet: edit.sheet, row: anchor.row, range });
      }
    }
    this.look();
  }

  look(): void {
    for (const { range } of this.anchors) range.load("rowIndex,columnIndex");
  }

  /** All rows stand where they stood before. */
  isOriginal(): boolean {
    return this.anchors.every(({ row, range }) => range.rowIndex === row);
  }

  /**
   * How many of the edits, from the first on, may have been carried out: all, or those before the
   * first change of rows that was not. Of two answers that look alike the later one is given.
   */
  carriedOut(): number {
    const moves = this.rowEdits();
    for (let done = moves.length; done >= 0; done -= 1) {
      const end = moves[done]?.index ?? this.edits.length;
      const matches = this.anchors.every(
        ({ sheet, row, range }) =>
          positionAfter(this.edits.slice(0, end), sheet, row, range.columnIndex) === range.rowIndex,
      );
      if (matches) return end;
    }
    return 0;
  }

  /** Changes of rows on sheets that stay: others go back with their sheet. */
  private rowEdits(): { edit: RowEdit; index: number }[] {
    return this.edits.flatMap((edit, index) => {
      if (edit.type !== "insert-rows" && edit.type !== "remove-rows") return [];
      const made = this.moves.changesSheet(edit.sheet, index);
      return made ? [] : [{ edit, index }];
    });
  }

  /** The first row at or below a place that was there before all edits and is there after them. */
  private stayingRow({ sheet, area }: RowEdit, row: number, index: number): Place | undefined {
    const { column } = area;
    for (let i = 0; i < reach; i += 1) {
      const origin = this.moves.origin(sheet, { row: row + i, column }, index);
      if (origin && positionAfter(this.edits, sheet, origin.row, column) !== undefined)
        return origin;
    }
    return undefined;
  }
}

/** Where a row stands after the edits; undefined where one of them takes it out. */
function positionAfter(
  edits: readonly Edit[],
  sheet: string,
  start: number,
  column: number,
): number | undefined {
  let row = start;
  for (const edit of edits) {
    if (edit.sheet !== sheet) continue;
    if (edit.type !== "insert-rows" && edit.type !== "remove-rows") continue;
    const { area, wholeRows } = edit;
    const beside = column < area.column || column >= area.column + area.columns;
    if ((beside && !wholeRows) || row < area.row) continue;
    if (edit.type === "insert-rows") row += area.rows;
    else if (row < area.row + area.rows) return undefined;
    else row -= area.rows;
  }
  return row;
}

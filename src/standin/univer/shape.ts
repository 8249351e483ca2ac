import { Direction } from "@univerjs/core";
import type { Area } from "../../sheet/address";
import type { Move } from "../../sheet/moved-area";
import type { Book } from "../engine/book";
import type { UniverCore } from "./core";
import { toArea, toRange } from "./data";

type Shape = Pick<
  Book,
  | "merges"
  | "merge"
  | "unmerge"
  | "insertRows"
  | "deleteRows"
  | "insertColumns"
  | "deleteColumns"
  | "insertCells"
  | "deleteCells"
>;

/** Merges, and rows, columns and cells that come and go. */
export function univerShape(
  core: UniverCore,
  front: Pick<Book, "active" | "selection" | "select">,
): Shape {
  return {
    merges(sheet: string): Area[] {
      return core.sheet(sheet).getMergeData().map(toArea);
    },

    async merge(sheet: string, area: Area): Promise<void> {
      core.grow(sheet, area);
      const selection = front.active() === sheet ? front.selection() : [];
      await core.run("sheet.command.add-worksheet-merge", {
        subUnitId: sheet,
        selections: [toRange(area)],
        defaultMerge: true,
      });
      // Univer takes what it has merged for the active cell.
      if (selection.length) await front.select(sheet, selection);
    },

    async unmerge(sheet: string, areas: readonly Area[]): Promise<void> {
      if (!areas.length) return;
      await core.run("sheet.command.remove-worksheet-merge", {
        subUnitId: sheet,
        ranges: areas.map(toRange),
      });
    },

    insertRows(sheet: string, row: number, count: number): Promise<void> {
      return push(core, front, sheet, "insert-row", {
        type: "rows",
        at: row,
        count,
        removed: false,
      });
    },

    deleteRows(sheet: string, row: number, count: number): Promise<void> {
      return push(core, front, sheet, "remove-row", {
        type: "rows",
        at: row,
        count,
        removed: true,
      });
    },

    insertColumns(sheet: string, column: number, count: number): Promise<void> {
      return push(core, front, sheet, "insert-col", {
        type: "columns",
        at: column,
        count,
        removed: false,
      });
    },

    deleteColumns(sheet: string, column: number, count: number): Promise<void> {
      return push(core, front, sheet, "remove-col", {
        type: "columns",
        at: column,
        count,
        removed: true,
      });
    },

    insertCells(sheet: string, area: Area, shift: "down" | "right"): Promise<void> {
      const move = cellMove(area, shift === "down", false);
      return push(core, front, sheet, `insert-range-move-${shift}`, move);
    },

    deleteCells(sheet: string, area: Area, shift: "up" | "left"): Promise<void> {
      const move = cellMove(area, shift === "up", true);
      return push(core, front, sheet, `delete-range-move-${shift}`, move);
    },
  };
}

/**
 * Inserts or removes, and leaves the user's selection where it was, as Excel does. Univer does it
 * in many small ways; one change is told.
 */
async function push(
  core: UniverCore,
  front: Pick<Book, "active" | "selection" | "select">,
  sheet: string,
  command: string,
  move: Move,
): Promise<void> {
  const area = areaOf(core, sheet, move);
  core.grow(sheet, move.removed ? { ...area, rows: area.rows + move.count } : area);
  const direction = move.type === "rows" ? Direction.UP : Direction.LEFT;
  const [active, selection] = [front.active(), front.selection()];
  await core.asOne({ ...move, sheet }, async () => {
    const range = toRange(area);
    // Univer moves merges and lists of the sheet in front alone, and merges that it was told of.
    if (active !== sheet) await activate(core, sheet);
    const rowData = core.sheet(sheet).getRowManager().getRowData();
    const rowsBefore = { ...rowData };
    await core.run("sheet.mutation.add-worksheet-merge", { subUnitId: sheet, ranges: [] });
    await core.run(`sheet.command.${command}`, { subUnitId: sheet, range, direction });
    // Where cells alone move, rows keep their heights; Univer adds rows behind the last.
    if (move.across) {
      for (const row of Object.keys(rowData)) Reflect.deleteProperty(rowData, row);
      Object.assign(rowData, rowsBefore);
    }
    if (active !== sheet) await activate(core, active);
    if (selection.length) await front.select(active, selection);
  });
}

function activate(core: UniverCore, sheet: string): Promise<void> {
  return core.run("sheet.operation.set-worksheet-active", { subUnitId: sheet });
}

function areaOf(core: UniverCore, sheet: string, { type, at, count, across }: Move): Area {
  const worksheet = core.sheet(sheet);
  const { start = 0, length } = across ?? {};
  return type === "rows"
    ? { row: at, rows: count, column: start, columns: length ?? worksheet.getColumnCount() }
    : { row: start, rows: length ?? worksheet.getRowCount(), column: at, columns: count };
}

function cellMove(area: Area, rows: boolean, removed: boolean): Move {
  const { row, column } = area;
  return rows
    ? {
        type: "rows",
        at: row,
        count: area.rows,
        removed,
        across: { start: column, length: area.columns },
      }
    : {
        type: "columns",
        at: column,
        count: area.columns,
        removed,
        across: { start: row, length: area.rows },
      };
}

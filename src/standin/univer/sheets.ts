import type { IRange } from "@univerjs/core";
import { SheetsSelectionsService } from "@univerjs/sheets";
import { boundsOf, contains, covers, intersection, type Area } from "../../sheet/address";
import { allColumns, allRows } from "../engine/address";
import type { Book, SheetHandle } from "../engine/book";
import type { UniverCore } from "./core";
import { toArea, toRange, toUniverWorkbook } from "./data";

type Sheets = Pick<
  Book,
  | "sheets"
  | "addSheet"
  | "removeSheet"
  | "renameSheet"
  | "moveSheet"
  | "hideSheet"
  | "active"
  | "activate"
  | "selection"
  | "select"
>;

/** Sheets, which of them is in front, and what is selected on it. */
export function univerSheets(core: UniverCore): Sheets {
  const book: Sheets = {
    sheets(): SheetHandle[] {
      return core.workbook.getSheets().map((sheet) => ({
        id: sheet.getSheetId(),
        name: sheet.getName(),
        hidden: sheet.isSheetHidden() === 1,
      }));
    },

    async addSheet(name: string): Promise<string> {
      const before = new Set(book.sheets().map((sheet) => sheet.id));
      const front = book.active();
      const data = toUniverWorkbook("", { sheets: [{ name, cells: [] }] }).sheets["s1"]!;
      const id = `s${Date.now().toString(36)}${before.size}`;
      await core.run("sheet.command.insert-sheet", {
        index: before.size,
        sheet: { ...data, id },
      });
      await book.activate(front);
      return book.sheets().find((sheet) => !before.has(sheet.id))!.id;
    },

    async removeSheet(sheet: string): Promise<void> {
      await core.run("sheet.command.remove-sheet", { subUnitId: sheet });
    },

    async renameSheet(sheet: string, name: string): Promise<void> {
      await core.run("sheet.command.set-worksheet-name", { subUnitId: sheet, name });
    },

    async moveSheet(sheet: string, position: number): Promise<void> {
      await core.run("sheet.command.set-worksheet-order", { subUnitId: sheet, order: position });
    },

    async hideSheet(sheet: string, hidden: boolean): Promise<void> {
      const command = hidden ? "set-worksheet-hidden" : "set-worksheet-show";
      await core.run(`sheet.command.${command}`, { subUnitId: sheet });
    },

    active(): string {
      return (core.workbook.getActiveSheet(true) ?? core.workbook.getSheets()[0]!).getSheetId();
    },

    async activate(sheet: string): Promise<void> {
      if (sheet !== book.active())
        await core.run("sheet.command.set-worksheet-activate", { subUnitId: sheet });
    },

    selection(): Area[] {
      return core
        .service(SheetsSelectionsService)
        .getCurrentSelections()
        .map(({ range }) => bounded(core, range));
    },

    async select(sheet: string, areas: readonly Area[]): Promise<void> {
      await book.activate(sheet);
      const merges = core.sheet(sheet).getMergeData().map(toArea);
      await core.run("sheet.operation.set-selections", {
        subUnitId: sheet,
        reveal: true,
        selections: areas.map((area) => {
          const active = merges.find((merge) => contains(merge, area));
          return {
            range: toRange(withWholeMerges(area, merges)),
            primary: {
              ...toRange(active ?? { ...area, rows: 1, columns: 1 }),
              actualRow: area.row,
              actualColumn: area.column,
              isMerged: active !== undefined,
              isMergedMainCell: active?.row === area.row && active.column === area.column,
            },
            style: null,
          };
        }),
      });
    },
  };
  return book;
}

/** No merged cell is selected in part, unless whole rows or columns are. */
function withWholeMerges(area: Area, merges: readonly Area[]): Area {
  if (area.rows >= allRows || area.columns >= allColumns) return area;
  const torn = merges.filter((merge) => intersection(merge, area) && !covers(area, merge));
  return torn.length > 0 ? withWholeMerges(boundsOf([area, ...torn]), merges) : area;
}

/** A selection of whole rows or columns has no number where it ends. */
function bounded(core: UniverCore, range: IRange): Area {
  const sheet = core.workbook.getActiveSheet(true);
  const orElse = (value: number, other: number) => (Number.isNaN(value) ? other : value);
  return toArea({
    startRow: orElse(range.startRow, 0),
    startColumn: orElse(range.startColumn, 0),
    endRow: orElse(range.endRow, (sheet?.getRowCount() ?? 1) - 1),
    endColumn: orElse(range.endColumn, (sheet?.getColumnCount() ?? 1) - 1),
  });
}

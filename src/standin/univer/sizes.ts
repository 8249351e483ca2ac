import type { Area } from "../../sheet/address";
import type { Book, Sizes } from "../engine/book";
import type { UniverCore } from "./core";
import { pixels, points, standardColumnWidth, standardRowHeight, toRange } from "./data";

type Measures = Pick<
  Book,
  | "columnWidth"
  | "setColumnWidth"
  | "rowHeight"
  | "setRowHeight"
  | "rowHidden"
  | "hideRows"
  | "columnHidden"
  | "hideColumns"
  | "sizes"
>;

/** Widths, heights, and what is hidden. */
export function univerSizes(core: UniverCore): Measures {
  async function resize(sheet: string, area: Area, command: string, size: number): Promise<void> {
    core.grow(sheet, area);
    await core.run(`sheet.command.${command}`, {
      subUnitId: sheet,
      ranges: [toRange(area)],
      value: pixels(size),
    });
  }

  return {
    columnWidth(sheet: string, column: number): number {
      const worksheet = core.sheet(sheet);
      const width = worksheet.getColumnManager().getColumn(column)?.w;
      return points(width ?? worksheet.getConfig().defaultColumnWidth);
    },

    async setColumnWidth(sheet: string, column: number, count: number, width: number) {
      const area = { row: 0, column, rows: 1, columns: count };
      await resize(sheet, area, "set-worksheet-col-width", width);
    },

    rowHeight(sheet: string, row: number): number {
      const worksheet = core.sheet(sheet);
      const data = worksheet.getRowManager().getRow(row);
      return points((data?.ia === 1 ? data.ah : data?.h) ?? worksheet.getConfig().defaultRowHeight);
    },

    async setRowHeight(sheet: string, row: number, count: number, height: number): Promise<void> {
      const area = { row, column: 0, rows: count, columns: 1 };
      await resize(sheet, area, "set-row-height", height);
    },

    rowHidden(sheet: string, row: number): boolean {
      return !core.sheet(sheet).getRowRawVisible(row);
    },

    async hideRows(sheet: string, row: number, count: number, hidden: boolean): Promise<void> {
      const ranges = [
        toRange({ row, column: 0, rows: count, columns: core.sheet(sheet).getColumnCount() }),
      ];
      const command = hidden ? "set-rows-hidden" : "set-specific-rows-visible";
      await core.run(`sheet.command.${command}`, { subUnitId: sheet, ranges });
    },

    columnHidden(sheet: string, column: number): boolean {
      return !core.sheet(sheet).getColVisible(column);
    },

    async hideColumns(
      sheet: string,
      column: number,
      count: number,
      hidden: boolean,
    ): Promise<void> {
      const ranges = [
        toRange({ row: 0, column, rows: core.sheet(sheet).getRowCount(), columns: count }),
      ];
      const command = hidden ? "set-col-hidden" : "set-col-visible-on-cols";
      await core.run(`sheet.command.${command}`, { subUnitId: sheet, ranges });
    },

    sizes(sheet: string): Sizes {
      const result: Sizes = { columnWidths: {}, rowHeights: {}, hiddenRows: [], hiddenColumns: [] };
      const { columnData, rowData } = core.sheet(sheet).getConfig();
      for (const [key, data] of Object.entries(columnData)) {
        const width = points(data?.w ?? 0);
        if (width && width !== standardColumnWidth) result.columnWidths[Number(key)] = width;
        if (data?.hd) result.hiddenColumns.push(Number(key));
      }
      for (const [key, data] of Object.entries(rowData)) {
        const height = data?.ia === 1 ? 0 : points(data?.h ?? 0);
        if (height && height !== standardRowHeight) result.rowHeights[Number(key)] = height;
        if (data?.hd) result.hiddenRows.push(Number(key));
      }
      return result;
    },
  };
}

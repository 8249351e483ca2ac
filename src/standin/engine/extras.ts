import type { Move } from "../../sheet/moved-area";
import { follow, type CellsMoved } from "./moving";
import type { CommentData, ConditionalFormatData, PageData, SheetData } from "./workbook-data";

/** What Excel keeps of a sheet and the spreadsheet engine does not. */
export interface Extras {
  veryHidden: boolean;
  protected: boolean;
  page: PageData;
  links: { row: number; column: number; address: string }[];
  comments: CommentData[];
  conditionalFormats: (ConditionalFormatData & { id: string })[];
}

let formats = 0;

/** A new id as Excel gives to conditional formats. */
export function newFormatId(): string {
  formats += 1;
  return `{00000000-0000-0000-0000-${formats.toString(16).toUpperCase().padStart(12, "0")}}`;
}

export function extrasOf(sheet: Partial<SheetData>): Extras {
  return {
    veryHidden: sheet.visibility === "veryHidden",
    protected: sheet.protected ?? false,
    page: { ...sheet.page },
    links: [...(sheet.links ?? [])],
    comments: [...(sheet.comments ?? [])],
    conditionalFormats: (sheet.conditionalFormats ?? []).map((format) => ({
      ...format,
      id: format.id ?? newFormatId(),
    })),
  };
}

/** Links, comments and conditional formats go with their cells. */
export function moveExtras(extras: Extras, move: Move | CellsMoved): void {
  const moved = <Item extends { row: number; column: number }>(items: readonly Item[]): Item[] =>
    items.flatMap((item) => {
      const area = follow({ row: item.row, column: item.column, rows: 1, columns: 1 }, move);
      return area ? { ...item, row: area.row, column: area.column } : [];
    });
  extras.links = moved(extras.links);
  extras.comments = moved(extras.comments);
  extras.conditionalFormats = extras.conditionalFormats.flatMap((format) => {
    const areas = format.areas.flatMap((area) => follow(area, move) ?? []);
    return areas.length ? { ...format, areas } : [];
  });
}

import type { Move } from "../../sheet/moved-area";
import { follow, type CellsMoved } from "./moving";
import type { ConditionalFormatData, PageData, SheetData } from "./workbook-data";

/** What Excel keeps of a sheet and the spreadsheet engine does not. */
export interface Extras {
  veryHidden: boolean;
  protected: boolean;
  page: PageData;
  links: { row: number; column: number; address: string }[];
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
    conditionalFormats: (sheet.conditionalFormats ?? []).map((format) => ({
      ...format,
      id: format.id ?? newFormatId(),
    })),
  };
}

/** Links and conditional formats go with their cells. */
export function moveExtras(extras: Extras, move: Move | CellsMoved): void {
  extras.links = extras.links.flatMap((link) => {
    const area = follow({ row: link.row, column: link.column, rows: 1, columns: 1 }, move);
    return area ? { ...link, row: area.row, column: area.column } : [];
  });
  extras.conditionalFormats = extras.conditionalFormats.flatMap((format) => {
    const areas = format.areas.flatMap((area) => follow(area, move) ?? []);
    return areas.length ? { ...format, areas } : [];
  });
}

import { areaName, cellKey, contains, type Area, type CellRef } from "../../sheet/address";
import type { Edit } from "../../sheet/edit";
import { Refusal } from "../../sheet/workbook";
import type { Sync } from "../run";
import { loadLinks } from "./links";
import { acrossSheet } from "./merges";
import { Moves } from "./moves";

/** Rows that go, where they stood before all edits. */
interface Going {
  sheet: string;
  /** Of whole rows, all columns. */
  rows: Area;
  /** The part that the edit names. */
  cells: Area;
}

/**
 * Asks for the comments, notes and links of rows that go, which no edit of ours could bring back.
 * What it gives is asked once that is here; it takes a round trip more where a sheet holds comments.
 * @throws Refusal "annotated", naming the cell.
 */
export function loadAnnotations(
  context: Excel.RequestContext,
  edits: readonly Edit[],
): (sync: Sync) => Promise<void> {
  const worksheetOf = (sheet: string) => context.workbook.worksheets.getItem(sheet);
  const going = rowsThatGo(edits);
  const links = going.map(({ sheet, cells }) => ({
    sheet,
    found: loadLinks(worksheetOf(sheet).getRange(areaName(cells)), cells),
  }));
  const remarks = [...new Set(going.map(({ sheet }) => sheet))].flatMap((sheet) =>
    loadRemarks(worksheetOf(sheet)).map((found) => ({ sheet, found })),
  );
  return async (sync) => {
    for (const { sheet, found } of links) {
      const linked = found().find(({ link }) => link?.address || link?.documentReference);
      if (linked) refuse({ sheet, ...linked });
    }
    const places = remarks.flatMap(({ sheet, found }) =>
      found.items.map((remark) => {
        const cell = remark.getLocation();
        cell.load("rowIndex,columnIndex");
        return { sheet, cell };
      }),
    );
    if (places.length) await sync();
    for (const { sheet, cell } of places) {
      const place = { row: cell.rowIndex, column: cell.columnIndex };
      if (going.some(({ sheet: name, rows }) => name === sheet && contains(rows, place))) {
        refuse({ sheet, ...place });
      }
    }
  };
}

function rowsThatGo(edits: readonly Edit[]): Going[] {
  const moves = new Moves(edits);
  return edits.flatMap((edit, index) => {
    if (edit.type !== "remove-rows") return [];
    return moves.segments(edit.sheet, edit.area, index).map(({ from }) => ({
      sheet: edit.sheet,
      rows: edit.wholeRows ? acrossSheet(from) : from,
      cells: from,
    }));
  });
}

/** Comments, and notes where Excel (1.18) and the office.js at hand can tell them. */
function loadRemarks(worksheet: Excel.Worksheet) {
  const found: (Excel.CommentCollection | Excel.NoteCollection)[] = [worksheet.comments];
  const told = Office.context.requirements.isSetSupported("ExcelApi", "1.18");
  if (told && "notes" in worksheet) found.push(worksheet.notes);
  for (const collection of found) collection.load("items/content");
  return found;
}

function refuse(cell: CellRef): never {
  throw new Refusal("annotated", cellKey(cell));
}

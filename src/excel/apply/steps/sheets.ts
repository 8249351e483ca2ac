import type { AddSheet, Edit, RemoveSheet, SheetContent } from "../../../sheet/edit";
import { Refusal } from "../../../sheet/workbook";
import { areaOf } from "../../probe";
import { loadCells, type Leaving } from "../leaving";
import { sheetAt, stepOf, type Desk, type Step } from "../step";

/** A new sheet, with its page set-up. */
export function addSheet(edit: AddSheet, desk: Desk): Step {
  const { sheet, page, show, position } = edit;
  const { worksheets } = desk.context.workbook;
  const found = worksheets.getItemOrNullObject(sheet);
  found.load("name");
  const count = worksheets.getCount();
  const makesRoom = desk.moves.changesSheet(sheet, desk.index) === "removed";
  /** Sheets may have gone since the place was told. */
  let isThere = true;
  let content: () => SheetContent;
  return stepOf({
    check() {
      if (!found.isNullObject && !makesRoom) throw new Refusal("occupied", sheet);
      isThere = position !== undefined && position < count.value;
    },
    write() {
      const added = worksheets.add(sheet);
      if (position !== undefined && isThere) added.position = position;
      if (show) added.activate();
      const { pageLayout } = added;
      if (!page) return;
      pageLayout.paperSize = "A4";
      pageLayout.orientation = page.landscape ? "Landscape" : "Portrait";
      if (page.fitToWidth) pageLayout.zoom = { horizontalFitToPages: 1 };
      if (page.titleRows !== undefined) pageLayout.setPrintTitleRows(page.titleRows);
    },
    look: () => void (content = loadContent(worksheets.getItem(sheet))),
    inverse: () => [{ type: "remove-sheet", sheet, expect: content() }],
    putBack: () => worksheets.getItem(sheet).delete(),
  });
}

/**
 * A sheet that the add-in made goes, where nobody wrote anything else on it. For the way back its
 * cells, looks, lists, links and sizes are read; undefined is one that is empty.
 */
export function removeSheet(edit: RemoveSheet, desk: Desk, leaving: Leaving | undefined): Step {
  const { sheet, expect } = edit;
  const worksheet = sheetAt(desk, sheet);
  worksheet.load("position");
  const { pageLayout } = worksheet;
  pageLayout.load("orientation,zoom");
  const titles = pageLayout.getPrintTitleRowsOrNullObject();
  titles.load("rowIndex,rowCount");
  const content = expect && loadContent(worksheet);
  const cells = leaving && loadCells(desk, sheet, leaving);
  const rebuilt = (): Edit[] => {
    const page = {
      landscape: (pageLayout.orientation as string) === "Landscape",
      fitToWidth: pageLayout.zoom.horizontalFitToPages === 1,
      ...(titles.isNullObject ? {} : { titleRows: rowsName(titles) }),
    };
    const { position } = worksheet;
    return [{ type: "add-sheet", sheet, page, position }, ...(cells?.() ?? [])];
  };
  return stepOf({
    check() {
      if (content && JSON.stringify(content()) !== JSON.stringify(expect))
        throw new Refusal("stale", sheet);
    },
    write: () => sheetAt(desk, sheet).delete(),
    inverse: rebuilt,
    putBack: () => desk.carryOut(rebuilt()),
  });
}

/** Asks for all that a sheet holds. */
function loadContent(worksheet: Excel.Worksheet): () => SheetContent {
  const used = worksheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount,formulas");
  return () =>
    used.isNullObject
      ? { area: undefined, content: [] }
      : { area: areaOf(used), content: used.formulas as SheetContent["content"] };
}

/** "$1:$3", as `setPrintTitleRows` takes it. */
function rowsName({ rowIndex, rowCount }: Excel.Range): string {
  return `$${rowIndex + 1}:$${rowIndex + rowCount}`;
}

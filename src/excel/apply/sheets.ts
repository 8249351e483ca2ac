import type { Area } from "../../sheet/address";
import type { AddSheet, Edit, RemoveSheet } from "../../sheet/edit";
import type { CellValue } from "../../sheet/snapshot";
import { Refusal } from "../../sheet/workbook";
import { mergesOf } from "../probe";
import { linkTarget } from "./link-cell";
import { loadLooks } from "./looks";
import { loadSizes } from "./sizes";
import { rangeAt, sheetAt, stepOf, type Desk, type Step } from "./step";

/** A new sheet behind all others, with its page set-up. */
export function addSheet(edit: AddSheet, desk: Desk): Step {
  const { sheet, page, show } = edit;
  const { worksheets } = desk.context.workbook;
  const found = worksheets.getItemOrNullObject(sheet);
  found.load("name");
  const makesRoom = desk.moves.changesSheet(sheet, desk.index) === "removed";
  return stepOf({
    check() {
      if (!found.isNullObject && !makesRoom) throw new Refusal("occupied", sheet);
    },
    write() {
      const added = worksheets.add(sheet);
      if (show) added.activate();
      const { pageLayout } = added;
      if (!page) return;
      pageLayout.paperSize = "A4";
      pageLayout.orientation = page.landscape ? "Landscape" : "Portrait";
      if (page.fitToWidth) pageLayout.zoom = { horizontalFitToPages: 1 };
      if (page.titleRows !== undefined) pageLayout.setPrintTitleRows(page.titleRows);
    },
    inverse: () => [{ type: "remove-sheet", sheet }],
    putBack: () => worksheets.getItem(sheet).delete(),
  });
}

/**
 * A sheet that the add-in made goes. For the way back its cells, looks, links and sizes are read;
 * `area` is what it uses, undefined where it is empty.
 */
export function removeSheet(edit: RemoveSheet, desk: Desk, area: Area | undefined): Step {
  const { sheet } = edit;
  const { pageLayout } = sheetAt(desk, sheet);
  pageLayout.load("orientation,zoom");
  const titles = pageLayout.getPrintTitleRowsOrNullObject();
  titles.load("rowIndex,rowCount");
  const cells = area && loadCells(desk, sheet, area);
  const rebuilt = (): Edit[] => {
    const page = {
      landscape: (pageLayout.orientation as string) === "Landscape",
      fitToWidth: pageLayout.zoom.horizontalFitToPages === 1,
      ...(titles.isNullObject ? {} : { titleRows: rowsName(titles) }),
    };
    return [{ type: "add-sheet", sheet, page }, ...(cells?.() ?? [])];
  };
  return stepOf({
    write: () => sheetAt(desk, sheet).delete(),
    inverse: rebuilt,
    putBack: () => desk.carryOut(rebuilt()),
  });
}

/** "$1:$3", as `setPrintTitleRows` takes it. */
function rowsName({ rowIndex, rowCount }: Excel.Range): string {
  return `$${rowIndex + 1}:$${rowIndex + rowCount}`;
}

/** Asks for everything in an area; gives the edits that build it on an empty sheet. */
function loadCells(desk: Desk, sheet: string, area: Area): () => Edit[] {
  const range = rangeAt(desk, sheet, area);
  range.load("values");
  const merged = range.getMergedAreasOrNullObject();
  merged.load("areas/address");
  const looks = loadLooks(range);
  const sizes = loadSizes(range, area, { columns: true, rows: true });
  const links = Array.from({ length: area.rows * area.columns }, (_, i) => {
    const cell = range.getCell(Math.floor(i / area.columns), i % area.columns);
    cell.load("hyperlink");
    return cell;
  });
  return () => {
    const content = (range.values as CellValue[][]).flat().flatMap((value, i): Edit[] => {
      const place = {
        row: area.row + Math.floor(i / area.columns),
        column: area.column + (i % area.columns),
      };
      const target = linkTarget(links[i]!.hyperlink);
      if (target) return [{ type: "link", sheet, ...place, target, text: String(value) }];
      return value === "" ? [] : [{ type: "set", sheet, ...place, expect: "", value }];
    });
    return [
      ...mergesOf(merged).map((merge): Edit => ({ type: "merge", sheet, area: merge })),
      ...content,
      { type: "looks", sheet, area, looks: looks(), ...sizes() },
    ];
  };
}

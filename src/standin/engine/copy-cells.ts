import { covers, intersection, type Area } from "../../sheet/address";
import type { CellChange } from "./book";
import type { ExcelBook } from "./excel-book";
import { newFormatId } from "./extras";
import { HostError } from "./host-error";
import { eachCell, entireColumns, entireRows, lookOf, mergeCells } from "./structure";

interface Block {
  sheet: string;
  area: Area;
}

/** `Range.copyFrom`; a larger target is filled with copies of the source. */
export async function copyCells(excel: ExcelBook, source: Block, target: Block, what: string) {
  if (!["All", "Formulas", "Values", "Formats"].includes(what))
    throw new HostError("InvalidArgument");
  const [from, to] = [bounded(excel, source), bounded(excel, target)];
  excel.checkWritable(to.sheet);
  const times = (have: number, room: number) => (room > have && room % have === 0 ? room : have);
  const area = {
    ...to.area,
    rows: times(from.area.rows, to.area.rows),
    columns: times(from.area.columns, to.area.columns),
  };
  const changes: CellChange[] = [];
  eachCell(area, (row, column) => {
    const model = {
      row: from.area.row + ((row - area.row) % from.area.rows),
      column: from.area.column + ((column - area.column) % from.area.columns),
    };
    const { value, formula } = excel.book.cell(from.sheet, model.row, model.column);
    const place = { row, column };
    const copied =
      formula && excel.book.copiedFormula(formula, row - model.row, column - model.column);
    const content = what === "Values" || !copied ? { value } : { value, formula: copied };
    const looks = what === "All" || what === "Formats";
    changes.push({
      ...(looks ? plainLook(lookOf(excel, from.sheet, model, place)) : place),
      ...(what === "Formats" ? {} : { content }),
    });
  });
  const merges = what === "All" || what === "Formats" ? copiedMerges(excel, from, area) : [];
  await excel.book.write(to.sheet, changes);
  for (const merge of merges) await mergeCells(excel, to.sheet, merge, false);
  if (what === "All" || what === "Formats") copyConditions(excel, from, { ...to, area });
}

/** Conditional formats of the source grow over its copies; on another sheet they are new ones. */
function copyConditions(excel: ExcelBook, from: Block, to: Block): void {
  const target = excel.extrasOf(to.sheet);
  for (const format of [...excel.extrasOf(from.sheet).conditionalFormats]) {
    const copies = format.areas.flatMap((area) => {
      const part = intersection(area, from.area);
      return part ? repeated(part, from.area, to.area) : [];
    });
    const fresh = copies.filter((copy) => !format.areas.some((area) => covers(area, copy)));
    if (!copies.length) continue;
    if (from.sheet === to.sheet) format.areas = [...format.areas, ...fresh];
    else target.conditionalFormats.unshift({ ...format, id: newFormatId(), areas: copies });
  }
}

/** Whole rows and columns only as far as any cell of the workbook's sheet is used. */
function bounded(excel: ExcelBook, { sheet, area }: Block): Block {
  if (!entireRows(area) && !entireColumns(area)) return { sheet, area };
  const used = excel.book.usedArea(sheet, false) ?? { row: 0, column: 0, rows: 1, columns: 1 };
  const rows = entireColumns(area) ? used.row + used.rows : area.rows;
  const columns = entireRows(area) ? used.column + used.columns : area.columns;
  return { sheet, area: { ...area, rows, columns } };
}

/** A look that also takes away what the source has not. */
function plainLook(change: CellChange): CellChange {
  const plain = {
    bold: false,
    italic: false,
    underline: false,
    color: "",
    fill: "",
    wrap: false,
    horizontal: "General",
    borders: { top: undefined, bottom: undefined, left: undefined, right: undefined },
  } as const;
  const { style } = change;
  return {
    ...change,
    style: { ...plain, ...style, borders: { ...plain.borders, ...style?.borders } },
  };
}

function copiedMerges(excel: ExcelBook, from: Block, area: Area): Area[] {
  const inside = excel.book.merges(from.sheet).filter((merge) => covers(from.area, merge));
  return inside.flatMap((merge) => repeated(merge, from.area, area));
}

/** A part of a block, in each of the copies of the block that fill an area. */
function repeated(part: Area, block: Area, area: Area): Area[] {
  const copies: Area[] = [];
  for (let row = area.row; row < area.row + area.rows; row += block.rows) {
    for (let column = area.column; column < area.column + area.columns; column += block.columns) {
      copies.push({
        ...part,
        row: part.row - block.row + row,
        column: part.column - block.column + column,
      });
    }
  }
  return copies;
}

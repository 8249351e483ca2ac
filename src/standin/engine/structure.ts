import { covers, intersection, type Area } from "../../sheet/address";
import { movedArea, type Move } from "../../sheet/moved-area";
import { allColumns, allRows } from "./address";
import type { CellChange } from "./book";
import type { ExcelBook } from "./excel-book";
import { HostError } from "./host-error";
import { joinedLists } from "./joined-lists";

export const entireRows = ({ columns }: Area) => columns >= allColumns;
export const entireColumns = ({ rows }: Area) => rows >= allRows;

/** `Range.insert`: cells from the area on are pushed; the new ones look like those before them. */
export async function insertCells(excel: ExcelBook, sheet: string, area: Area, shift: unknown) {
  excel.checkWritable(sheet);
  const down = readShift(area, shift, "Down", "Right");
  if (!entireRows(area) && !entireColumns(area)) refuseTornMerges(excel, sheet, area, down);
  const lists = excel.book.validations(sheet);
  if (entireRows(area)) await insertWholeRows(excel, sheet, area);
  else if (entireColumns(area)) await excel.book.insertColumns(sheet, area.column, area.columns);
  else {
    await dropLists(excel, sheet, lists);
    await excel.book.insertCells(sheet, area, down ? "down" : "right");
  }
  await moveLists(excel, sheet, lists, moveOf(area, down, false));
  await takeLooks(excel, sheet, area, down);
}

/** New rows are as high as the row above them. */
async function insertWholeRows({ book }: ExcelBook, sheet: string, { row, rows }: Area) {
  const height = row > 0 ? book.rowHeight(sheet, row - 1) : undefined;
  await book.insertRows(sheet, row, rows);
  if (height !== undefined) await book.setRowHeight(sheet, row, rows, height);
}

/** `Range.delete`. */
export async function deleteCells(excel: ExcelBook, sheet: string, area: Area, shift: unknown) {
  excel.checkWritable(sheet);
  const up = readShift(area, shift, "Up", "Left");
  if (!entireRows(area) && !entireColumns(area)) {
    refuseTornMerges(excel, sheet, area, up);
    // The engine would move merges that go with their cells.
    const gone = excel.book.merges(sheet).filter((merge) => covers(area, merge));
    await excel.book.unmerge(sheet, gone);
  }
  const lists = excel.book.validations(sheet);
  if (entireRows(area)) await excel.book.deleteRows(sheet, area.row, area.rows);
  else if (entireColumns(area)) await excel.book.deleteColumns(sheet, area.column, area.columns);
  else {
    await dropLists(excel, sheet, lists);
    await excel.book.deleteCells(sheet, area, up ? "up" : "left");
  }
  await moveLists(excel, sheet, lists, moveOf(area, up, true));
}

function moveOf(area: Area, alongRows: boolean, removed: boolean): Move {
  const { row, column, rows, columns } = area;
  if (alongRows) {
    const across = entireRows(area) ? {} : { across: { start: column, length: columns } };
    return { type: "rows", at: row, count: rows, removed, ...across };
  }
  const across = entireColumns(area) ? {} : { across: { start: row, length: rows } };
  return { type: "columns", at: column, count: columns, removed, ...across };
}

type Lists = ReturnType<ExcelBook["book"]["validations"]>;

/** Where cells alone move, the engine fails over lists that do not move with all their cells. */
async function dropLists(excel: ExcelBook, sheet: string, lists: Lists): Promise<void> {
  for (const { area } of lists) await excel.book.setValidation(sheet, area, undefined);
}

/** Lists go with their cells; the engine loses its way where cells at their beginning go. */
async function moveLists(excel: ExcelBook, sheet: string, before: Lists, move: Move) {
  const wanted = joinedLists(
    before.flatMap(({ area, list }) => {
      const moved = movedArea(area, move);
      return moved ? [{ area: moved, list }] : [];
    }),
  );
  const found = excel.book.validations(sheet);
  if (JSON.stringify(joinedLists(found)) === JSON.stringify(wanted)) return;
  await dropLists(excel, sheet, found);
  for (const { area, list } of wanted) await excel.book.setValidation(sheet, area, list);
}

/** True along the rows, false along the columns. */
function readShift(area: Area, shift: unknown, rows: string, columns: string): boolean {
  if (shift !== rows && shift !== columns) throw new HostError("InvalidArgument");
  return entireRows(area) || (shift === rows && !entireColumns(area));
}

/** Excel will not move a part of a merge. */
function refuseTornMerges(excel: ExcelBook, sheet: string, area: Area, alongRows: boolean): void {
  const moving = alongRows
    ? { ...area, rows: allRows - area.row }
    : { ...area, columns: allColumns - area.column };
  for (const merge of excel.book.merges(sheet)) {
    if (intersection(merge, moving) && !covers(moving, merge))
      throw new HostError("InsertDeleteConflict");
  }
}

/** New cells take the looks of the row above, or of the column to the left. */
async function takeLooks(excel: ExcelBook, sheet: string, area: Area, down: boolean) {
  const used = excel.book.usedArea(sheet, false);
  if (!used) return;
  const changes: CellChange[] = [];
  const rows = entireColumns(area) ? used.row + used.rows : area.rows;
  const columns = entireRows(area) ? used.column + used.columns : area.columns;
  for (let i = 0; i < rows; i += 1) {
    for (let j = 0; j < columns; j += 1) {
      const place = { row: area.row + i, column: area.column + j };
      const like = down ? { ...place, row: area.row - 1 } : { ...place, column: area.column - 1 };
      if (like.row >= 0 && like.column >= 0) changes.push(lookOf(excel, sheet, like, place));
    }
  }
  await excel.book.write(sheet, changes);
}

type At = { row: number; column: number };

export function lookOf(excel: ExcelBook, sheet: string, like: At, place: At): CellChange {
  const { numberFormat } = excel.book.cell(sheet, like.row, like.column);
  return { ...place, style: excel.book.style(sheet, like.row, like.column), numberFormat };
}

/** `Range.merge`: only the first cell keeps its value; merges in the way are taken in. */
export async function mergeCells(excel: ExcelBook, sheet: string, area: Area, across: boolean) {
  excel.checkWritable(sheet);
  const parts = across
    ? Array.from({ length: area.rows }, (_, i) => ({ ...area, row: area.row + i, rows: 1 }))
    : [area];
  for (const part of parts) {
    if (part.rows * part.columns === 1) continue;
    const touched = excel.book.merges(sheet).filter((merge) => intersection(merge, part));
    await excel.book.unmerge(sheet, touched);
    const changes: CellChange[] = [];
    eachCell(part, (row, column) => {
      if (row !== part.row || column !== part.column)
        changes.push({ row, column, content: { value: "" } });
    });
    const filled = changes.filter(({ row, column }) => holds(excel, sheet, row, column));
    await excel.book.write(sheet, filled);
    await excel.book.merge(sheet, part);
  }
}

export async function unmergeCells(excel: ExcelBook, sheet: string, area: Area): Promise<void> {
  excel.checkWritable(sheet);
  const touched = excel.book.merges(sheet).filter((merge) => intersection(merge, area));
  await excel.book.unmerge(sheet, touched);
}

/** `Range.clear`. */
export async function clearCells(excel: ExcelBook, sheet: string, area: Area, what: string) {
  excel.checkWritable(sheet);
  if (!["All", "Contents", "Formats", "Hyperlinks", "RemoveHyperlinks"].includes(what))
    throw new HostError("InvalidArgument");
  const used = excel.book.usedArea(sheet, false);
  const bounded = used && intersection(used, area);
  const extras = excel.extrasOf(sheet);
  const inside = (row: number, column: number) =>
    intersection(area, { row, column, rows: 1, columns: 1 }) !== undefined;
  if (what !== "Contents" && what !== "Formats")
    extras.links = extras.links.filter(({ row, column }) => !inside(row, column));
  if (what.includes("Hyperlinks")) return;
  const changes: CellChange[] = [];
  if (bounded)
    eachCell(bounded, (row, column) =>
      changes.push({
        row,
        column,
        ...(what === "Formats" ? {} : { content: { value: "" } }),
        ...(what === "Contents" ? {} : { style: null }),
      }),
    );
  await excel.book.write(sheet, changes);
  if (what !== "Contents") await unmergeCells(excel, sheet, area);
}

function holds(excel: ExcelBook, sheet: string, row: number, column: number): boolean {
  const { value, formula } = excel.book.cell(sheet, row, column);
  return value !== "" || formula !== undefined;
}

export function eachCell(area: Area, visit: (row: number, column: number) => void): void {
  for (let i = 0; i < area.rows; i += 1)
    for (let j = 0; j < area.columns; j += 1) visit(area.row + i, area.column + j);
}

import { lastIndex } from "../../src/sheet/last-index";
import type { Area } from "../../src/sheet/address";
import type { CellFormat, Edit } from "../../src/sheet/edit";
import type { CellValue, SheetSnapshot } from "../../src/sheet/snapshot";

/** A cell of the model; `origin` names the cell it was before all edits. */
interface Cell {
  value: CellValue;
  formula?: string;
  format?: CellFormat;
  list?: readonly string[];
  origin?: string;
}

/**
 * A workbook in memory that carries out edits as Excel does: rows push those below, areas grow by
 * rows within and not by those behind, merging loses what is not in the first cell. It throws where
 * Excel or the adapter would refuse: stale cells, merges torn apart, values written into hidden cells.
 */
export class Book {
  readonly sheets = new Map<string, BookSheet>();

  constructor(...sheets: SheetSnapshot[]) {
    for (const sheet of sheets) this.sheets.set(sheet.name, BookSheet.of(sheet));
  }

  apply(edits: readonly Edit[]): this {
    const guards = edits.findIndex(({ type }) => type !== "expect");
    edits.forEach((edit, i) => {
      if (edit.type === "expect" && i > guards) throw new Error("a guard comes too late");
      if (edit.type === "add-sheet") {
        if (this.sheets.has(edit.sheet)) throw new Error(`${edit.sheet} is there`);
        this.sheets.set(edit.sheet, new BookSheet(edit.sheet));
      } else this.sheets.get(edit.sheet)!.apply(edit);
    });
    return this;
  }

  sheet(name: string): SheetSnapshot {
    return this.sheets.get(name)!.snapshot();
  }
}

export class BookSheet {
  rows: Cell[][] = [];
  merges: Area[] = [];
  constructor(readonly name: string) {}

  static of({ name, area, values, structure }: SheetSnapshot): BookSheet {
    const sheet = new BookSheet(name);
    values.forEach((line, i) =>
      line.forEach((value, j) => {
        const [row, column] = [area!.row + i, area!.column + j];
        const formula = structure?.formulas[i]?.[j];
        const origin = `${row},${column}`;
        Object.assign(sheet.cell(row, column), { value, origin, ...(formula && { formula }) });
      }),
    );
    sheet.merges = structure?.merges.map((merge) => ({ ...merge })) ?? [];
    return sheet;
  }

  cell(row: number, column: number): Cell {
    const line = (this.rows[row] ??= []);
    return (line[column] ??= { value: "" });
  }

  apply(edit: Edit): void {
    switch (edit.type) {
      case "expect":
        return eachCell(edit.area, (row, column) =>
          same(
            this.cell(row, column).value,
            edit.values[row - edit.area.row]![column - edit.area.column],
          ),
        );
      case "set": {
        const cell = this.cell(edit.row, edit.column);
        same(cell.value, edit.expect);
        if (cell.formula) throw new Error("a formula would be overwritten");
        if (this.hidden(edit.row, edit.column) && edit.value !== "") throw new Error("hidden cell");
        cell.value = edit.value;
        if (edit.numberFormat) cell.format = { ...cell.format, numberFormat: edit.numberFormat };
        return;
      }
      case "formula":
        this.cell(edit.row, edit.column).formula = edit.formula;
        return;
      case "insert-rows":
        return this.insert(edit.area, edit.wholeRows, edit.like);
      case "remove-rows":
        eachCell(edit.area, (row, column) =>
          same(
            this.cell(row, column).value,
            edit.expect[row - edit.area.row]![column - edit.area.column],
          ),
        );
        return this.remove(edit.area, edit.wholeRows);
      case "merge":
        return this.merge(edit.area);
      case "unmerge": {
        const at = this.merges.findIndex((merge) => sameArea(merge, edit.area));
        if (at < 0) throw new Error("nothing to unmerge");
        this.merges.splice(at, 1);
        return;
      }
      case "format":
        return eachCell(edit.area, (row, column) => {
          const cell = this.cell(row, column);
          cell.format = { ...cell.format, ...edit.format };
        });
      case "validation":
        return eachCell(edit.area, (row, column) => {
          this.cell(row, column).list = edit.list;
        });
      default:
        throw new Error(`not in this model: ${edit.type}`);
    }
  }

  private hidden(row: number, column: number): boolean {
    const merge = this.merges.find((area) => holds(area, row, column));
    return merge !== undefined && (merge.row !== row || merge.column !== column);
  }

  private merge(area: Area): void {
    if (this.merges.some((merge) => sameArea(merge, area))) return;
    if (this.merges.some((merge) => overlap(merge, area))) throw new Error("merges overlap");
    eachCell(area, (row, column) => {
      const first = row === area.row && column === area.column;
      if (!first && this.cell(row, column).value !== "") throw new Error("merging loses a value");
    });
    this.merges.push({ ...area });
  }

  private span(area: Area, wholeRows: boolean): Area {
    return wholeRows ? { ...area, column: 0, columns: 1000 } : area;
  }

  private insert(edit: Area, wholeRows: boolean, like: number | undefined): void {
    const area = this.span(edit, wholeRows);
    const { row: at, rows: count, column: left, columns } = area;
    this.refuseTorn(area);
    const formats = this.rows[like ?? -1]?.map((cell) => cell?.format);
    for (let row = this.rows.length - 1; row >= at; row--) {
      this.shift(row, row + count, left, columns);
    }
    for (let row = at; row < at + count; row++) {
      for (let column = left; column < Math.min(left + columns, this.width); column++) {
        const format = formats?.[column];
        this.line(row)[column] = { value: "", ...(format && { format }) };
      }
    }
    for (const merge of this.merges.filter((merge) => covers(area, merge))) {
      if (merge.row >= at) merge.row += count;
      else if (merge.row + merge.rows > at) merge.rows += count;
    }
    this.moveReferences(
      area,
      (row) => (row >= at ? row + count : row),
      (row) => (row >= at ? row + count : row),
    );
  }

  private remove(edit: Area, wholeRows: boolean): void {
    const area = this.span(edit, wholeRows);
    const { row: at, rows: count, column: left, columns } = area;
    this.refuseTorn(area);
    const length = this.rows.length;
    for (let row = at + count; row < length + count; row++) {
      this.shift(row, row - count, left, columns);
    }
    this.merges = this.merges.flatMap((merge) => {
      if (!covers(area, merge)) return [merge];
      const top = merge.row < at ? merge.row : Math.max(at, merge.row - count);
      const end = merge.row + merge.rows;
      const bottom = end <= at ? end : Math.max(at, end - count);
      return bottom - top > 1 || (bottom > top && merge.columns > 1)
        ? [{ ...merge, row: top, rows: bottom - top }]
        : [];
    });
    this.moveReferences(
      area,
      (row) => (row < at ? row : Math.max(at, row - count)),
      (row) => (row < at ? row : Math.max(at - 1, row - count)),
    );
  }

  private get width(): number {
    return Math.max(0, ...Array.from(this.rows, (line) => line?.length ?? 0));
  }

  private line(row: number): Cell[] {
    return (this.rows[row] ??= []);
  }

  private shift(from: number, to: number, left: number, columns: number): void {
    for (let column = left; column < Math.min(left + columns, this.width); column++) {
      this.line(to)[column] = this.rows[from]?.[column] ?? { value: "" };
    }
  }

  /** Excel does not move cells where a merge lies partly among them. */
  private refuseTorn(area: Area): void {
    const moving = { ...area, rows: Infinity };
    if (this.merges.some((merge) => overlap(moving, merge) && !covers(area, merge))) {
      throw new Error("a merge would be torn apart");
    }
  }

  private moveReferences(
    area: Area,
    top: (row: number) => number,
    bottom: (row: number) => number,
  ) {
    for (const cell of this.rows.flat()) {
      if (!cell?.formula) continue;
      cell.formula = cell.formula.replace(
        /([A-Z])(\d+)(?::([A-Z])(\d+))?/g,
        (text, from: string, first: string, to: string | undefined, last: string) => {
          const column = from.charCodeAt(0) - 65;
          if (column < area.column || column >= area.column + area.columns) return text;
          const start = `${from}${top(Number(first) - 1) + 1}`;
          return to ? `${start}:${to}${bottom(Number(last) - 1) + 1}` : start;
        },
      );
    }
  }

  snapshot(): SheetSnapshot {
    const rows = Math.max(
      1,
      lastIndex(this.rows, (line) => line?.some((c) => c?.value !== "")) + 1,
    );
    const columns = Math.max(1, this.width);
    const matrix = <T>(pick: (cell: Cell) => T): T[][] =>
      Array.from({ length: rows }, (_, row) =>
        Array.from({ length: columns }, (_, column) => pick(this.cell(row, column))),
      );
    return {
      name: this.name,
      visibility: "visible",
      protected: false,
      area: { row: 0, column: 0, rows, columns },
      values: matrix(({ value }) => value),
      texts: matrix(({ value, format }) =>
        typeof value === "number" && format?.numberFormat === "0.00"
          ? value.toFixed(2)
          : String(value),
      ),
      structure: { merges: this.merges, formulas: matrix(({ formula }) => formula ?? "") },
    };
  }
}

function eachCell(area: Area, visit: (row: number, column: number) => void): void {
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++)
      visit(row, column);
  }
}

function same(found: CellValue, expected: CellValue | undefined): void {
  if (found !== expected) throw new Error(`stale: ${String(found)} for ${String(expected)}`);
}

function sameArea(a: Area, b: Area): boolean {
  return a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}

function holds(area: Area, row: number, column: number): boolean {
  return overlap(area, { row, column, rows: 1, columns: 1 });
}

function overlap(a: Area, b: Area): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}

function covers({ column, columns }: Area, inner: Area): boolean {
  return inner.column >= column && inner.column + inner.columns <= column + columns;
}

import type { CellRef } from "../sheet/address";
import type { CellValue, SheetSnapshot } from "../sheet/snapshot";
import type { Field } from "../target/model";
import { blankWord, wordOf, type Word } from "./word";

const noWords: readonly Word[] = [];

/**
 * The used area of a sheet as words; rows and columns count from 0 within it. Where every second row
 * of the sheet is blank, as converters of PDF files leave them, these do not count.
 */
export class Grid {
  readonly rows: number;
  readonly columns: number;
  readonly #words: (Word[] | undefined)[] = [];
  /** What cells show that go on in rows below, by row and column. */
  readonly #joined = new Map<number, Map<number, string>>();
  readonly #step: number;

  constructor(readonly sheet: SheetSnapshot) {
    this.#step = isSpaced(sheet) ? 2 : 1;
    this.rows = Math.ceil((sheet.area?.rows ?? 0) / this.#step);
    this.columns = sheet.area?.columns ?? 0;
  }

  /** What the cells of a row show. */
  texts(row: number): readonly string[] | undefined {
    return this.sheet.texts[row * this.#step];
  }

  /** The words of a row; none outside the sheet. */
  line(row: number): readonly Word[] {
    const line = this.#words[row];
    if (line) return line;
    const texts = this.texts(row);
    if (!texts || row < 0) return noWords;
    return (this.#words[row] = texts.map((text, column) => wordOf(this.shown(row, column, text))));
  }

  word(row: number, column: number): Word {
    return this.line(row)[column] ?? blankWord;
  }

  value(row: number, column: number): CellValue {
    return this.sheet.values[row * this.#step]?.[column] ?? "";
  }

  at(row: number, column: number): CellRef {
    const { row: top, column: left } = this.sheet.area ?? { row: 0, column: 0 };
    return { sheet: this.sheet.name, row: row * this.#step + top, column: column + left };
  }

  /** The row of the grid that is this one of the sheet. */
  rowOf(sheetRow: number): number {
    return (sheetRow - this.at(0, 0).row) / this.#step;
  }

  /** The cell as a field of the target sheet; `text` where it is only a part of the cell's. */
  field(row: number, column: number, text = this.word(row, column).text): Field {
    return {
      text,
      raw: this.raw(row, column),
      value: this.value(row, column),
      at: this.at(row, column),
    };
  }

  /** Reads a cell into the one above that it goes on with; its own place is blank from then on. */
  join(from: number, into: number, column: number): void {
    const raw = this.raw(into, column).trimEnd() + this.raw(from, column).trimStart();
    const joined = this.#joined.get(into) ?? new Map<number, string>();
    this.#joined.set(into, joined.set(column, raw));
    this.line(into);
    this.line(from);
    this.#words[into]![column] = wordOf(raw);
    this.#words[from]![column] = blankWord;
  }

  /** The cells of these rows that go on below. */
  joinedIn(first: number, last: number): CellRef[] {
    const cells: CellRef[] = [];
    if (this.#joined.size === 0) return cells;
    for (let row = first; row <= last; row++) {
      for (const column of this.#joined.get(row)?.keys() ?? []) cells.push(this.at(row, column));
    }
    return cells;
  }

  private raw(row: number, column: number): string {
    const joined = this.#joined.size ? this.#joined.get(row)?.get(column) : undefined;
    return joined ?? this.texts(row)?.[column] ?? "";
  }

  /** A column too narrow for its number shows #### and a hidden format nothing: the value speaks. */
  private shown(row: number, column: number, text: string): string {
    if (text !== "" && !text.startsWith("##")) return text;
    const value = this.value(row, column);
    if (typeof value === "number") return String(value);
    return text === "" && typeof value === "string" ? value : text;
  }
}

/** Fewer rows may as well be set apart by hand. */
const fewestSpaced = 9;

function isSpaced({ texts, values }: SheetSnapshot): boolean {
  if (texts.length < fewestSpaced) return false;
  for (let row = 1; row < texts.length; row += 2) {
    const isBlank = (_: unknown, column: number) =>
      values[row]![column] === "" && texts[row]![column] === "";
    if (!texts[row]!.every(isBlank)) return false;
  }
  return true;
}

/** A range of the grid's columns, both included. */
export interface Span {
  left: number;
  right: number;
}

/** Columns of the row that hold text, within the span. */
export function filledColumns(grid: Grid, row: number, { left, right }: Span): number[] {
  const line = grid.line(row);
  const filled: number[] = [];
  for (let column = left; column <= right && column < line.length; column++) {
    if (!line[column]!.blank) filled.push(column);
  }
  return filled;
}

/** The first column with text to the right of a place, within the span. */
export function nextFilled(
  grid: Grid,
  row: number,
  column: number,
  span: Span,
): number | undefined {
  const line = grid.line(row);
  for (let next = column + 1; next <= span.right && next < line.length; next++) {
    if (!line[next]!.blank) return next;
  }
  return undefined;
}

/** The first column with text under a heading, which may span several. */
export function firstFilled(
  grid: Grid,
  row: number,
  { column, until }: { column: number; until: number },
): number | undefined {
  for (let at = column; at <= until; at++) if (!grid.word(row, at).blank) return at;
  return undefined;
}

/** The nearest column with text to the left of a place. */
export function filledBefore(grid: Grid, row: number, column: number): number | undefined {
  for (let at = column - 1; at >= 0; at--) if (!grid.word(row, at).blank) return at;
  return undefined;
}

/** Whether a column holds nothing from one row up to another. */
export function isBlankColumn(grid: Grid, column: number, top: number, bottom: number): boolean {
  for (let row = Math.max(0, top); row < bottom; row++) {
    if (!grid.word(row, column).blank) return false;
  }
  return true;
}

import { FileError } from "./file-error";

/** Far beyond any workbook of target sheets; what is larger is refused before it fills memory. */
export const limits = {
  /** Bytes of all parts read, unpacked, counted each time one is read. */
  bytes: 128 * 2 ** 20,
  /** A part above this size that unfolds to more times its size than any table does is a bomb. */
  plainBytes: 10 * 2 ** 20,
  unfolding: 200,
  /** Entries of the archive. */
  entries: 50_000,
  sheets: 5_000,
  /** Depth of XML elements. */
  depth: 256,
  /** Cells in the used areas of all sheets, blank ones included. */
  cells: 1_000_000,
  /** Characters of the texts of all cells, each cell counted by itself. */
  characters: 60_000_000,
  /** Characters of one cell; Excel keeps no more. */
  cellCharacters: 32_767,
};

/** What may still be used of the limits while one workbook is read. */
export class Budget {
  private bytes: number;
  private cells: number;
  private characters: number;

  constructor(most: Partial<Pick<typeof limits, "bytes" | "cells" | "characters">> = {}) {
    ({
      bytes: this.bytes,
      cells: this.cells,
      characters: this.characters,
    } = {
      ...limits,
      ...most,
    });
  }

  /** Bytes that may still be unpacked. */
  get bytesLeft(): number {
    return this.bytes;
  }

  /** Cells that further sheets may have. */
  get cellsLeft(): number {
    return this.cells;
  }

  takeBytes(count: number): void {
    this.bytes -= count;
    if (this.bytes < 0) throw new FileError("large-content");
  }

  takeCells(count: number): void {
    this.cells -= count;
    if (this.cells < 0) throw new FileError("large-sheet");
  }

  takeCharacters(count: number): void {
    this.characters -= count;
    if (this.characters < 0) throw new FileError("large-sheet");
  }
}

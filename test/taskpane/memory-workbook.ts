import { areaName, type Area } from "../../src/sheet/address";
import type { SheetSnapshot } from "../../src/sheet/snapshot";
import { Refusal, type Mark, type ReadRequest, type Workbook } from "../../src/sheet/workbook";

/** The workbook's port over sheets in memory, for tests of the pane alone. */
export interface MemoryWorkbook extends Workbook {
  sheets: readonly SheetSnapshot[];
  /** "项目1!E12", in the order they were shown. */
  readonly shown: string[];
  readonly reads: ReadRequest[];
  readonly stored: Map<string, unknown>;
  marks: readonly Mark[];
  /** Rejects every call until it is set back to undefined. */
  refusal: Refusal | undefined;
  /** Reads wait for `release` while it is set. */
  held: boolean;
  release(): void;
  /** As if the officer had typed into the sheet. */
  touch(sheet: string): void;
}

export function memoryWorkbook(sheets: readonly SheetSnapshot[]): MemoryWorkbook {
  let listener: ((sheet: string) => void) | undefined;
  let waiting: (() => void)[] = [];

  function answer(): void {
    if (book.refusal) throw book.refusal;
  }

  const book: MemoryWorkbook = {
    can: { check: true, undoGroup: false },
    sheets,
    shown: [],
    reads: [],
    stored: new Map(),
    marks: [],
    refusal: undefined,
    held: false,
    release() {
      for (const go of waiting) go();
      waiting = [];
    },
    touch: (sheet) => listener?.(sheet),
    async read(request) {
      book.reads.push(request);
      answer();
      request.onProgress?.(1, book.sheets.length);
      if (book.held) await new Promise<void>((resolve) => waiting.push(resolve));
      return {
        sheets: book.sheets.filter(({ visibility }) => request.hidden || visibility === "visible"),
      };
    },
    apply() {
      return Promise.reject(new Refusal("unsupported"));
    },
    async select(sheet: string, area: Area) {
      answer();
      book.shown.push(`${sheet}!${areaName(area)}`);
    },
    async onStale(next) {
      answer();
      listener = next;
      return async () => {
        listener = undefined;
      };
    },
    settings: {
      async read(key) {
        answer();
        return book.stored.get(key);
      },
      async all() {
        answer();
        return new Map(book.stored);
      },
      async write(key, value) {
        answer();
        if (value === undefined) book.stored.delete(key);
        else book.stored.set(key, value);
      },
    },
    async mark(marks) {
      answer();
      book.marks = marks;
    },
    async marked() {
      answer();
      return [...new Set(book.marks.map(({ sheet }) => sheet))];
    },
    async unmark() {
      answer();
      const sheets = new Set(book.marks.map(({ sheet }) => sheet));
      book.marks = [];
      return sheets.size;
    },
  };
  return book;
}

import type { Area } from "../../sheet/address";
import { readAddress, splitAddress } from "./address";
import type { Book, BookChange, SheetHandle } from "./book";
import { extrasOf, moveExtras, type Extras } from "./extras";
import { HostError } from "./host-error";
import { follow } from "./moving";
import type { WorkbookData } from "./workbook-data";

/** Cells of one sheet in one or several areas, as `Range` and `RangeAreas` stand for. */
export interface Cells {
  sheet: string;
  areas: Area[];
}

/** The workbook with what Excel adds to the cells: names, protection, settings, references. */
export class ExcelBook {
  settings = new Map<string, unknown>();
  /** Events that Office.js registered for, as "10 Workbook" or "10 s1". */
  readonly handlers = new Set<string>();
  /** More cells than this, and matrices are null. */
  cellLimit = 5_000_000;
  private extras = new Map<string, Extras>();
  private references = new Map<string, Cells>();
  private readonly referenceOf = new WeakMap<Cells, string>();
  private readonly tracked = new Set<Cells>();
  private referenceCount = 0;

  constructor(readonly book: Book) {
    book.onChange((change) => this.follow(change));
  }

  load(data: WorkbookData): void {
    this.references.clear();
    this.handlers.clear();
    this.extras.clear();
    this.settings = new Map(Object.entries(data.settings ?? {}));
    this.book.load(data);
    this.book.sheets().forEach(({ id }, i) => this.extras.set(id, extrasOf(data.sheets[i]!)));
  }

  extrasOf(sheet: string): Extras {
    let extras = this.extras.get(sheet);
    if (!extras) this.extras.set(sheet, (extras = extrasOf({})));
    return extras;
  }

  /** @throws HostError ItemNotFound where the sheet is gone. */
  sheet(id: string): SheetHandle {
    const sheet = this.book.sheets().find((candidate) => candidate.id === id);
    if (!sheet) throw new HostError("ItemNotFound");
    return sheet;
  }

  /** By name or id, as `getItem` takes them; Excel's names know no case. */
  findSheet(key: string): SheetHandle | undefined {
    const sheets = this.book.sheets();
    return (
      sheets.find((sheet) => sheet.name.toLowerCase() === key.toLowerCase()) ??
      sheets.find((sheet) => sheet.id === key)
    );
  }

  visibility(sheet: SheetHandle): "Visible" | "Hidden" | "VeryHidden" {
    if (!sheet.hidden) return "Visible";
    return this.extrasOf(sheet.id).veryHidden ? "VeryHidden" : "Hidden";
  }

  /** @throws HostError AccessDenied on a protected sheet. */
  checkWritable(sheet: string): void {
    this.sheet(sheet);
    if (this.extrasOf(sheet).protected) throw new HostError("AccessDenied");
  }

  /** Cells by an address that may name another sheet, a defined name, or several areas. */
  cellsAt(sheet: string, address: string): Cells {
    const name = this.book.names().find((n) => n.name.toLowerCase() === address.toLowerCase());
    const parts = (name ? name.refersTo.slice(1) : address).split(",");
    let target = sheet;
    const areas = parts.map((part) => {
      const { sheet: named, local } = splitAddress(part.trim());
      const found = named === undefined ? undefined : this.findSheet(named);
      if (named !== undefined && !found) throw new HostError("InvalidArgument");
      if (found) target = found.id;
      return readAddress(local);
    });
    return { sheet: target, areas };
  }

  /** Switches a handler on or off: an event's number, and a sheet's id or "Workbook". */
  listen(event: number, target: string, on: boolean): void {
    if (on) this.handlers.add(`${event} ${target}`);
    else this.handlers.delete(`${event} ${target}`);
  }

  /** Cells that the current request speaks of: they move when rows are inserted above them. */
  track(cells: Cells): Cells {
    this.tracked.add(cells);
    return cells;
  }

  /** After a request: only what was kept is still moved along. */
  endRequest(): void {
    this.tracked.clear();
  }

  /** Keeps cells across requests, under a name the client calls them by. */
  keep(cells: Cells, kind: "range" | "areas"): string {
    const known = this.referenceOf.get(cells);
    if (known && this.references.has(known)) return known;
    this.referenceCount += 1;
    const id = `{${kind}-${this.referenceCount}}`;
    this.references.set(id, cells);
    this.referenceOf.set(cells, id);
    return id;
  }

  recall(id: string): Cells | undefined {
    return this.references.get(id);
  }

  letGo(id: string): void {
    this.references.delete(id);
  }

  /** How many references the client holds; none may be left behind for good. */
  get keptReferences(): number {
    return this.references.size;
  }

  private follow(change: BookChange): void {
    if (change.type === "deleted") {
      this.extras.delete(change.sheet);
    } else if (change.type === "rows" || change.type === "columns" || change.type === "cells") {
      const extras = this.extras.get(change.sheet);
      if (extras) moveExtras(extras, change);
      for (const cells of new Set([...this.references.values(), ...this.tracked])) {
        if (cells.sheet !== change.sheet) continue;
        cells.areas = cells.areas.flatMap((area) => follow(area, change) ?? []);
      }
    }
  }
}

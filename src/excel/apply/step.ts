import { areaName, type Area, type Place } from "../../sheet/address";
import type { Edit } from "../../sheet/edit";
import type { Merges } from "./merges";
import type { Moves, Segment } from "./moves";

/**
 * One edit on its way. What it needs to know of the workbook is asked for when it is made; then it
 * checks, writes, looks at what became of it, and can be put back.
 */
export interface Step {
  /** @throws Refusal where the workbook is not as the edit expects it. */
  check(): void;
  /** Queues the change. */
  write(): void;
  /** Queues what `failure` and `inverse` need to know; comes behind all changes. */
  look(): void;
  /** What is not as it should be after writing; undefined where all is well. */
  failure(): string | undefined;
  /** Edits that put the workbook back, for the state right behind this edit. */
  inverse(): readonly Edit[];
  /** Edits for the end of the way back, in the places from before all edits. */
  lastly(): readonly Edit[];
  /** Queues what puts the workbook back for certain, whether or not the change had been made. */
  putBack(): void;
  /**
   * Queues what `isBack` needs to know, and what can only be put back now: all rows stand where they
   * stood before all edits.
   */
  lookBack(): void;
  isBack(): boolean;
}

/** A step that leaves some of these out: nothing to check, look at, or put back. */
export function stepOf(parts: Partial<Step> & Pick<Step, "write">): Step {
  const nothing = () => undefined;
  return {
    check: nothing,
    look: nothing,
    failure: nothing,
    inverse: () => [],
    lastly: () => [],
    putBack: nothing,
    lookBack: nothing,
    isBack: () => true,
    ...parts,
  };
}

/** What steps work with: the workbook and the edits ahead of theirs. */
export interface Desk {
  context: Excel.RequestContext;
  /** All edits, and which of them the step is for. */
  edits: readonly Edit[];
  index: number;
  moves: Moves;
  merges: Merges;
  /** Queues other edits as they are, unchecked: to build again what is gone. */
  carryOut(edits: readonly Edit[]): void;
}

export function sheetAt({ context }: Desk, sheet: string): Excel.Worksheet {
  return context.workbook.worksheets.getItem(sheet);
}

export function rangeAt(desk: Desk, sheet: string, area: Area): Excel.Range {
  return sheetAt(desk, sheet).getRange(areaName(area));
}

/** Whole rows, or the cells of the area alone. */
export function rowsAt(desk: Desk, sheet: string, area: Area, wholeRows: boolean): Excel.Range {
  if (!wholeRows) return rangeAt(desk, sheet, area);
  return sheetAt(desk, sheet).getRange(`${area.row + 1}:${area.row + area.rows}`);
}

export function segmentsOf({ moves, index }: Desk, sheet: string, area: Area): Segment[] {
  return moves.segments(sheet, area, index);
}

export function single(place: Place): Area {
  return { row: place.row, column: place.column, rows: 1, columns: 1 };
}

import { areaName, covers, intersection, type Area } from "../../sheet/address";
import type { Edit } from "../../sheet/edit";
import { movedArea, type Move } from "../../sheet/moved-area";
import { mergesOf } from "../probe";
import type { Moves } from "./moves";

interface Found {
  /** The edit it was read for. */
  index: number;
  sheet: string;
  from: Area;
  ranges: Excel.RangeAreas;
}

/** The merged areas around the edits of a list: read before all, and told from there on. */
export class Merges {
  private readonly found: Found[] = [];
  private readonly back = new Map<number, Found[]>();
  private now: { sheet: string; area: Area }[] | undefined;
  private told = 0;

  constructor(
    private readonly context: Excel.RequestContext,
    private readonly edits: readonly Edit[],
    moves: Moves,
  ) {
    edits.forEach((edit, index) => {
      if (edit.type !== "merge" && edit.type !== "unmerge" && edit.type !== "remove-rows") return;
      const rows = edit.type === "remove-rows" && edit.wholeRows;
      for (const segment of moves.segments(edit.sheet, edit.area, index)) {
        const from = rows ? acrossSheet(segment.from) : segment.from;
        this.found.push(this.load(index, edit.sheet, from));
      }
    });
  }

  /** Merged areas that touch an area, as the edit of this index finds them; ask in order. */
  before(index: number, sheet: string, area: Area): Area[] {
    this.now ??= this.found.flatMap(({ sheet: name, ranges }) =>
      mergesOf(ranges).map((merge) => ({ sheet: name, area: merge })),
    );
    for (; this.told < index; this.told += 1) this.tell(this.edits[this.told]!);
    const touched = this.now.filter(
      (merge) => merge.sheet === sheet && intersection(merge.area, area),
    );
    return touched.map((merge) => merge.area).filter(isFirst);
  }

  /** Queues that those of an edit are read again, in the places from before all edits. */
  lookBack(index: number): void {
    const again = this.readFor(index).map(({ sheet, from }) => this.load(index, sheet, from));
    this.back.set(index, again);
  }

  /** The merged areas around an edit are those from before; true where nobody looked. */
  isBack(index: number): boolean {
    const before = this.readFor(index);
    return (this.back.get(index) ?? before).every((now, i) => namesOf(now) === namesOf(before[i]!));
  }

  private readFor(index: number): Found[] {
    return this.found.filter((found) => found.index === index);
  }

  private load(index: number, sheet: string, from: Area): Found {
    const range = this.context.workbook.worksheets.getItem(sheet).getRange(areaName(from));
    const ranges = range.getMergedAreasOrNullObject();
    ranges.load("areas/address");
    return { index, sheet, from, ranges };
  }

  private tell(edit: Edit): void {
    const here = ({ sheet }: { sheet: string }) => sheet === edit.sheet;
    if (edit.type === "merge" || edit.type === "unmerge") {
      this.now = this.now!.filter((merge) => !here(merge) || !intersection(merge.area, edit.area));
      if (edit.type === "merge") this.now.push({ sheet: edit.sheet, area: edit.area });
    } else if (edit.type === "insert-rows" || edit.type === "remove-rows") {
      const move = moveOf(edit);
      this.now = this.now!.flatMap((merge) => {
        const area = here(merge) ? movedArea(merge.area, move) : merge.area;
        return area && area.rows * area.columns > 1 ? [{ ...merge, area }] : [];
      });
    }
  }
}

/** The edit as a move of the cells below it. */
export function moveOf(edit: Extract<Edit, { type: "insert-rows" | "remove-rows" }>): Move {
  const { area, wholeRows, type } = edit;
  const across = wholeRows ? {} : { across: { start: area.column, length: area.columns } };
  return {
    type: "rows",
    at: area.row,
    count: area.rows,
    removed: type === "remove-rows",
    ...across,
  };
}

/** Columns of whole rows that are looked at, at the least. */
const widest = 256;

/** The rows of an area across the sheet. */
export function acrossSheet(area: Area): Area {
  return { ...area, column: 0, columns: Math.max(widest, area.column + area.columns) };
}

/** Areas found through several edits are there once. */
function isFirst(area: Area, index: number, all: readonly Area[]): boolean {
  return all.findIndex((other) => covers(other, area)) === index;
}

function namesOf({ ranges }: Found): string {
  return mergesOf(ranges).map(areaName).sort().join();
}

import { areaName, covers, intersection, type Area } from "../../sheet/address";
import type { Edit } from "../../sheet/edit";
import { movedArea, type Move } from "../../sheet/moved-area";
import { mergesOf } from "../probe";
import type { Moves } from "./moves";
import { acrossSheet } from "./step";

interface Found {
  sheet: string;
  from: Area;
  ranges: Excel.RangeAreas;
}

/** The merged areas around the edits of a list: read before all, and told from there on. */
export class Merges {
  private readonly found: Found[] = [];
  private back: Found[] = [];
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
        this.found.push(this.load(edit.sheet, from));
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

  /** Queues that the merged areas are read again, in the places from before all edits. */
  lookBack(): void {
    this.back = this.found.map(({ sheet, from }) => this.load(sheet, from));
  }

  isBack(): boolean {
    return this.back.every((found, i) => namesOf(found) === namesOf(this.found[i]!));
  }

  private load(sheet: string, from: Area): Found {
    const range = this.context.workbook.worksheets.getItem(sheet).getRange(areaName(from));
    const ranges = range.getMergedAreasOrNullObject();
    ranges.load("areas/address");
    return { sheet, from, ranges };
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

/** Areas found through several edits are there once. */
function isFirst(area: Area, index: number, all: readonly Area[]): boolean {
  return all.findIndex((other) => covers(other, area)) === index;
}

function namesOf({ ranges }: Found): string {
  return mergesOf(ranges).map(areaName).sort().join();
}

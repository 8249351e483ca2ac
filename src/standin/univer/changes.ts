import type { ICellData, ICommandInfo, IRange } from "@univerjs/core";
import type { BookChange } from "../engine/book";
import { toArea } from "./data";

/** What a command of Univer's means to Excel's events and to our formulas. */
export interface NotedChange {
  changes: BookChange[];
  /** Cells' contents changed: formulas must be calculated. */
  content: boolean;
  formula: boolean;
}

interface Params {
  subUnitId: string;
  trigger?: string;
  cellValue?: Record<number, Record<number, ICellData | null>>;
  range: IRange;
  fromRange: IRange;
  toRange: IRange;
  sheet?: { id: string };
  selections?: { range: IRange }[];
}

const nothing: NotedChange = { changes: [], content: false, formula: false };

export function readChange(command: Readonly<ICommandInfo>): NotedChange {
  const params = command.params as Params;
  const sheet = params.subUnitId;
  const moved = (change: BookChange): NotedChange => ({
    ...nothing,
    changes: [change],
    content: true,
  });
  switch (command.id) {
    case "sheet.mutation.set-range-values":
      return readEdit(params);
    case "sheet.mutation.insert-row":
    case "sheet.mutation.remove-rows": {
      const { row: at, rows: count } = toArea(params.range);
      return moved({ type: "rows", sheet, at, count, removed: command.id.endsWith("remove-rows") });
    }
    case "sheet.mutation.insert-col":
    case "sheet.mutation.remove-col": {
      const { column: at, columns: count } = toArea(params.range);
      return moved({
        type: "columns",
        sheet,
        at,
        count,
        removed: command.id.endsWith("remove-col"),
      });
    }
    case "sheet.mutation.move-range": {
      const to = toArea(params.toRange);
      return moved({ type: "cells", sheet, from: toArea(params.fromRange), to });
    }
    case "sheet.mutation.insert-sheet":
      return moved({ type: "added", sheet: params.sheet?.id ?? sheet });
    case "sheet.mutation.remove-sheet":
      return moved({ type: "deleted", sheet });
    case "sheet.operation.set-worksheet-active":
      return { ...nothing, changes: [{ type: "activated", sheet }] };
    case "sheet.operation.set-selections": {
      const areas = (params.selections ?? []).map(({ range }) => toArea(range));
      return { ...nothing, changes: [{ type: "selected", sheet, areas }] };
    }
    default:
      return nothing;
  }
}

/** Writes without a trigger are results of formulas: Excel's onChanged is silent about those. */
function readEdit({ subUnitId: sheet, trigger, cellValue }: Params): NotedChange {
  if (trigger === undefined || !cellValue) return nothing;
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  let formula = false;
  for (const [row, line] of Object.entries(cellValue)) {
    for (const [column, data] of Object.entries(line)) {
      if (data && !("v" in data) && !("f" in data) && !("p" in data)) continue;
      if (data?.f || data?.si) formula = true;
      top = Math.min(top, Number(row));
      left = Math.min(left, Number(column));
      bottom = Math.max(bottom, Number(row));
      right = Math.max(right, Number(column));
    }
  }
  if (bottom < 0) return nothing;
  const area = { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  return { changes: [{ type: "edited", sheet, area }], content: true, formula };
}

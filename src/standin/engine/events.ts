import { areaName } from "../../sheet/address";
import type { Move } from "../../sheet/moved-area";
import { allColumns, allRows, localAddress } from "./address";
import type { BookChange } from "./book";
import type { HostEvent } from "./port";

/** Excel's numbers of the events that are delivered. */
export const eventTypes = {
  changed: 10,
  activated: 11,
  added: 13,
  selected: 14,
  deleted: 15,
} as const;

/**
 * What Excel would tell its handlers about a change of the book. `own`: the add-in itself caused
 * it. One event goes to the handlers of the whole workbook and one to those of the sheet.
 */
export function hostEvents(
  change: BookChange,
  handlers: ReadonlySet<string>,
  own: boolean,
): HostEvent[] {
  const type = typeOf(change);
  const targets = ["Workbook", change.sheet].filter((target) => handlers.has(`${type} ${target}`));
  if (!targets.length) return [];
  const message = JSON.stringify({
    source: "Local",
    worksheetId: change.sheet,
    shiftDirection: "None",
    triggerSource: own ? "ThisLocalAddin" : "Unknown",
    ...detailsOf(change),
  });
  return targets.map((target) => ({ type, target, message }));
}

function typeOf(change: BookChange): number {
  switch (change.type) {
    case "activated":
    case "added":
    case "deleted":
    case "selected":
      return eventTypes[change.type];
    default:
      return eventTypes.changed;
  }
}

function detailsOf(change: BookChange): object {
  switch (change.type) {
    case "edited":
      return { changeType: "RangeEdited", address: areaName(change.area) };
    case "rows":
    case "columns":
      return moveDetails(change);
    case "cells":
      return { changeType: "RangeEdited", address: areaName(change.from) };
    case "selected":
      return { address: change.areas.map(localAddress).join(",") };
    default:
      return {};
  }
}

function moveDetails({ type, at, count, removed, across }: Move) {
  const { start, length } = across ?? { start: 0, length: type === "rows" ? allColumns : allRows };
  const area =
    type === "rows"
      ? { row: at, rows: count, column: start, columns: length }
      : { row: start, rows: length, column: at, columns: count };
  const what = across ? "Cell" : type === "rows" ? "Row" : "Column";
  return { changeType: `${what}${removed ? "Deleted" : "Inserted"}`, address: localAddress(area) };
}

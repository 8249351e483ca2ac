import { foldText } from "../../sheet/text";
import type { TableMark } from "./file-summary";

/** A table that stands in more than one file. */
export interface Duplicate {
  group: number;
  reason: "code" | "name-and-budget" | "indicators";
  file: string;
  table: TableMark;
}

interface Place {
  file: string;
  table: TableMark;
}

/**
 * Tables that stand in several files: by project code, by name and budget, by their indicators.
 * Tables of one file the check itself compares.
 */
export function createDuplicates() {
  const places = {
    code: new Map<string, Place[]>(),
    "name-and-budget": new Map<string, Place[]>(),
    indicators: new Map<string, Place[]>(),
  };

  function note(groups: Map<string, Place[]>, key: string, place: Place): void {
    if (key === "") return;
    const group = groups.get(key);
    if (group) group.push(place);
    else groups.set(key, [place]);
  }

  return {
    add(file: string, tables: readonly TableMark[]): void {
      for (const table of tables) {
        const place = { file, table };
        const name = foldText(table.name);
        note(places.code, foldText(table.code), place);
        note(
          places["name-and-budget"],
          name && table.budget ? `${name} ${table.budget}` : "",
          place,
        );
        note(places.indicators, table.print, place);
      }
    },

    /** Each set of tables once, under the first reason that finds it. */
    list(): Duplicate[] {
      const listed = new Set<string>();
      const found: Duplicate[] = [];
      let group = 0;
      for (const reason of ["code", "name-and-budget", "indicators"] as const) {
        for (const members of places[reason].values()) {
          if (new Set(members.map(({ file }) => file)).size < 2) continue;
          const key = members.map(({ file, table }) => `${file}\t${table.sheet}\t${table.name}`);
          const whole = key.join("\n");
          if (listed.has(whole)) continue;
          listed.add(whole);
          group += 1;
          for (const { file, table } of members) found.push({ group, reason, file, table });
        }
      }
      return found;
    },
  };
}

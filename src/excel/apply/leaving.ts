import type { Area } from "../../sheet/address";
import type { Edit } from "../../sheet/edit";
import type { CellValue } from "../../sheet/snapshot";
import { areaOf, mergesOf } from "../probe";
import type { Sync } from "../run";
import { linkTarget } from "./steps/link-cell";
import { loadLinks } from "./links";
import { loadLists } from "./lists";
import { loadLooks } from "./looks";
import { loadSizes } from "./sizes";
import { rangeAt, type Desk } from "./step";

/** What a sheet uses that is to be removed. */
export interface Leaving {
  area: Area;
  /** Some of its cells have drop-down lists. */
  lists: boolean;
}

/** The sheets to be removed, but for the empty ones; one round trip where there are any. */
export async function measureLeaving(
  context: Excel.RequestContext,
  sync: Sync,
  edits: readonly Edit[],
): Promise<Map<string, Leaving>> {
  const leaving = edits.flatMap(({ type, sheet }) => (type === "remove-sheet" ? [sheet] : []));
  const ranges = leaving.map((sheet) => {
    const used = context.workbook.worksheets.getItem(sheet).getUsedRangeOrNullObject(false);
    used.load("rowIndex,columnIndex,rowCount,columnCount,dataValidation/type");
    return { sheet, used };
  });
  if (ranges.length) await sync();
  return new Map(
    ranges.flatMap(({ sheet, used }) => {
      if (used.isNullObject) return [];
      const lists = (used.dataValidation.type as string) !== "None";
      return [[sheet, { area: areaOf(used), lists }]];
    }),
  );
}

/** Asks for everything on a sheet that goes; gives the edits that build it on an empty one. */
export function loadCells(desk: Desk, sheet: string, { area, lists }: Leaving): () => Edit[] {
  const range = rangeAt(desk, sheet, area);
  range.load("values,formulas");
  const merged = range.getMergedAreasOrNullObject();
  merged.load("areas/address");
  const looks = loadLooks(range);
  const rules = lists ? loadLists(range, area) : undefined;
  const sizes = loadSizes(range, area, { columns: true, rows: true });
  const links = loadLinks(range, area);
  return () => {
    const values = (range.values as CellValue[][]).flat();
    const formulas = (range.formulas as CellValue[][]).flat();
    const content = links().flatMap(({ link, ...place }, i): Edit[] => {
      const value = values[i]!;
      const target = linkTarget(link);
      if (target) return [{ type: "link", sheet, ...place, target, text: String(value) }];
      const formula = formulas[i]!;
      if (typeof formula === "string" && formula !== value && formula.startsWith("="))
        return [{ type: "formula", sheet, ...place, expect: "", formula }];
      return value === "" ? [] : [{ type: "set", sheet, ...place, expect: "", value }];
    });
    return [
      ...mergesOf(merged).map((merge): Edit => ({ type: "merge", sheet, area: merge })),
      ...content,
      { type: "looks", sheet, area, looks: looks(), ...sizes() },
      ...(rules ? [{ type: "lists" as const, sheet, area, lists: rules() }] : []),
    ];
  };
}

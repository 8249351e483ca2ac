import { hostCodeOf } from "../refusal";
import { listSheets, type SheetHead } from "../sheet-list";
import type { Sync } from "../run";
import { isOurs } from "./look";

/** The conditional formats of one sheet. */
export interface SheetFormats {
  head: SheetHead;
  count: number;
  /** Those that are marks of ours, in the order of the sheet. */
  marks: readonly Excel.ConditionalFormat[];
  /** Ids of those that have no formula yet, or none that can be read. */
  blank: ReadonlyMap<string, Excel.ConditionalFormat>;
}

/** The conditional formats of every sheet; three round trips, two where there are none. */
export async function listFormats(
  context: Excel.RequestContext,
  sync: Sync,
): Promise<SheetFormats[]> {
  const heads = await listSheets(context, sync);
  const lists = heads.map((head) => {
    const sheet = context.workbook.worksheets.getItem(head.name);
    return { head, formats: sheet.getRange().conditionalFormats.load("items/id,items/type") };
  });
  await sync();
  const custom = lists.flatMap(({ formats }) =>
    formats.items.filter(({ type }) => (type as string) === "Custom"),
  );
  const formulas = await readFormulas(custom, sync);
  // Where not one can be read, it may be the host that finds nothing at all.
  if (custom.length && ![...formulas.values()].some(Boolean)) await listSheets(context, sync);
  return lists.map(({ head, formats: { items } }) => ({
    head,
    count: items.length,
    marks: items.filter((format) => isOurs(formulas.get(format))),
    blank: new Map(
      items
        .filter((format) => formulas.has(format) && !formulas.get(format))
        .map((format) => [format.id, format]),
    ),
  }));
}

/**
 * Some formats made by hand, or brought back by undo, cannot be read (office-js issues 6827, 6396)
 * and spoil the answer for all: then each is asked for by itself, and those are passed over.
 */
async function readFormulas(
  formats: readonly Excel.ConditionalFormat[],
  sync: Sync,
): Promise<Map<Excel.ConditionalFormat, string | undefined>> {
  const rules = formats.map((format) => format.custom.rule.load("formula"));
  if (!formats.length) return new Map();
  try {
    await sync();
    return new Map(formats.map((format, i) => [format, rules[i]!.formula]));
  } catch (error) {
    if (hostCodeOf(error) !== "ItemNotFound") throw error;
  }
  const formulas = new Map<Excel.ConditionalFormat, string | undefined>();
  for (const format of formats) {
    const rule = format.custom.rule.load("formula");
    try {
      await sync();
      formulas.set(format, rule.formula);
    } catch (error) {
      if (hostCodeOf(error) !== "ItemNotFound") throw error;
      formulas.set(format, undefined);
    }
  }
  return formulas;
}

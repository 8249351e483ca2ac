import type { SheetSnapshot } from "../sheet/snapshot";
import type { Sync } from "./run";

/** What is known of a sheet before its cells. */
export interface SheetHead {
  /** As events name it. */
  id: string;
  name: string;
  visibility: SheetSnapshot["visibility"];
  protected: boolean;
}

const visibilities: Record<string, SheetHead["visibility"]> = {
  Visible: "visible",
  Hidden: "hidden",
  VeryHidden: "veryHidden",
};

export const headProperties = "id,name,visibility,protection/protected";

/** All sheets in their order; one round trip. */
export async function listSheets(context: Excel.RequestContext, sync: Sync): Promise<SheetHead[]> {
  const { worksheets } = context.workbook;
  worksheets.load(headProperties.replaceAll(/(^|,)/g, "$1items/"));
  await sync();
  return worksheets.items.map(headOf);
}

export function headOf(sheet: Excel.Worksheet): SheetHead {
  return {
    id: sheet.id,
    name: sheet.name,
    visibility: visibilities[sheet.visibility] ?? "visible",
    protected: sheet.protection.protected,
  };
}

import { SheetDataValidationModel } from "@univerjs/sheets-data-validation";
import type { Area } from "../../sheet/address";
import type { Book } from "../engine/book";
import type { UniverCore } from "./core";
import { toArea, toRange } from "./data";

/** Drop-down lists and defined names. */
export function univerLists(
  core: UniverCore,
): Pick<Book, "validations" | "setValidation" | "names"> {
  return {
    validations(sheet: string): { area: Area; list: string }[] {
      return core
        .service(SheetDataValidationModel)
        .getRules(core.unit, sheet)
        .flatMap(({ ranges, formula1 }) => {
          const list = readList(formula1);
          return ranges.map((range) => ({ area: toArea(range), list }));
        });
    },

    async setValidation(sheet: string, area: Area, list: string | undefined): Promise<void> {
      core.grow(sheet, area);
      const rule =
        list === undefined
          ? null
          : core.surface.api.newDataValidation().requireValueInList(list.split(",")).build();
      await core.facade(sheet).getRange(toRange(area)).setDataValidation(rule);
    },

    names(): { name: string; refersTo: string }[] {
      const book = core.surface.api.getWorkbook(core.unit)!;
      return book.getDefinedNames().map((name) => ({
        name: name.getName(),
        refersTo: `=${name.getFormulaOrRefString().replace(/^=/, "")}`,
      }));
    },
  };
}

function readList(criteria: string | undefined): string {
  if (!criteria) return "";
  return criteria.startsWith("[") ? (JSON.parse(criteria) as string[]).join(",") : criteria;
}

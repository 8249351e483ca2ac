import { readAddress } from "../engine/address";
import { HostError } from "../engine/host-error";
import type { ExcelBook } from "../engine/excel-book";
import type { PageData } from "../engine/workbook-data";
import { nothing, type Property, type RichType } from "./member";
import { range, rangeAt } from "./range";

/** Page set-up of a sheet, by the sheet's id: kept and given back, printed by nobody. */
export const pageLayout: RichType<string> = {
  name: "PageLayout",
  properties: {
    orientation: kept("orientation", "Portrait", ["Portrait", "Landscape"]),
    paperSize: kept("paperSize", "Letter"),
    centerHorizontally: kept("centerHorizontally", false),
    zoom: {
      since: "1.9",
      get: (sheet, excel) => {
        const { fitToWidth, fitToHeight } = excel.extrasOf(sheet).page;
        return fitToWidth === undefined && fitToHeight === undefined
          ? { scale: 100 }
          : { horizontalFitToPages: fitToWidth ?? null, verticalFitToPages: fitToHeight ?? null };
      },
      set: (sheet, value, excel) => {
        const zoom = value as { horizontalFitToPages?: number; verticalFitToPages?: number } | null;
        if (!zoom || typeof zoom !== "object") throw new HostError("InvalidArgument");
        setPage(excel, sheet, {
          fitToWidth: zoom.horizontalFitToPages ?? undefined,
          fitToHeight: zoom.verticalFitToPages ?? undefined,
        });
      },
    },
  },
  methods: {
    setPrintTitleRows: {
      since: "1.9",
      call: (sheet, [rows], excel) => {
        readAddress(String(rows));
        setPage(excel, sheet, { titleRows: String(rows) });
      },
    },
    getPrintTitleRowsOrNullObject: {
      since: "1.9",
      call: (sheet, _, excel) => {
        const { titleRows } = excel.extrasOf(sheet).page;
        return titleRows === undefined
          ? nothing(range)
          : rangeAt(excel, sheet, readAddress(titleRows));
      },
    },
    setPrintArea: {
      since: "1.9",
      call: (sheet, [area], excel) => {
        readAddress(String(area));
        setPage(excel, sheet, { printArea: String(area) });
      },
    },
  },
};

function kept<K extends keyof PageData>(
  key: K,
  standard: NonNullable<PageData[K]>,
  allowed?: readonly unknown[],
): Property<string> {
  return {
    since: "1.9",
    get: (sheet, excel) => excel.extrasOf(sheet).page[key] ?? standard,
    set: (sheet, value, excel) => {
      if (typeof value !== typeof standard || (allowed && !allowed.includes(value)))
        throw new HostError("InvalidArgument");
      setPage(excel, sheet, { [key]: value });
    },
  };
}

function setPage(excel: ExcelBook, sheet: string, change: Partial<PageData>): void {
  excel.checkWritable(sheet);
  Object.assign(excel.extrasOf(sheet).page, change);
}

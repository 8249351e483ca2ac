import { fullAddress } from "../engine/address";
import type { Cells, ExcelBook } from "../engine/excel-book";
import { HostError } from "../engine/host-error";
import { conditionalFormats } from "./conditional-format";
import { object, type RichType } from "./member";
import { rangeAt } from "./range";
import { rangeFormat } from "./range-format";
import { worksheet } from "./worksheet";

/** Several areas of one sheet. */
export const rangeAreas: RichType<Cells> = {
  name: "RangeAreas",
  keep: (cells, excel) => excel.keep(cells, "areas"),
  properties: {
    address: { since: "1.9", get: (cells, excel) => addressOf(excel, cells) },
    areaCount: { since: "1.9", get: (cells) => cells.areas.length },
    cellCount: {
      since: "1.9",
      get: (cells) => cells.areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0),
    },
  },
  objects: {
    areas: { since: "1.9", go: (cells) => object(rangeCollection, cells) },
    worksheet: { since: "1.9", go: (cells) => object(worksheet, cells.sheet) },
    format: { since: "1.9", go: (cells) => object(rangeFormat, cells) },
    conditionalFormats: { since: "1.9", go: (cells) => object(conditionalFormats, cells) },
  },
};

const rangeCollection: RichType<Cells> = {
  name: "RangeCollection",
  items: (cells, excel) => cells.areas.map((area) => rangeAt(excel, cells.sheet, area)),
  methods: {
    getItemAt: {
      since: "1.9",
      call: (cells, [index], excel) => {
        const area = cells.areas[Number(index)];
        if (!area) throw new HostError("InvalidArgument");
        return rangeAt(excel, cells.sheet, area);
      },
    },
  },
};

function addressOf(excel: ExcelBook, cells: Cells): string {
  const { name } = excel.sheet(cells.sheet);
  return cells.areas.map((area) => fullAddress(name, area)).join(",");
}

export const rangeAreasTypes = [rangeAreas, rangeCollection];

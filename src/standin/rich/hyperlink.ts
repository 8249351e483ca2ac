import type { Area } from "../../sheet/address";
import { localAddress } from "../engine/address";
import type { ExcelBook } from "../engine/excel-book";
import { HostError } from "../engine/host-error";
import { readMatrix, writeMatrix } from "../engine/matrix";

/** `Range.hyperlink` of one cell; null where it has none. */
export function readLink(excel: ExcelBook, sheet: string, area: Area) {
  const { links } = excel.extrasOf(sheet);
  const link = links.find(({ row, column }) => row === area.row && column === area.column);
  if (!link) return null;
  const textToDisplay = readMatrix(
    excel,
    sheet,
    { ...area, rows: 1, columns: 1 },
    "text",
  )?.[0]?.[0];
  return link.address.startsWith("#")
    ? { documentReference: link.address.slice(1), textToDisplay }
    : { address: link.address, textToDisplay };
}

/** Sets the link of every cell, and what the cells show where `textToDisplay` says so. */
export async function writeLink(excel: ExcelBook, sheet: string, area: Area, input: unknown) {
  excel.checkWritable(sheet);
  const extras = excel.extrasOf(sheet);
  const link = input as {
    documentReference?: string;
    address?: string;
    textToDisplay?: string;
  } | null;
  const target = link?.documentReference ? `#${link.documentReference}` : link?.address;
  if (!target) throw new HostError("InvalidArgument", `no target for ${localAddress(area)}`);
  for (let i = 0; i < area.rows * area.columns; i += 1) {
    const place = {
      row: area.row + Math.floor(i / area.columns),
      column: area.column + (i % area.columns),
    };
    extras.links = extras.links.filter((l) => l.row !== place.row || l.column !== place.column);
    extras.links.push({ ...place, address: target });
    if (link?.textToDisplay === undefined) continue;
    await writeMatrix(
      excel,
      sheet,
      { ...place, rows: 1, columns: 1 },
      "values",
      link.textToDisplay,
    );
  }
}

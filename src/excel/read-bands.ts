import { areaName } from "../sheet/address";
import { Refusal } from "../sheet/workbook";
import { bandCells, cellsOf, nextLimit, takeBand, type Piece } from "./bands";
import { mergesOf } from "./probe";
import { isTooLarge, isTooManyMerges } from "./refusal";
import type { Sync } from "./run";
import { partOf, type Part } from "./sheet-parts";

/**
 * Reads areas of sheets, as many cells at a time as fit into an answer: less after one was refused,
 * else as the ones before tell. `report` hears how many sheets are not complete yet.
 */
export async function readBands(
  context: Excel.RequestContext,
  sync: Sync,
  pieces: readonly Piece[],
  structure: boolean,
  report: (sheetsLeft: number) => void,
): Promise<Map<string, Part[]>> {
  const done = new Map<string, Part[]>(pieces.map(({ sheet }) => [sheet, []]));
  let limit = bandCells;
  /** Where merged areas are too many, their number and not the bytes sets the limit from then on. */
  let most = Infinity;
  let open = [...pieces];
  while (open.length) {
    const { band, rest } = takeBand(open, limit);
    const parts = await readBand(context, sync, band, structure);
    if (parts) {
      band.forEach(({ sheet }, i) => done.get(sheet)!.push(parts[i]!));
      open = rest;
      if (rest.length) limit = Math.min(nextLimit(band, parts), most);
      report(new Set(open.map(({ sheet }) => sheet)).size);
    } else if (band.length === 1 && band[0]!.area.rows === 1) {
      throw new Refusal("too-large", band[0]!.sheet);
    } else {
      limit = Math.floor(cellsOf(band) / 2);
      if (structure) most = limit;
    }
  }
  return done;
}

/** Undefined where the answer was too large. */
async function readBand(
  context: Excel.RequestContext,
  sync: Sync,
  band: readonly Piece[],
  structure: boolean,
): Promise<Part[] | undefined> {
  const reads = band.map(({ sheet, area }) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(areaName(area));
    range.load(structure ? "values,text,formulas" : "values,text");
    const merges = structure ? range.getMergedAreasOrNullObject() : undefined;
    merges?.load("areas/address");
    return { area, range, merges };
  });
  try {
    await sync();
  } catch (error) {
    if (isTooLarge(error) || (structure && isTooManyMerges(error))) return undefined;
    throw error;
  }
  const parts = reads.map((read) =>
    partOf(read.area, read.range, mergesOf(read.merges), structure),
  );
  return parts.every((part) => part !== undefined) ? parts : undefined;
}

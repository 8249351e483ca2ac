import { boundsOf, intersection } from "../sheet/address";
import type { Snapshot } from "../sheet/snapshot";
import { Refusal, type ReadRequest } from "../sheet/workbook";
import { bandCells } from "./bands";
import { probe, type Target } from "./probe";
import { readBands } from "./read-bands";
import { isNotFound, isTooLarge, isTooManyMerges } from "./refusal";
import { runInExcel, type Patience, type Sync } from "./run";
import { listSheets, type SheetHead } from "./sheet-list";
import { snapshotOf, type Probed } from "./sheet-parts";

/** Columns of the block that is read before the size of a sheet is known. */
const blockColumns = 26;

/** With more sheets than this, blocks would be too small to hold a table: sizes come first. */
const mostBlocks = 40;

/** More cells than this of one sheet are not read; the officer may select a part of it. */
const mostCells = 2_000_000;

interface ReadOptions {
  patience?: Patience;
  onHead?: (head: SheetHead) => void;
}

/**
 * Reads the workbook. Names, sizes and cells are one request each, however many sheets; up to 40
 * sheets take two, as sizes come with the cells of a block at the top left, which is mostly the
 * whole sheet; named sheets or the active one take one. There is one more for each further 5 MB.
 * A selection is read with the whole of its sheet, which gives it heads and titles.
 * @throws Refusal too-large, not-found or what else the host says; the signal's reason.
 */
export function readWorkbook(request: ReadRequest, options: ReadOptions = {}): Promise<Snapshot> {
  const { patience, onHead } = options;
  return runInExcel({ patience, signal: request.signal }, async (context, sync) => {
    const found = await probeSheets(context, sync, request);
    for (const { head } of found) onHead?.(head);
    const { sheets, areas } = withinSelection(found, request);
    for (const { head, used } of sheets) {
      if (used && used.rows * used.columns > mostCells) throw new Refusal("too-large", head.name);
    }
    const open = sheets.flatMap(({ head, used, filled }) =>
      used && !filled ? [{ sheet: head.name, area: used }] : [],
    );
    const size = sheets.length;
    const report = (left: number) => request.onProgress?.(size - left, size);
    report(new Set(open.map(({ sheet }) => sheet)).size);
    const parts = await readBands(context, sync, open, request.structure ?? false, report);
    const { structure } = request;
    return {
      sheets: sheets.map((sheet) =>
        snapshotOf(sheet, parts.get(sheet.head.name), { structure, selection: areas }),
      ),
    };
  });
}

/** What the request names, with sizes, and cells as far as they came along. */
async function probeSheets(
  context: Excel.RequestContext,
  sync: Sync,
  request: ReadRequest,
): Promise<Probed[]> {
  const { worksheets } = context.workbook;
  const named = request.sheets?.map((name): Target => ({ sheet: () => worksheets.getItem(name) }));
  const active: Target = {
    sheet: () => worksheets.getActiveWorksheet(),
    selected: request.scope === "selection",
  };
  const targets = named ?? (request.scope === "workbook" ? undefined : [active]);
  if (targets) {
    try {
      return await probeInOne(context, sync, targets, request);
    } catch (error) {
      if (!named || !isNotFound(error)) throw error;
    }
  }
  const heads = await listSheets(context, sync);
  const wanted = heads.filter(({ name, visibility }) =>
    request.sheets ? request.sheets.includes(name) : request.hidden || visibility === "visible",
  );
  const all = wanted.map((head): Target => ({ head, sheet: () => worksheets.getItem(head.name) }));
  return probeInOne(context, sync, all, request);
}

async function probeInOne(
  context: Excel.RequestContext,
  sync: Sync,
  targets: readonly Target[],
  { structure = false }: ReadRequest,
): Promise<Probed[]> {
  if (!targets.length) return [];
  const rows =
    targets.length > mostBlocks ? 0 : Math.floor(bandCells / targets.length / blockColumns);
  const block = { row: 0, column: 0, rows, columns: blockColumns };
  try {
    return await probe(context, sync, targets, rows ? block : undefined, structure);
  } catch (error) {
    const tooMuch = isTooLarge(error) || (structure && isTooManyMerges(error));
    if (!rows || !tooMuch) throw error;
    return probe(context, sync, targets, undefined, structure);
  }
}

/** Of a sheet too large to be read, the part around the selected cells. */
function withinSelection(sheets: Probed[], { scope, sheets: named }: ReadRequest) {
  const areas = scope === "selection" && !named ? sheets[0]?.selection : undefined;
  const [sheet] = sheets;
  if (!areas || !sheet?.used || sheet.used.rows * sheet.used.columns <= mostCells) {
    return { sheets, areas };
  }
  const used = intersection(sheet.used, boundsOf(areas));
  return { sheets: [{ ...sheet, used, filled: undefined }], areas };
}

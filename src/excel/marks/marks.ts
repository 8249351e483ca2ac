import { Refusal, type Mark } from "../../sheet/workbook";
import { refusalOf } from "../refusal";
import { runInExcel, type RunOptions, type Sync } from "../run";
import { addressesOf } from "./addresses";
import { addMark } from "./look";
import { listFormats, type SheetFormats } from "./own-formats";

/** The host may refuse for a while; what was begun is brought to its end. */
const attempts = 3;

/**
 * Marks cells with conditional formats of our own, in the place of all marks there were. Four round
 * trips, however many sheets: three to find old marks, one to write and count.
 * @throws Refusal protected or not-found with the sheet's name, and what else the host says.
 */
export function markCells(marks: readonly Mark[], options: RunOptions): Promise<void> {
  return runInExcel(options, async (context, sync) => {
    await bringAbout(context, sync, (formats) => {
      for (const { sheet } of marks) {
        const found = formats.find(({ head }) => head.name === sheet);
        if (!found) throw new Refusal("not-found", sheet);
        if (found.head.protected) throw new Refusal("protected", sheet);
      }
      return marks.filter(({ cells }) => cells.length > 0);
    });
  });
}

/** Names of the sheets that hold marks; three round trips, two where nothing is formatted so. */
export function listMarked(options: RunOptions): Promise<string[]> {
  return runInExcel(options, async (context, sync) => {
    const formats = await listFormats(context, sync);
    return formats.filter(({ marks }) => marks.length > 0).map(({ head }) => head.name);
  });
}

/**
 * Takes all marks away, wherever rows moved or cells were copied to; four round trips. Resolves to
 * the number of sheets that had some.
 * @throws Refusal protected with the sheet's name: then all marks stay.
 */
export function unmarkCells(options: RunOptions): Promise<number> {
  return runInExcel(options, async (context, sync) => {
    const before = await bringAbout(context, sync, () => []);
    return before.filter(({ marks }) => marks.length > 0).length;
  });
}

/**
 * Makes these the marks of the workbook. What a refusal of the host leaves half done is found and
 * done again. Resolves to what was there before.
 */
async function bringAbout(
  context: Excel.RequestContext,
  sync: Sync,
  wanted: (formats: readonly SheetFormats[]) => readonly Mark[],
): Promise<SheetFormats[]> {
  const before = await listFormats(context, sync);
  const marks = wanted(before);
  const locked = before.find(({ head, marks: old }) => head.protected && old.length > 0);
  if (locked) throw new Refusal("protected", locked.head.name);
  if (!marks.length && before.every(({ marks: old }) => !old.length)) return before;
  let now = before;
  let last: Refusal | undefined;
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    try {
      if (last) now = await listFormats(context, sync);
      if (await write(context, sync, { before, now, marks })) return before;
      last = new Refusal("host", "the conditional formats are not as they were written");
    } catch (error) {
      const refusal = refusalOf(error);
      if (!(refusal instanceof Refusal)) throw error;
      last = refusal;
      if (last.code === "no-answer") break;
    }
  }
  throw new Refusal(last!.code, last!.detail, await leftBehind(context, sync, before, last!));
}

interface Formats {
  before: readonly SheetFormats[];
  now: readonly SheetFormats[];
  marks: readonly Mark[];
}

/** Old marks go, the last first, as each may count from those ahead of it; new ones come; all are counted. */
async function write(
  context: Excel.RequestContext,
  sync: Sync,
  { before, now, marks }: Formats,
): Promise<boolean> {
  const { worksheets } = context.workbook;
  const counts = now.map((sheet) => {
    const ours = ownOf(sheet, before);
    const { name } = sheet.head;
    for (const format of [...ours].reverse()) format.delete();
    let expected = sheet.count - ours.length;
    for (const { cells, severity } of marks.filter((mark) => mark.sheet === name)) {
      for (const address of addressesOf(cells)) {
        addMark(worksheets.getItem(name).getRanges(address), severity);
        expected += 1;
      }
    }
    const touched = ours.length > 0 || expected !== sheet.count;
    const count = touched
      ? worksheets.getItem(name).getRange().conditionalFormats.getCount()
      : undefined;
    return { expected, count };
  });
  await sync();
  return counts.every(({ expected, count }) => !count || count.value === expected);
}

/** Marks, and what an attempt of ours began and could not give its formula. */
function ownOf(now: SheetFormats, before: readonly SheetFormats[]): Excel.ConditionalFormat[] {
  const known = before.find(({ head }) => head.id === now.head.id);
  const begun = [...now.blank].filter(([id]) => !known?.blank.has(id));
  return [...begun.map(([, format]) => format), ...now.marks];
}

/** What a failure left: nothing changed, something, or nobody knows. */
async function leftBehind(
  context: Excel.RequestContext,
  sync: Sync,
  before: readonly SheetFormats[],
  { code }: Refusal,
): Promise<Refusal["left"]> {
  if (code === "no-answer") return "unknown";
  try {
    const now = await listFormats(context, sync);
    const idsOf = (formats: readonly SheetFormats[]) =>
      JSON.stringify(formats.map((sheet) => ownOf(sheet, before).map(({ id }) => id)));
    return idsOf(now) === idsOf(before) ? "unchanged" : "partly-changed";
  } catch {
    return "unknown";
  }
}

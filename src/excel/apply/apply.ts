import { cellKey } from "../../sheet/address";
import type { Edit } from "../../sheet/edit";
import { Refusal, type Applied } from "../../sheet/workbook";
import { refusalOf } from "../refusal";
import { runInExcel, type RunOptions } from "../run";
import { loadAnnotations } from "./annotations";
import { measureLeaving } from "./leaving";
import { Moves } from "./moves";
import { putBack } from "./put-back";
import { withSplitRemovals } from "./removals";
import { RowWatch } from "./row-watch";
import { SheetWatch } from "./sheet-watch";
import { stepsFor, type Placed } from "./step-for";

/**
 * Carries out edits, wholly or not at all, in two round trips: compare what the cells hold with
 * what the edits expect; write and read back. Where the host refuses halfway, or a cell does not
 * hold what was written, everything is put back. Sheets to be removed are measured first;
 * where rows go from a sheet with comments, those are looked for.
 * @throws Refusal stale, formula, filtered, occupied, annotated, protected and what else the host
 * says; its `left` says what became of the workbook.
 */
export function applyEdits(given: readonly Edit[], options: RunOptions): Promise<Applied> {
  if (!given.length) return Promise.resolve({ inverse: [] });
  const edits = withSplitRemovals(given);
  return runInExcel(options, async (context, sync) => {
    const leaving = await measureLeaving(context, sync, edits);
    const sheets = new SheetWatch(context, edits);
    const steps = stepsFor(context, edits, leaving);
    const rows = new RowWatch(context, edits);
    const checkAnnotations = loadAnnotations(context, edits);
    await sync();
    sheets.check();
    checkAll(steps);
    await checkAnnotations(sync);

    const refusal = await write();
    if (!refusal) return { inverse: wayBack(edits, steps) };
    const { code, detail } = refusal;
    if (code === "no-answer") throw new Refusal(code, detail, "unknown");
    throw new Refusal(code, detail, await putBack({ edits, steps, rows, sheets }, sync));

    async function write(): Promise<Refusal | undefined> {
      try {
        for (const { step } of steps) step.write();
        for (const { step } of steps) step.look();
        await sync();
      } catch (error) {
        const reason = refusalOf(error);
        return reason instanceof Refusal ? reason : new Refusal("host", String(error));
      }
      const failure = steps.map(({ step }) => step.failure()).find((found) => found !== undefined);
      return failure === undefined ? undefined : new Refusal("host", failure);
    }
  });
}

/** What was done on a sheet that came with the edits goes with it. */
function wayBack(edits: readonly Edit[], steps: readonly Placed[]): Edit[] {
  const moves = new Moves(edits);
  const lasting = steps.filter(
    ({ index }) => moves.changesSheet(edits[index]!.sheet, index) !== "added",
  );
  return [
    ...[...lasting].reverse().flatMap(({ step }) => step.inverse()),
    ...lasting.flatMap(({ step }) => step.lastly()),
  ];
}

/**
 * @throws Refusal: what stands against the whole change; else the cells that it could do without,
 * all those of one kind.
 */
function checkAll(steps: readonly Placed[]): void {
  const avoidable: Refusal[] = [];
  for (const { step } of steps) {
    try {
      step.check();
    } catch (error) {
      if (!(error instanceof Refusal) || error.cells.length === 0) throw error;
      avoidable.push(error);
    }
  }
  const [first] = avoidable;
  if (!first) return;
  const alike = avoidable.filter(({ code }) => code === first.code);
  const cells = alike.flatMap((refusal) => refusal.cells);
  throw new Refusal(first.code, cells.map(cellKey).join(", "), "unchanged", cells);
}

import type { Edit } from "../../sheet/edit";
import { Refusal } from "../../sheet/workbook";
import { refusalOf } from "../refusal";
import type { Sync } from "../run";
import type { RowWatch } from "./row-watch";
import type { SheetWatch } from "./sheet-watch";
import type { Placed } from "./step-for";

/** The host may refuse this, too, for a while. */
const attempts = 3;

/** A change that was begun: its edits, their steps, and what tells how far it got. */
export interface Begun {
  edits: readonly Edit[];
  steps: readonly Placed[];
  rows: RowWatch;
  sheets: SheetWatch;
}

/**
 * Takes back what was carried out of a change, and makes sure of it: Excel has no transactions.
 * Two round trips: how far did it get; put back and look.
 */
export async function putBack(begun: Begun, sync: Sync): Promise<Refusal["left"]> {
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    try {
      begun.rows.look();
      begun.sheets.look();
      await sync();
      if (await takeBack(begun, sync)) return "unchanged";
    } catch (error) {
      const refusal = refusalOf(error);
      if (!(refusal instanceof Refusal)) throw error;
      if (refusal.code === "no-answer") return "unknown";
    }
  }
  return "partly-changed";
}

async function takeBack({ edits, steps, rows, sheets }: Begun, sync: Sync): Promise<boolean> {
  const end = rows.carriedOut();
  for (const { step, index } of [...steps].reverse()) {
    const { type, sheet } = edits[index]!;
    if (index >= end) continue;
    if (type === "add-sheet" && !sheets.isNew(sheet)) continue;
    if (type === "remove-sheet" && !sheets.isGone(sheet)) continue;
    step.putBack();
  }
  for (const { step } of steps) step.lookBack();
  rows.look();
  sheets.look();
  await sync();
  const noNewSheet = edits.every(
    ({ type, sheet }) => type !== "add-sheet" || replaced(edits, sheet) || !sheets.isNew(sheet),
  );
  return noNewSheet && rows.isOriginal() && steps.every(({ step }) => step.isBack());
}

/** A sheet that was taken out and built again is another one, with the same cells. */
function replaced(edits: readonly Edit[], name: string): boolean {
  return edits.some(({ type, sheet }) => type === "remove-sheet" && sheet === name);
}

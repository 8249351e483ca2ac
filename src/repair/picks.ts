import type { Finding } from "../rules/rule";
import { cellKey, type CellRef } from "../sheet/address";
import { findingKey, type Pick } from "./plan";

/** What the officer ticked: findings by key, with the number of the choice. */
export type Ticked = ReadonlyMap<string, number>;

export interface PickOrder {
  /** Everything found before, those set aside included: what is not ticked of it stays. */
  known: readonly Finding[];
  ticked: Ticked;
  /** Sheets that cannot be changed. */
  locked: (sheet: string) => boolean;
  /** Whether a cell is among those that were to be checked; what else is wrong stays. */
  asked?: (at: CellRef) => boolean;
  /** Cells that cannot be changed. */
  without?: readonly CellRef[];
}

/** Picks what was ticked, and of what that uncovers the safe ones. */
export function pickTicked(order: PickOrder): Pick {
  const { known, ticked, locked, asked = () => true, without = [] } = order;
  const before = new Set(known.map(findingKey));
  const barred = new Set(without.map(cellKey));
  return (finding) => {
    const { fix, at } = finding;
    if (!fix || !asked(at)) return undefined;
    const key = findingKey(finding);
    const safe = fix.kind === "safe" && !before.has(key) ? 0 : undefined;
    const choice = fix.choices[ticked.get(key) ?? safe ?? -1];
    const open = choice?.edits.every(
      (edit) => !locked(edit.sheet) && !(edit.type === "set" && barred.has(cellKey(edit))),
    );
    return open ? choice : undefined;
  };
}

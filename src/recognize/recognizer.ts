import type { SheetSnapshot } from "../sheet/snapshot";
import type { Steps } from "../sheet/steps";
import type { TargetSheet } from "../target/model";
import { recognizing } from "./recognize";

/** Sheets kept; beyond that all are forgotten, so that memory stays bounded. */
const most = 2_000;

/**
 * Recognises a sheet anew only where it reads otherwise than before: after an edit the tables of
 * all other sheets are the same objects, and whoever judged them need not judge them again.
 */
export function createRecognizer(): (sheet: SheetSnapshot) => Steps<readonly TargetSheet[]> {
  const known = new Map<string, { sheet: SheetSnapshot; tables: readonly TargetSheet[] }>();
  return function* (sheet) {
    const kept = known.get(sheet.name);
    if (kept && readsTheSame(kept.sheet, sheet)) return kept.tables;
    const tables = yield* recognizing(sheet);
    if (known.size >= most) known.clear();
    known.set(sheet.name, { sheet, tables });
    return tables;
  };
}

function readsTheSame(one: SheetSnapshot, other: SheetSnapshot): boolean {
  if (one === other) return true;
  const [a, b] = [one.area, other.area];
  return (
    one.visibility === other.visibility &&
    a?.row === b?.row &&
    a?.column === b?.column &&
    sameCells(one.values, other.values) &&
    sameCells(one.texts, other.texts)
  );
}

type Cells = readonly (readonly unknown[])[];

function sameCells(one: Cells, other: Cells): boolean {
  return (
    one.length === other.length &&
    one.every((line, row) => {
      const beside = other[row]!;
      return line.length === beside.length && line.every((cell, i) => cell === beside[i]);
    })
  );
}

import type { TargetSheet } from "../target/model";

/**
 * A reading of a table that is done once for as long as the table is the same object, so that
 * comparing all tables after an edit reads the changed ones alone.
 */
export function perTable<Result>(read: (table: TargetSheet) => Result) {
  const known = new WeakMap<TargetSheet, { result: Result }>();
  return (table: TargetSheet): Result => {
    let kept = known.get(table);
    if (!kept) known.set(table, (kept = { result: read(table) }));
    return kept.result;
  };
}

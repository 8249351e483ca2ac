/**
 * Work in steps of a few milliseconds. Whoever has others waiting (the pane, so that Excel and the
 * officer get their turn) takes a break between two steps; everyone else runs through.
 */
export type Steps<Result> = Generator<void, Result, void>;

/** All steps at once. */
export function runThrough<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

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

/** So much work makes a step: about a millisecond of small rules over short texts. */
const enough = 400;

/** Counts work too small for a step of its own, so that hardly any time goes into taking steps. */
export class Pace {
  private done = 0;

  /** Adds work, in whatever unit is near a microsecond; true where it is time for a step. */
  isDue(work: number): boolean {
    this.done += work;
    if (this.done < enough) return false;
    this.done = 0;
    return true;
  }
}

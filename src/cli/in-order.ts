import type { Found } from "./find-files";
import type { Outcome } from "./check-file";

/** Checks one file somewhere: here, or in a thread. */
export interface Hand {
  check(found: Found): Promise<Outcome>;
  end(): Promise<void>;
}

/** So many outcomes per hand may wait for a slower file before them. */
const ahead = 4;

/**
 * The outcomes in the order of the files, however the hands finish. At most a few for each hand
 * are under way or waiting, so memory does not grow with the number of files.
 */
export async function* inOrder(
  files: Iterator<Found>,
  hands: readonly Hand[],
): AsyncGenerator<Outcome, void> {
  const free = [...hands];
  const waiting: Promise<Outcome>[] = [];
  let wake: (() => void) | undefined;
  let next = files.next();

  function begin(): void {
    while (!next.done && free.length > 0 && waiting.length < hands.length * ahead) {
      const hand = free.pop()!;
      const outcome = hand.check(next.value).finally(() => {
        free.push(hand);
        begin();
        wake?.();
      });
      outcome.catch(() => undefined); // it is awaited below, in its turn
      waiting.push(outcome);
      next = files.next();
    }
  }

  begin();
  for (;;) {
    const first = waiting[0];
    if (first) {
      const outcome = await first;
      waiting.shift();
      begin();
      yield outcome;
    } else if (next.done) return;
    else await new Promise<void>((resolve) => (wake = resolve));
  }
}

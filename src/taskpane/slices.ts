import type { Steps } from "../sheet/steps";

/** So long the pane may work before Excel and the officer get a turn, in milliseconds. */
const slice = 12;

declare const scheduler: { yield?: () => Promise<void> } | undefined;

/**
 * A way to give way in long work: call it between steps, it waits for a turn of the event loop
 * once the slice is used up. @throws the signal's reason where the work was stopped meanwhile.
 */
export function slices(signal: AbortSignal, now = () => performance.now()): GiveWay {
  let started = now();
  return () => {
    if (now() - started < slice) return undefined;
    return turn().then(() => {
      signal.throwIfAborted();
      started = now();
    });
  };
}

/** Waits for others where it is time to, else goes on at once. */
export type GiveWay = () => Promise<void> | undefined;

/** Runs through the steps and gives way between them. */
export async function inSlices<Result>(steps: Steps<Result>, giveWay: GiveWay): Promise<Result> {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    const others = giveWay();
    if (others) await others;
  }
}

function turn(): Promise<void> {
  if (typeof scheduler !== "undefined" && scheduler.yield) return scheduler.yield();
  return new Promise((resolve) => setTimeout(resolve));
}

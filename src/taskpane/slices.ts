/** So long the pane may work before Excel and the officer get a turn, in milliseconds. */
const slice = 12;

declare const scheduler: { yield?: () => Promise<void> } | undefined;

/**
 * A way to give way in long work: call it between steps, it waits for a turn of the event loop
 * once the slice is used up. @throws the signal's reason where the work was stopped meanwhile.
 */
export function slices(signal: AbortSignal, now = () => performance.now()): () => Promise<void> {
  let started = now();
  return async () => {
    if (now() - started < slice) return;
    await turn();
    signal.throwIfAborted();
    started = now();
  };
}

function turn(): Promise<void> {
  if (typeof scheduler !== "undefined" && scheduler.yield) return scheduler.yield();
  return new Promise((resolve) => setTimeout(resolve));
}

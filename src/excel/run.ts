import { Refusal } from "../sheet/workbook";
import { refusalOf } from "./refusal";

/**
 * When a request counts as never answered: after so many milliseconds, or when `giveUp` is called,
 * until the returned function is.
 */
export type Patience = number | ((giveUp: () => void) => () => void);

export interface RunOptions {
  patience?: Patience;
  signal?: AbortSignal;
  /** All that is written becomes one step of Excel's own undo (ExcelApi 1.20). */
  grouped?: boolean;
}

/** One minute: a 5 MB answer over a slow line takes that long, a lost one takes for ever. */
const standardPatience = 60_000;

/** Sends what was asked of the context since the last time: one round trip. */
export type Sync = () => Promise<void>;

/**
 * Runs a batch over the open workbook. Host errors come out as refusals; a request that is never
 * answered as "no-answer"; an abort as the signal's reason, at once and before the next request.
 */
export async function runInExcel<T>(
  { patience = standardPatience, signal, grouped = false }: RunOptions,
  batch: (context: Excel.RequestContext, sync: Sync) => Promise<T>,
): Promise<T> {
  signal?.throwIfAborted();
  try {
    const run = (context: Excel.RequestContext) =>
      batch(context, () => answered(context, patience, signal));
    return await (grouped ? Excel.run({ mergeUndoGroup: true }, run) : Excel.run(run));
  } catch (error) {
    throw refusalOf(error);
  }
}

function answered(context: Excel.RequestContext, patience: Patience, signal?: AbortSignal) {
  signal?.throwIfAborted();
  return new Promise<void>((resolve, reject) => {
    const give = () => reject(signal?.reason as Error);
    const stopWaiting = wait(patience, () => reject(new Refusal("no-answer")));
    signal?.addEventListener("abort", give, { once: true });
    context
      .sync()
      .then(() => resolve(), reject)
      .finally(() => {
        stopWaiting();
        signal?.removeEventListener("abort", give);
      });
  });
}

function wait(patience: Patience, giveUp: () => void): () => void {
  if (typeof patience === "function") return patience(giveUp);
  const timer = setTimeout(giveUp, patience);
  return () => clearTimeout(timer);
}

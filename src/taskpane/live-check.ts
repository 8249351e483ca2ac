import { Refusal, type Workbook } from "../sheet/workbook";
import { once } from "./once";
import type { PaneState } from "./state/pane-state";
import type { PaneAction } from "./state/reduce";
import type { Store } from "./state/store";

/** So long after the last change of a sheet it is checked again by itself, in milliseconds. */
const restAfterEdit = 600;

export interface LiveCheck {
  /** Listens for changes of sheets from now on. */
  watch(): Promise<void>;
  /** Checks what has changed once the officer rests, where that is wished. */
  soon(): void;
}

interface Doing {
  /** Waits for the changes of the workbook that were begun before. */
  inTurn(task: () => Promise<void>): Promise<void>;
  recheck(): Promise<void>;
  refuse(error: unknown): void;
}

/** Says which findings are stale and, with 实时校验 on, has the changed sheets checked again. */
export function liveCheckIn(
  workbook: Workbook,
  { getState, dispatch }: Pick<Store<PaneState, PaneAction>, "getState" | "dispatch">,
  { inTurn, recheck, refuse }: Doing,
): LiveCheck {
  let resting: ReturnType<typeof setTimeout> | undefined;
  const listening = once(() =>
    workbook.onStale((sheet) => {
      dispatch({ type: "sheet-changed", sheet });
      soon();
    }),
  );

  /** Where Excel will not have it now, the next edit asks again. */
  async function recheckStale(): Promise<void> {
    const { repair, stale, report } = getState();
    if (!repair.live || !report || stale.length === 0) return;
    try {
      await recheck();
    } catch (error) {
      if (!(error instanceof Refusal)) refuse(error);
    }
  }

  function soon(): void {
    clearTimeout(resting);
    if (getState().repair.live)
      resting = setTimeout(() => void inTurn(recheckStale), restAfterEdit);
  }

  return {
    async watch() {
      try {
        await listening();
      } catch (error) {
        refuse(error);
      }
    },
    soon,
  };
}

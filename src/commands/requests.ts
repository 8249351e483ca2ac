/** What a ribbon button asks of the pane. */
export type RibbonRequest = "check" | "templates";
type Listener = (request: RibbonRequest) => void;

let listener: Listener | undefined;
let waiting: RibbonRequest | undefined;

/**
 * Ribbon buttons and the pane live in one runtime: the button leaves its wish here and the pane
 * fulfils it. A wish that comes before the pane has started waits for it; of several, the last.
 */
export const requests = {
  send(request: RibbonRequest): void {
    if (listener) listener(request);
    else waiting = request;
  },

  /** The pane listens from here on (one listener at a time); returns the way to stop. */
  listen(next: Listener): () => void {
    listener = next;
    const request = waiting;
    waiting = undefined;
    if (request) next(request);
    return () => {
      if (listener === next) listener = undefined;
    };
  },
};

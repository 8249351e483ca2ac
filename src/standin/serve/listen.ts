import type { Server } from "node:http";
import type { Server as SecureServer } from "node:https";

/** Listens on this machine alone, at `port` or the next free one up to `last`. */
export async function listen(
  server: Server | SecureServer,
  port: number,
  last: number,
): Promise<void> {
  try {
    await new Promise<void>((resolve, reject) => {
      server.once("error", reject);
      server.listen(port, "localhost", () => {
        server.off("error", reject);
        resolve();
      });
    });
  } catch (error) {
    const taken = (error as NodeJS.ErrnoException).code === "EADDRINUSE";
    if (!taken || port >= last) throw error;
    await listen(server, port + 1, last);
  }
}

/** Ends the process in good order on Ctrl+C. */
export function endOnSignal(close: () => Promise<void>): void {
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => {
      void close().finally(() => process.exit(0));
    });
  }
}

/** Closes the server and what is still connected to it. */
export function closerOf(server: Server | SecureServer): () => Promise<void> {
  return () =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
}

import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { buildPage } from "./build-page";
import { buildPane } from "./build-pane";
import { handle } from "./handler";
import { listen } from "./listen";

export interface Serving {
  /** "http://localhost:3000" */
  address: string;
  close(): Promise<void>;
}

/** Builds what is stale and serves the stand-in on this machine alone, at `port` or the next free. */
export async function serveStandin(port: number): Promise<Serving> {
  await Promise.all([buildPane(), buildPage()]);
  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      process.stderr.write(`${String(error)}\n`);
      response.statusCode = 500;
      response.end();
    });
  });
  await listen(server, port, port === 0 ? port : port + 50);
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

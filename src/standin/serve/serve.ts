import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { buildPage } from "./build-page";
import { buildPane } from "./build-pane";
import { createHandler } from "./handler";
import { closerOf, listen } from "./listen";

export interface Serving {
  /** "http://localhost:3000" */
  address: string;
  close(): Promise<void>;
}

/** Builds what is stale and serves the stand-in on this machine alone, at `port` or the next free. */
export async function serveStandin(port: number): Promise<Serving> {
  const [page, pane] = await Promise.all([buildPage(), buildPane()]);
  const server = createServer(createHandler(page, pane));
  await listen(server, port, port === 0 ? port : port + 50);
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}`,
    close: closerOf(server),
  };
}

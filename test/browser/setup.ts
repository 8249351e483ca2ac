import { serveStandin, type Serving } from "../../src/standin/serve/serve";
import { findBrowser } from "./launch";

declare global {
  var standinServing: Serving | undefined;
}

/** Builds the pane and the stand-in once for all browser runs and serves them at a free port. */
export default async function setup(): Promise<void> {
  findBrowser(); // says what is missing before the long build, and unpacks before several need it
  globalThis.standinServing = await serveStandin(0);
  process.env.STANDIN_ADDRESS = globalThis.standinServing.address;
}

import { readFileSync } from "node:fs";
import { JSDOM } from "jsdom";
import type { ClientWindow } from "../../src/standin/session";

/** Microsoft's own client, in the page there is or in one made for it; `Excel` becomes global. */
export function loadClient(): ClientWindow {
  const source = readFileSync(
    require.resolve("@microsoft/office-js/dist/excel-web-16.00.js"),
    "utf8",
  );
  const inPage = typeof window !== "undefined";
  const target = (inPage
    ? window
    : new JSDOM("", { url: "https://localhost/", runScripts: "outside-only" })
        .window) as unknown as {
    eval(source: string): void;
  } & ClientWindow;
  target.eval(source);
  const { Excel, OfficeExtension } = target as unknown as Record<string, unknown>;
  Object.assign(globalThis, { Excel, OfficeExtension });
  return target;
}

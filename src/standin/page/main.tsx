import { createRoot } from "react-dom/client";
import "@univerjs/preset-sheets-core/lib/index.css";
import manifest from "../../../manifest.xml";
import { App } from "./app";
import { emptyDocument, listSamples, openSample } from "./document";
import "./page.css";
import { readQuery } from "./query";
import { readRibbon } from "./ribbon-words";

const query = readQuery(window.location.search);
document.documentElement.lang = query.excel.locale;

async function start(): Promise<void> {
  const samples = await listSamples();
  const name = query.file ?? samples[0] ?? "empty";
  const first = name === "empty" ? emptyDocument : await openSample(name);
  const ribbon = readRibbon(manifest, query.excel.locale);
  createRoot(document.getElementById("app")!).render(
    <App query={query} ribbon={ribbon} samples={samples} first={first} />,
  );
}

start().catch((error: unknown) => {
  document.getElementById("app")!.textContent = String(error);
  throw error;
});

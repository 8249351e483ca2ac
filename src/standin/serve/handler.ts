import { readdir, readFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import path from "node:path";
import { inRoot, pageFolder, paneFolder } from "./paths";
import { fileBelow, sendFile, sendText } from "./static-file";

const samplesFolder = inRoot("assets/samples");
const officeJsFolder = inRoot("node_modules/@microsoft/office-js/dist");

/** Folders by the beginning of the address. */
const folders: Record<string, string> = {
  "/page/": pageFolder,
  "/pane/": paneFolder,
  "/samples/": samplesFolder,
  "/office-js/": officeJsFolder,
};

/**
 * Office.js asks this page, beside itself, whether the user trusts a host that is not
 * Microsoft's. Here the host is this machine.
 */
const trustPage = `<!doctype html><script>
addEventListener("message", (event) =>
  event.source.postMessage(JSON.stringify({ hostUserTrusted: true }), event.origin));
</script>`;

/** Serves the stand-in's page, the built pane, the samples and Office.js; all from this machine. */
export async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { pathname } = new URL(request.url ?? "/", "http://localhost");
  response.setHeader("Cache-Control", "no-cache");
  if (request.method !== "GET" && request.method !== "HEAD") return sendText(response, 405);
  switch (pathname) {
    case "/":
      return sendFile(response, path.join(pageFolder, "page.html"));
    case "/pane/taskpane.html":
      return sendText(response, 200, ".html", await panePage());
    case "/office-js/AgaveErrorUX/index.html":
      return sendText(response, 200, ".html", trustPage);
    case "/samples/":
      return sendText(response, 200, ".json", JSON.stringify(await samples()));
    default:
      return sendFile(response, fileOf(pathname));
  }
}

/** The built pane as it is, but for Office.js, which comes from this server. */
async function panePage(): Promise<string> {
  const html = await readFile(path.join(paneFolder, "taskpane.html"), "utf8");
  const local = html.replace(
    /<script id="office-js" src="[^"]*">/,
    '<script id="office-js" src="/office-js/office.js">',
  );
  if (!local.includes('src="/office-js/office.js"')) throw new Error("the pane has no office.js");
  return local;
}

async function samples(): Promise<string[]> {
  const names = await readdir(samplesFolder);
  return names.filter((name) => name.endsWith(".xlsx")).sort();
}

function fileOf(pathname: string): string | undefined {
  for (const [prefix, folder] of Object.entries(folders)) {
    if (pathname.startsWith(prefix)) return fileBelow(folder, pathname.slice(prefix.length));
  }
  return undefined;
}

import { readdir } from "node:fs/promises";
import type { RequestListener } from "node:http";
import type { PageFiles } from "./build-page";
import { inRoot } from "./paths";
import { contentOf, pathOf, send, type Source } from "./send";

const samplesFolder = inRoot("assets/samples");
const officeJsFolder = inRoot("node_modules/@microsoft/office-js/dist");

/**
 * Office.js asks this page, beside itself, whether the user trusts a host that is not
 * Microsoft's. Here the host is this machine.
 */
const trustPage = `<!doctype html><script>
addEventListener("message", (event) =>
  event.source.postMessage(JSON.stringify({ hostUserTrusted: true }), event.origin));
</script>`;

/** Serves the stand-in's page, the built pane, the samples and Office.js; all from this machine. */
export function createHandler(page: PageFiles, pane: PageFiles): RequestListener {
  const sources: Record<string, Source> = {
    "/page/": page,
    "/pane/": pane,
    "/samples/": samplesFolder,
    "/office-js/": officeJsFolder,
  };
  const made: Record<string, () => Promise<string> | string> = {
    "/pane/taskpane.html": () => panePage(pane),
    "/office-js/AgaveErrorUX/index.html": () => trustPage,
    "/samples/index.json": samples,
  };

  async function find(path: string): Promise<string | Uint8Array | undefined> {
    const make = made[path];
    if (make) return make();
    const prefix = Object.keys(sources).find((start) => path.startsWith(start));
    return prefix && contentOf(sources[prefix]!, path.slice(prefix.length));
  }

  return (request, response) => {
    const asked = pathOf(request);
    const path = asked === "/" ? "/page/page.html" : asked;
    if (path === undefined) return send(response, "", undefined);
    find(path).then(
      (content) => send(response, path, content),
      (error: unknown) => {
        process.stderr.write(`${path}: ${String(error)}\n`);
        response.statusCode = 500;
        response.end();
      },
    );
  };
}

/** The built pane as it is, but for Office.js, which comes from this server. */
function panePage(pane: PageFiles): string {
  const html = Buffer.from(pane.get("taskpane.html") ?? []).toString("utf8");
  const local = html.replace(
    /<script id="office-js" src="[^"]*">/,
    '<script id="office-js" src="/office-js/office.js">',
  );
  if (!local.includes('src="/office-js/office.js"')) throw new Error("the pane has no office.js");
  return local;
}

async function samples(): Promise<string> {
  const names = await readdir(samplesFolder);
  return JSON.stringify(names.filter((name) => name.endsWith(".xlsx")).sort());
}

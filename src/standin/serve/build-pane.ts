import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { readdir, readFile, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { withLock } from "./build-lock";
import type { PageFiles } from "./build-page";
import { inRoot, paneFolder } from "./paths";
import { contentOf } from "./send";

/** What the pane is built from; a change in any of these makes the build stale. */
const sources = [
  "assets/icons",
  "manifest.xml",
  "package-lock.json",
  "package.json",
  "src",
  "webpack.config.js",
];

/** Folders in these that the pane knows nothing of. */
const others = new Set(["src/standin", "src/cli"]);

const stampFile = inRoot(".cache/pane-build");

/**
 * Builds the pane for production into dist/, unless it is fresh: then nothing changed since the
 * last build of ours. Says on standard error what webpack says. Returns the built files.
 */
export async function buildPane(): Promise<PageFiles> {
  return withLock(inRoot(".cache/pane-build.lock"), async () => {
    const choices = [process.env.OFFICE_JS, process.env.ORIGIN].map((choice) => choice ?? "");
    const stamp = [await newest(sources), ...choices].join(" ");
    if ((await lastStamp()) !== stamp) {
      const webpack = inRoot("node_modules/webpack/bin/webpack.js");
      await run(process.execPath, [webpack, "--mode", "production"]);
      await writeFile(stampFile, stamp);
    }
    return readFiles(paneFolder);
  });
}

async function readFiles(folder: string): Promise<PageFiles> {
  const files = new Map<string, Uint8Array>();
  for (const name of await readdir(folder, { recursive: true })) {
    const content = await contentOf(folder, name); // nothing for folders
    if (content) files.set(name.replaceAll(path.sep, "/"), content);
  }
  return files;
}

async function lastStamp(): Promise<string | undefined> {
  if (!existsSync(stampFile) || !existsSync(path.join(paneFolder, "taskpane.html"))) return;
  return readFile(stampFile, "utf8");
}

/** Latest change (ms) and number of the files in these places of the project. */
async function newest(places: readonly string[]): Promise<string> {
  let latest = 0;
  let files = 0;
  const visit = async (place: string): Promise<void> => {
    if (others.has(place)) return;
    const found = await stat(inRoot(place));
    if (found.isDirectory()) {
      for (const name of await readdir(inRoot(place))) await visit(`${place}/${name}`);
    } else {
      latest = Math.max(latest, found.mtimeMs);
      files += 1;
    }
  };
  for (const place of places) await visit(place);
  return `${latest} ${files}`;
}

function run(command: string, args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: inRoot(), stdio: ["ignore", "pipe", "inherit"] });
    child.stdout.pipe(process.stderr);
    child.on("error", reject);
    child.on("close", (code) => {
      if (code === 0) resolve();
      else reject(new Error(`webpack ended with ${String(code)}`));
    });
  });
}

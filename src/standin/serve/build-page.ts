import { readFile } from "node:fs/promises";
import path from "node:path";
import { build } from "esbuild";
import { inRoot } from "./paths";

/** The files of a page, by their path below it; kept in memory, so that no other run disturbs them. */
export type PageFiles = ReadonlyMap<string, Uint8Array>;

/** Bundles the stand-in's own page (grid, engine, host) with esbuild; takes about a second. */
export async function buildPage(): Promise<PageFiles> {
  const outdir = inRoot(".cache/standin"); // only gives the files their names; nothing is written
  const { outputFiles } = await build({
    entryPoints: { main: inRoot("src/standin/page/main.tsx") },
    outdir,
    write: false,
    bundle: true,
    splitting: true,
    format: "esm",
    target: "es2022",
    jsx: "automatic",
    define: { "process.env.NODE_ENV": '"production"' },
    loader: { ".xml": "text", ".svg": "dataurl", ".png": "dataurl", ".woff2": "dataurl" },
    logLevel: "warning",
  });
  const files = new Map<string, Uint8Array>();
  for (const file of outputFiles) files.set(path.relative(outdir, file.path), file.contents);
  files.set("page.html", await readFile(inRoot("src/standin/page/page.html")));
  return files;
}

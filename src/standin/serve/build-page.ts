import { copyFile, rm } from "node:fs/promises";
import path from "node:path";
import { build } from "esbuild";
import { inRoot, pageFolder } from "./paths";

/** Bundles the stand-in's own page (grid, engine, host) with esbuild; takes about a second. */
export async function buildPage(): Promise<void> {
  await rm(pageFolder, { recursive: true, force: true });
  await build({
    entryPoints: { main: inRoot("src/standin/page/main.tsx") },
    outdir: pageFolder,
    bundle: true,
    splitting: true,
    format: "esm",
    target: "es2022",
    jsx: "automatic",
    sourcemap: true,
    define: { "process.env.NODE_ENV": '"production"' },
    loader: { ".xml": "text", ".svg": "dataurl", ".png": "dataurl", ".woff2": "dataurl" },
    logLevel: "warning",
  });
  await copyFile(inRoot("src/standin/page/page.html"), path.join(pageFolder, "page.html"));
}

import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, renameSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { Engine, EngineOptions } from "../../src/standin/engine/port";

const root = resolve(__dirname, "../..");
const bundle = join(root, "node_modules/.cache/standin/engine.cjs");

/**
 * The stand-in's engine. Univer's packages are ES modules that Jest would transform file by file;
 * so they are bundled once, and again when the sources are newer than the bundle.
 */
export function newEngine(options?: EngineOptions): Engine {
  const { createEngine } = bundled<{ createEngine: (options?: EngineOptions) => Engine }>();
  return createEngine(options);
}

/** What the bundle exports: `src/standin/engine/headless.ts`. */
export function bundled<T extends object>(): T {
  if (isStale()) build();
  return jest.requireActual<T>(bundle);
}

function isStale(): boolean {
  const made = statSync(bundle, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return ["src/standin/engine", "src/standin/rich", "src/sheet"].some((folder) =>
    readdirSync(join(root, folder)).some(
      (file) => statSync(join(root, folder, file)).mtimeMs > made,
    ),
  );
}

/** In a process of its own: esbuild does not run in Jest's jsdom environment. */
function build(): void {
  mkdirSync(dirname(bundle), { recursive: true });
  const fresh = `${bundle}.${process.pid}`;
  const options = {
    entryPoints: [join(root, "src/standin/engine/headless.ts")],
    outfile: fresh,
    bundle: true,
    platform: "node",
    format: "cjs",
    logLevel: "error",
  };
  const script = `require("esbuild").buildSync(${JSON.stringify(options)})`;
  execFileSync(process.execPath, ["-e", script], { cwd: root, stdio: "inherit" });
  renameSync(fresh, bundle);
}

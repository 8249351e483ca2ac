import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { compileFunction } from "node:vm";
import { transformSync } from "@swc/core";

const parameters = ["exports", "require", "module", "__filename", "__dirname"];
const compiled = new Map();

/**
 * Loads modules of the project, each set of them anew, so that nothing that one mutant left in a
 * cache meets the next. A file is compiled once; packages are shared.
 */
export class FreshModules {
  #modules = new Map();
  #onSource;

  /** `onSource` runs what evaluates a module of `src/`. */
  constructor(onSource = (evaluate) => evaluate()) {
    this.#onSource = onSource;
  }

  load(file) {
    const known = this.#modules.get(file);
    if (known) return known.exports;
    const module = { exports: {} };
    this.#modules.set(file, module);
    const { run, require } = compiledAt(file);
    const requireHere = (name) => (isOurs(name) ? this.load(resolved(file, name)) : require(name));
    const evaluate = () => run(module.exports, requireHere, module, file, path.dirname(file));
    if (file.startsWith(sources)) this.#onSource(evaluate);
    else evaluate();
    return module.exports;
  }
}

const sources = path.resolve("src") + path.sep;

function isOurs(name) {
  return name.startsWith(".") || path.isAbsolute(name);
}

function resolved(from, name) {
  const base = path.resolve(path.dirname(from), name);
  const found = [`${base}.ts`, base].find((file) => existsSync(file));
  if (!found) throw new Error(`${from} asks for ${name}, which is not there`);
  return found;
}

function compiledAt(file) {
  let known = compiled.get(file);
  if (!known) {
    const { code } = transformSync(readFileSync(file, "utf8"), {
      filename: file,
      swcrc: false,
      module: { type: "commonjs" },
      jsc: { target: "es2022", parser: { syntax: "typescript" } },
    });
    const run = compileFunction(code, parameters, { filename: file });
    compiled.set(file, (known = { run, require: createRequire(file) }));
  }
  return known;
}

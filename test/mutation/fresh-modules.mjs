import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { compileFunction } from "node:vm";
import { transformSync } from "@swc/core";

const parameters = ["exports", "require", "module", "__filename", "__dirname"];

/** By path: the compiled module and what its imports name. */
const compiled = new Map();

/**
 * Loads modules of the project, each set of them anew, so that nothing that one mutant left in a
 * cache meets the next. A file is compiled once; packages are shared.
 */
export class FreshModules {
  #modules = new Map();
  #sources = path.resolve("src") + path.sep;
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
    const { run, imported } = compiledAt(file);
    const require = (name) => {
      const found = imported(name);
      return found.file ? this.load(found.file) : found.exports;
    };
    const evaluate = () => run(module.exports, require, module, file, path.dirname(file));
    if (file.startsWith(this.#sources)) this.#onSource(evaluate);
    else evaluate();
    return module.exports;
  }
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
    compiled.set(file, (known = { run, imported: importsOf(file) }));
  }
  return known;
}

/** Finds what a name means in a file: another file of the project, or a package. */
function importsOf(from) {
  const known = new Map();
  const require = createRequire(from);
  return (name) => {
    let found = known.get(name);
    if (!found) {
      const isOurs = name.startsWith(".") || path.isAbsolute(name);
      found = isOurs ? { file: fileOf(from, name) } : { exports: require(name) };
      known.set(name, found);
    }
    return found;
  };
}

function fileOf(from, name) {
  const base = path.resolve(path.dirname(from), name);
  const found = [`${base}.ts`, base].find((file) => existsSync(file));
  if (!found) throw new Error(`${from} asks for ${name}, which is not there`);
  return found;
}

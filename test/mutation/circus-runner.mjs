import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { performance } from "node:perf_hooks";
import fc from "fast-check";
import { expect } from "expect";
import * as circus from "jest-circus";
import { FreshModules } from "./fresh-modules.mjs";

/**
 * The tests that tell most of a folder for their time, by file and name. All others, which read whole
 * documents or try many cases, would kill a few mutants more and take ten times as long.
 */
const nearest = {
  sheet: /^(?:sheet|target|check)\//,
  target: /^(?:target|recognize\/layouts)\//,
  recognize: /^recognize\/(?!properties|documents)/,
  rules: /^rules\/(?!catalogue\S* docs)|^corpus.* sees what/,
  check: /^check\//,
  templates: /^templates\/(?!matrix)/,
};

/** What measures time says nothing of code with mutants in it. */
const timed = /quickly|at once$/;

/** A test of the corpus for one rule, which tells nothing of the others. */
const ofRule = /^corpus\S* (\S+) sees what/;

/** Every so many mutants are tried; the others count for nothing. */
const sample = Number(process.env.MUTATION_SAMPLE ?? 1);

/** How long each test takes, for the processes that did not see the first run. */
const timesFile = "mutation-times.json";

/**
 * Runs Jest's tests within the process: only those that reach the mutant, the quickest first, on
 * modules loaded anew for each mutant. Starting Jest for each would take a hundred times as long.
 */
class CircusRunner {
  #active = (globalThis.__stryker__ ??= {});
  #times;
  #rules;

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    const { describe, test, it, beforeAll, beforeEach, afterAll, afterEach } = circus;
    Object.assign(globalThis, { describe, test, it, beforeAll, beforeEach, afterAll, afterEach });
    globalThis.expect = expect;
    // The same cases for each mutant, and no search for the smallest one.
    fc.configureGlobal({ seed: 20_260_101, endOnFailure: true });
    // Nobody reads where a test was defined or a mutant failed.
    Error.stackTraceLimit = 0;
  }

  /**
   * A test, or a block of them, is what stands at the top of a file. Each runs by itself, so that a
   * reading one of them keeps in a cache counts for all.
   */
  async dryRun() {
    const tests = [];
    const folder = mutatedFolder();
    for (const file of testFiles()) {
      const { children } = await this.#defined(file, new FreshModules());
      for (const name of new Set(children.map((child) => child.name))) {
        const id = `${file} ${name}`;
        if (!nearest[folder].test(id) || timed.test(name)) continue;
        // What runs while a module of the source loads counts as static, what a test file does not.
        const modules = new FreshModules((evaluate) => {
          const { currentTestId } = this.#active;
          this.#active.currentTestId = undefined;
          evaluate();
          this.#active.currentTestId = currentTestId;
        });
        this.#active.currentTestId = id;
        const { failures, took } = await this.#run(file, modules, new Set([name]));
        const [failure] = failures;
        this.#active.currentTestId = undefined;
        const result = { id, name, fileName: path.resolve("test", file), timeSpentMs: took };
        tests.push(
          failure
            ? { ...result, status: 1, failureMessage: failure.message }
            : { ...result, status: 0 },
        );
      }
    }
    writeFileSync(timesFile, JSON.stringify(tests.map(({ id, timeSpentMs }) => [id, timeSpentMs])));
    return { status: "complete", tests, mutantCoverage: this.#active.mutantCoverage };
  }

  async mutantRun({ testFilter, activeMutant, hitLimit }) {
    if (activeMutant.id % sample > 0) {
      return { status: "error", errorMessage: "not in the sample" };
    }
    Object.assign(this.#active, { activeMutant: activeMutant.id, hitCount: 0, hitLimit });
    try {
      const modules = new FreshModules();
      for (const [file, names] of this.#quickestFirst(testFilter, activeMutant)) {
        const {
          failures: [failure],
        } = await this.#run(file, modules, names);
        if (this.#active.hitCount > hitLimit) return { status: "timeout", reason: "hit limit" };
        if (failure) {
          const { id, message } = failure;
          return { status: "killed", killedBy: [id], failureMessage: message, nrOfTests: 1 };
        }
      }
      return { status: "survived", nrOfTests: testFilter.length };
    } finally {
      this.#active.activeMutant = undefined;
    }
  }

  /** The tests by file, those that mirror the mutant's folder before all others. */
  #quickestFirst(ids, { fileName }) {
    this.#times ??= new Map(JSON.parse(readFileSync(timesFile, "utf8")));
    this.#rules ??= new Set([...this.#times.keys()].map(ruleOf));
    const own = path.basename(fileName, ".ts");
    const beside = (file) => Number(file.startsWith(`${mutatedFolder()}/`));
    const files = new Map();
    for (const id of ids) {
      const rule = ruleOf(id);
      if (rule && rule !== own && this.#rules.has(own)) continue;
      const [file] = id.split(" ", 1);
      const entry = files.get(file) ?? { names: new Set(), time: 0 };
      entry.names.add(id.slice(file.length + 1));
      entry.time += this.#times.get(id);
      files.set(file, entry);
    }
    return [...files]
      .sort(([a, one], [b, other]) => beside(b) - beside(a) || one.time - other.time)
      .map(([file, { names }]) => [file, names]);
  }

  /** Runs tests of a file until one fails; `took` is their time in ms without loading the file. */
  async #run(file, modules, names) {
    const failures = [];
    let root;
    try {
      root = await this.#defined(file, modules);
    } catch (error) {
      return { failures: [{ id: `${file} ${[...names][0]}`, message: String(error) }], took: 0 };
    }
    root.children = root.children.filter((child) => names.has(child.name));
    const onEvent = ({ name, test }) => {
      if (name === "test_start" && failures.length > 0) test.mode = "skip";
      if (name === "test_done" && test.errors.length > 0) {
        const [error] = test.errors.flat();
        failures.push({ id: idOf(file, test), message: error?.message ?? String(error) });
      }
    };
    const started = performance.now();
    circus.addEventHandler(onEvent);
    try {
      const { unhandledErrors } = await circus.run();
      for (const message of unhandledErrors) failures.push({ id: file, message });
    } finally {
      circus.removeEventHandler(onEvent);
    }
    return { failures, took: performance.now() - started };
  }

  async #defined(file, modules) {
    circus.resetState();
    circus.getState().testTimeout = 60_000;
    globalThis.jest = { requireActual: (name) => modules.load(name) };
    modules.load(path.resolve("test", file));
    return circus.getState().rootDescribeBlock;
  }
}

/** Files with tests of the core, by their paths in test/. */
function testFiles() {
  const core = /^(?:sheet|target|recognize|rules|check|templates|rows|repair|corpus)\//;
  return readdirSync("test", { recursive: true })
    .map((file) => file.split(path.sep).join("/"))
    .filter((file) => core.test(file) && /(?<!\.standin)\.test\.ts$/.test(file))
    .sort();
}

/** The folder of the core that is mutated, or in which it lies. */
function mutatedFolder() {
  return process.env.MUTATION_FOLDER.split("/")[0];
}

function ruleOf(id) {
  return ofRule.exec(id)?.[1];
}

function idOf(file, test) {
  let top = test;
  while (top.parent.parent) top = top.parent;
  return `${file} ${top.name}`;
}

export const strykerPlugins = [
  { kind: "TestRunner", name: "circus", injectableClass: CircusRunner },
];

"use strict";

// dist/cli.js: runs the program that the build put beside it, in the main thread and in others,
// with the code V8 has made of it before, where this Node can use that.

const fs = require("node:fs");
const Module = require("node:module");
const path = require("node:path");
const v8 = require("node:v8");
const vm = require("node:vm");

// By default V8 spends as much time on optimising this program as the check of a file takes, and the
// cores are busy with other files; and it compiles each regular expression twice. Only flags that
// were tried: V8 complains of those it does not know.
const common = ["--max-inlined-bytecode-size-cumulative=200", "--no-regexp-tier-up"];
const later = [...common, "--invocation-count-for-turbofan=8000"];
const flags = { 20: [...common, "--interrupt-budget=264000"], 22: later, 24: later, 26: later };
const [major] = process.versions.node.split(".");
for (const flag of flags[major] ?? []) v8.setFlagsFromString(flag);

/** Named by its content, as V8 tells a program by little more than its length. */
const filename = path.join(__dirname, "PROGRAM");
const script = new vm.Script(Module.wrap(fs.readFileSync(filename, "utf8")), {
  filename,
  cachedData: readCode(),
});
const program = { exports: {} };
script.runInThisContext()(program.exports, require, program, filename, path.dirname(filename));

/** V8 looks itself whether the code is its own; else it compiles. */
function readCode() {
  try {
    return fs.readFileSync(`${filename}.code`);
  } catch {
    return undefined;
  }
}

module.exports = program.exports;

if (require.main === module) module.exports.start({ file: __filename });

// The build runs it so, over a workbook, to keep the code of all that a check calls.
if (process.env.JIXIAO_KEEP_CODE) {
  process.on("exit", () => fs.writeFileSync(`${filename}.code`, script.createCachedData()));
}

#!/usr/bin/env node
"use strict";

// Starts the command line: builds dist/cli.cjs from the sources where it is missing or older than
// they are, then runs it. Nothing but the report reaches standard output.

const fs = require("node:fs");
const Module = require("node:module");
const path = require("node:path");

const root = path.join(__dirname, "../..");
const entry = path.join(root, "src/cli/main.ts");
const built = path.join(root, "dist/cli.cjs");

/** Time of the newest source in the folder, in milliseconds. */
function newest(folder) {
  let time = 0;
  for (const item of fs.readdirSync(folder, { withFileTypes: true })) {
    const whole = path.join(folder, item.name);
    if (item.isDirectory()) time = Math.max(time, newest(whole));
    else if (/\.(ts|cjs)$/.test(item.name)) time = Math.max(time, fs.statSync(whole).mtimeMs);
  }
  return time;
}

function isFresh() {
  const stat = fs.statSync(built, { throwIfNoEntry: false });
  const dependencies = fs.statSync(path.join(root, "package.json")).mtimeMs;
  return stat?.mtimeMs > Math.max(dependencies, newest(path.join(root, "src")));
}

/** Bundles the command line; writes it beside its name first, so that no one loads half a file. */
function build() {
  const { outputFiles } = require("esbuild").buildSync({
    entryPoints: [entry],
    absWorkingDir: root,
    bundle: true,
    platform: "node",
    target: "node20",
    charset: "utf8",
    write: false,
    logLevel: "warning",
  });
  const code = outputFiles[0].text;
  const partial = `${built}.${process.pid}`;
  try {
    fs.mkdirSync(path.dirname(built), { recursive: true });
    fs.writeFileSync(partial, code);
    fs.renameSync(partial, built);
  } catch (error) {
    // Installed where this user may not write: it is built anew each time.
    if (!["EACCES", "EPERM", "EROFS"].includes(error.code)) throw error;
  }
  return code;
}

function load() {
  if (isFresh()) return require(built);
  const loaded = new Module(built);
  loaded.filename = built;
  loaded.paths = module.paths;
  loaded._compile(build(), built);
  return loaded.exports;
}

// A reader that has seen enough (… | head) closes the pipe: no fault of ours.
process.stdout.on("error", (error) => {
  if (error.code !== "EPIPE") throw error;
});

try {
  process.exitCode = load().run(process.argv.slice(2), {
    out: (text) => process.stdout.write(text),
    error: (text) => process.stderr.write(text),
  });
} catch (error) {
  // A fault of the program must not look like a finding, whose status is 1.
  process.stderr.write(`${error.stack}\n`);
  process.exitCode = 70;
}

"use strict";

// Bundles the command line from the sources into dist/cli.js and dist/cli, where that is missing or
// older than they are. It runs by itself (node dist/cli.js check …), also as a thread.

const { spawnSync } = require("node:child_process");
const { createHash } = require("node:crypto");
const fs = require("node:fs");
const path = require("node:path");

const root = path.join(__dirname, "../..");
const built = path.join(root, "dist/cli.js");

/** Folders of the sources that the command line knows nothing of. */
const others = new Set(["commands", "deploy", "excel", "page", "standin", "taskpane"]);

/** Time of the newest source in the folder, in milliseconds. */
function newest(folder, left = others) {
  let time = 0;
  for (const item of fs.readdirSync(folder, { withFileTypes: true })) {
    const whole = path.join(folder, item.name);
    if (item.isDirectory()) {
      if (!left.has(item.name)) time = Math.max(time, newest(whole, new Set()));
    } else if (/\.(ts|cjs)$/.test(item.name)) time = Math.max(time, fs.statSync(whole).mtimeMs);
  }
  return time;
}

/** Whether what the loader names is there. */
function hasProgram() {
  const name = /"(cli\/\w+\.js)"/.exec(fs.readFileSync(built, "utf8"))?.[1];
  return name !== undefined && fs.existsSync(path.join(path.dirname(built), name));
}

/** Milliseconds after which no process is left that has begun to load an earlier program. */
const outdated = 600_000;

function isFresh() {
  const stat = fs.statSync(built, { throwIfNoEntry: false });
  if (!stat || !hasProgram()) return false;
  const dependencies = fs.statSync(path.join(root, "package.json")).mtimeMs;
  return stat.mtimeMs > Math.max(dependencies, newest(path.join(root, "src")));
}

function build() {
  const { outputFiles } = require("esbuild").buildSync({
    entryPoints: [path.join(root, "src/cli/start.ts")],
    absWorkingDir: root,
    bundle: true,
    platform: "node",
    target: "node20",
    // Its build for Node loads threads that nothing here starts.
    alias: { fflate: "fflate/browser" },
    charset: "utf8",
    write: false,
    logLevel: "warning",
  });
  const code = outputFiles[0].text;
  try {
    keep(code);
    return { file: built };
  } catch (error) {
    // Installed where this user may not write: it is built anew each time.
    if (!["EACCES", "EPERM", "EROFS"].includes(error.code)) throw error;
    return { code };
  }
}

/** The program under a name of its own, then the loader that names it, so that no one loads half of it. */
function keep(code) {
  const name = `${createHash("sha256").update(code).digest("hex").slice(0, 16)}.js`;
  const folder = path.join(path.dirname(built), "cli");
  fs.mkdirSync(folder, { recursive: true });
  write(path.join(folder, name), code);
  const loader = fs.readFileSync(require.resolve("./loader.cjs"), "utf8");
  write(built, loader.replace("PROGRAM", `cli/${name}`));
  for (const other of fs.readdirSync(folder)) {
    const stat = fs.statSync(path.join(folder, other), { throwIfNoEntry: false });
    if (stat?.mtimeMs < Date.now() - outdated) fs.rmSync(path.join(folder, other), { force: true });
  }
  const samples = path.join(root, "assets/samples");
  const env = { ...process.env, JIXIAO_KEEP_CODE: "1" };
  spawnSync(process.execPath, [built, "check", "--jobs", "1", samples], { env, stdio: "ignore" });
}

/** Writes beside the name first and renames then. */
function write(file, text) {
  const partial = `${file}.${process.pid}`;
  fs.writeFileSync(partial, text);
  fs.renameSync(partial, file);
}

/** The program as a file, or as code where no file can be kept. */
function freshProgram() {
  return isFresh() ? { file: built } : build();
}

module.exports = { built, freshProgram };

if (require.main === module) freshProgram();

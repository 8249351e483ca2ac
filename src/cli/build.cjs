"use strict";

// Bundles the command line from the sources into dist/cli.js, where that is missing or older than
// they are. The bundle runs by itself (node dist/cli.js check …), also as a thread.

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

function isFresh() {
  const stat = fs.statSync(built, { throwIfNoEntry: false });
  const dependencies = fs.statSync(path.join(root, "package.json")).mtimeMs;
  return stat?.mtimeMs > Math.max(dependencies, newest(path.join(root, "src")));
}

/** Writes the bundle beside its name first, so that no one loads half a file. */
function build() {
  const { outputFiles } = require("esbuild").buildSync({
    entryPoints: [path.join(root, "src/cli/start.ts")],
    absWorkingDir: root,
    bundle: true,
    platform: "node",
    target: "node20",
    charset: "utf8",
    footer: { js: "if (require.main === module) module.exports.start({ file: __filename });" },
    write: false,
    logLevel: "warning",
  });
  const code = outputFiles[0].text;
  const partial = `${built}.${process.pid}`;
  try {
    fs.mkdirSync(path.dirname(built), { recursive: true });
    fs.writeFileSync(partial, code);
    fs.renameSync(partial, built);
    return { file: built };
  } catch (error) {
    // Installed where this user may not write: it is built anew each time.
    if (!["EACCES", "EPERM", "EROFS"].includes(error.code)) throw error;
    return { code };
  }
}

/** The program as a file, or as code where no file can be kept. */
function freshProgram() {
  return isFresh() ? { file: built } : build();
}

module.exports = { built, freshProgram };

if (require.main === module) freshProgram();

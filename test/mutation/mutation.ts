import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { tableText } from "../bench/measure";

const folders = ["sheet", "target", "check", "recognize", "templates", "rules"];
const root = path.join(__dirname, "../..");

/**
 * `npm run mutation` goes through the whole core, `npm run mutation -- sheet rules/value` through
 * some folders. What was found before of code and tests that have not changed is kept, so that a run
 * that was stopped goes on with the folder where it was.
 */
function main(): void {
  const asked = process.argv.slice(2);
  const unknown = asked.filter((folder) => !folders.includes(folder.split("/")[0]!));
  if (unknown.length) throw new RangeError(`no folder of the core: ${unknown.join(", ")}`);
  const lines = [["folder", "mutants", "killed", "survived", "not reached", "score"]];
  for (const folder of asked.length ? asked : folders) {
    const run = spawnSync("npx", ["--no-install", "stryker", "run"], {
      cwd: root,
      env: { ...process.env, MUTATION_FOLDER: folder },
      shell: process.platform === "win32",
      stdio: "inherit",
    });
    if (run.status !== 0) process.exit(run.status ?? 1);
    lines.push(lineOf(folder));
  }
  process.stdout.write(`\n${tableText(lines)}\n`);
}

/** The part of the report that is read here. */
interface MutationReport {
  files: Record<string, { mutants: { status: string }[] }>;
}

/** Mutants left out on purpose count for nothing. */
function lineOf(folder: string): string[] {
  const file = path.join(root, ".cache/mutation", `${folder.split("/")[0]}-report.json`);
  const { files } = JSON.parse(readFileSync(file, "utf8")) as MutationReport;
  const mutants = Object.entries(files)
    .filter(([name]) => name.startsWith(`src/${folder}/`))
    .flatMap(([, one]) => one.mutants);
  const count = (...statuses: string[]) =>
    mutants.filter(({ status }) => statuses.includes(status)).length;
  const [killed, survived, unreached] = [
    count("Killed", "Timeout"),
    count("Survived"),
    count("NoCoverage"),
  ];
  const all = killed + survived + unreached;
  const score = `${((100 * killed) / all).toFixed(1)} %`;
  return [folder, ...[all, killed, survived, unreached].map(String), score];
}

main();

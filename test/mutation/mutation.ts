import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { tableText } from "../bench/measure";

const folders = ["sheet", "target", "check", "recognize", "templates", "rules"];
const root = path.join(__dirname, "../..");

/**
 * `npm run mutation` goes through the whole core, `npm run mutation -- sheet rules/value` through
 * some folders. What was found before of code and tests that have not changed is kept, so that a run
 * that was stopped goes on with the folder where it was. `--sample 10` tries every tenth mutant and
 * says so.
 */
function main(): void {
  const { values, positionals: asked } = parseArgs({
    allowPositionals: true,
    options: { sample: { type: "string" } },
  });
  const sample = Number(values.sample ?? 1);
  if (!(sample >= 1)) throw new RangeError(`no sample: ${values.sample}`);
  const unknown = asked.filter((folder) => !folders.includes(folder.split("/")[0]!));
  if (unknown.length) throw new RangeError(`no folder of the core: ${unknown.join(", ")}`);
  if (sample > 1) process.stdout.write(`a sample: every ${sample}th mutant\n`);
  const lines = [["folder", "mutants", "killed", "survived", "not reached", "score"]];
  for (const folder of asked.length ? asked : folders) {
    const run = spawnSync(
      "npx",
      ["--no-install", "stryker", "run", "test/mutation/stryker.config.mjs"],
      {
        cwd: root,
        env: {
          ...process.env,
          MUTATION_FOLDER: folder,
          ...(sample > 1 && { MUTATION_SAMPLE: String(sample) }),
        },
        shell: process.platform === "win32",
        stdio: "inherit",
      },
    );
    if (run.status !== 0) process.exit(run.status ?? 1);
    lines.push(lineOf(folder, sample));
  }
  process.stdout.write(`\n${tableText(lines)}\n`);
}

/** The part of the report that is read here. */
interface MutationReport {
  files: Record<string, { mutants: { id: string; status: string }[] }>;
}

/** Mutants left out on purpose count for nothing. */
function lineOf(folder: string, sample: number): string[] {
  const file = path.join(root, ".cache/mutation", `${folder.split("/")[0]}-report.json`);
  const { files } = JSON.parse(readFileSync(file, "utf8")) as MutationReport;
  const mutants = Object.entries(files)
    .filter(([name]) => name.startsWith(`src/${folder}/`))
    .flatMap(([, one]) => one.mutants)
    .filter(({ id }) => Number(id) % sample === 0);
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

import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildSample } from "../samples/build";
import { median, milliseconds, print, ratio, tableText } from "./measure";
import { buildProgram, program, run } from "./processes";
import { targetSheets } from "./tables";

/** Tables in a file, and files that differ; the others are copies. */
const tables = 12;
const different = 20;
/** Megabytes that V8 may keep: far less than many files would need at once. */
const heap = 64;

/** Checks folders of files: in one thread and in two, and few against many in little memory. */
export async function measureFiles(): Promise<void> {
  buildProgram();
  const folder = mkdtempSync(join(tmpdir(), "bench-files-"));
  try {
    const originals = await writeOriginals(folder);
    const folderOf = (count: number): string => {
      const own = join(folder, String(count));
      mkdirSync(own);
      for (let i = 0; i < count; i += 1) {
        copyFileSync(originals[i % different]!, join(own, `${i}.xlsx`));
      }
      return own;
    };
    await threads(folderOf(60));
    memory([50, 500].map((count) => [count, folderOf(count)] as const));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function writeOriginals(folder: string): Promise<string[]> {
  const files: string[] = [];
  for (let i = 0; i < different; i += 1) {
    const file = join(folder, `${i}.xlsx`);
    const sheets = targetSheets(tables, i + 1);
    writeFileSync(file, await buildSample({ file: "", title: "", sheets }));
    files.push(file);
  }
  return files;
}

async function threads(folder: string): Promise<void> {
  const time = (jobs: string) => median(() => check([program], folder, jobs), { warm: 1, runs: 3 });
  const [one, two] = [await time("1"), await time("2")];
  print(`\n60 files of ${tables} tables, whole processes`);
  print(
    tableText([
      ["", "time", "of one thread"],
      ["one thread", milliseconds(one), ""],
      ["two threads", milliseconds(two), ratio(two, one)],
    ]),
  );
}

function memory(folders: readonly (readonly [count: number, folder: string])[]): void {
  const before = [
    `--max-old-space-size=${heap}`,
    "--require",
    join(__dirname, "peak.cjs"),
    program,
  ];
  const peaks = folders.map(([count, folder]) => {
    const { stderr } = check(before, folder, "1");
    return { count, megabytes: Number(/peak (\d+)/.exec(stderr)![1]) / 1024 };
  });
  print(`\nmemory of the process at its peak, with --max-old-space-size=${heap}`);
  print(
    tableText([
      ["", "peak", "of the first"],
      ...peaks.map(({ count, megabytes }) => [
        `${count} files`,
        `${megabytes.toFixed(0)} MB`,
        ratio(megabytes, peaks[0]!.megabytes),
      ]),
    ]),
  );
}

function check(program: readonly string[], folder: string, jobs: string) {
  const args = [...program, "check", "--format", "ndjson", "--jobs", jobs, folder];
  return run("check", process.execPath, args, [0, 1]);
}

import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inTurn, median } from "./measure";

const root = join(__dirname, "../..");
/** As `npm run build` leaves it, where it is older than the sources. */
const build = join(root, "src/cli/build.cjs");
export const program = join(root, "dist/cli.js");
const readByExcelJs = `new (require("exceljs").Workbook)().xlsx.readFile(process.argv[1])`;
const readByOpenpyxl = "import openpyxl, sys; openpyxl.load_workbook(sys.argv[1])";

const rounds = 15;

/** A whole process, its start included; undefined where it cannot run here. */
export interface Process {
  what: string;
  time: number | undefined;
}

export function buildProgram(): void {
  run("the build", process.execPath, [build], [0]);
}

/** The check of a file on the command line against processes that merely read it. */
export async function measureProcesses(bytes: Uint8Array): Promise<Process[]> {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  const file = join(folder, "targets.xlsx");
  try {
    writeFileSync(file, bytes);
    const node = (what: string, args: readonly string[], statuses: readonly number[]) => () =>
      run(what, process.execPath, args, statuses);
    const [check, exceljs, empty] = inTurn(
      [
        node("the check", [program, "check", file], [0, 1]),
        node("exceljs", ["-e", readByExcelJs, file], [0]),
        node("Node", ["-e", ""], [0]),
      ],
      rounds,
    );
    return [
      { what: "node dist/cli.js check", time: check },
      { what: "exceljs reads", time: exceljs },
      { what: "openpyxl reads", time: await timeOfOpenpyxl(file) },
      { what: "an empty Node process", time: empty },
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Runs a command to its end. @throws Error where its exit status is none of these. */
export function run(
  what: string,
  command: string,
  args: readonly string[],
  statuses: readonly number[],
) {
  const done = spawnSync(command, args, { cwd: root, encoding: "utf8", maxBuffer: 2 ** 30 });
  if (!statuses.includes(done.status ?? -1)) {
    throw new Error(`${what}: ${done.status} ${done.stderr}`);
  }
  return done;
}

/** Undefined where no Python here has openpyxl. */
async function timeOfOpenpyxl(file: string): Promise<number | undefined> {
  const python = ["python3", "/usr/bin/python3"].find(
    (command) => spawnSync(command, ["-c", "import openpyxl"]).status === 0,
  );
  if (python === undefined) return undefined;
  const work = () => run("openpyxl", python, ["-c", readByOpenpyxl, file], [0]);
  return median(work, { warm: 0, within: 8 });
}

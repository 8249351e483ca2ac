import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { median } from "./measure";

const root = join(__dirname, "../..");
const readByExcelJs = `new (require("exceljs").Workbook)().xlsx.readFile(process.argv[1])`;
const readByOpenpyxl = "import openpyxl, sys; openpyxl.load_workbook(sys.argv[1])";

/** A whole process, its start included; undefined where it cannot run here. */
export interface Process {
  what: string;
  time: number | undefined;
}

/** The check of a file on the command line against processes that merely read it. */
export async function measureProcesses(bytes: Uint8Array): Promise<Process[]> {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  const file = join(folder, "targets.xlsx");
  try {
    writeFileSync(file, bytes);
    const command = join(root, "src/cli/jixiao.cjs");
    return [
      await measured("jixiao check", process.execPath, [command, "check", file], [0, 1]),
      await measured("exceljs reads", process.execPath, ["-e", readByExcelJs, file], [0]),
      await measured("openpyxl reads", pythonWithOpenpyxl(), ["-c", readByOpenpyxl, file], [0]),
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function measured(
  what: string,
  command: string | undefined,
  args: readonly string[],
  statuses: readonly number[],
): Promise<Process> {
  if (command === undefined) return { what, time: undefined };
  const run = () => {
    const { status, stderr } = spawnSync(command, args, { cwd: root, encoding: "utf8" });
    if (!statuses.includes(status ?? -1)) throw new Error(`${what}: ${status} ${stderr}`);
  };
  return { what, time: await median(run, 5, 1) };
}

function pythonWithOpenpyxl(): string | undefined {
  return ["python3", "/usr/bin/python3"].find(
    (python) => spawnSync(python, ["-c", "import openpyxl"]).status === 0,
  );
}

import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const root = path.resolve(__dirname, "../..");
const sample = path.join(root, "assets/samples/正定县信访局2022绩效目标.xlsx");
const folder = mkdtempSync(path.join(tmpdir(), "loader-"));
afterAll(() => rmSync(folder, { recursive: true }));

function check(program: string) {
  const args = [program, "check", "--jobs", "2", sample, sample];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  return { status, stdout, stderr };
}

const codes = (program: string) =>
  readdirSync(path.join(path.dirname(program), "cli"))
    .filter((name) => name.endsWith(".code"))
    .map((name) => path.join(path.dirname(program), "cli", name));

test("the program says the same with its kept code, without it and with code that is none", () => {
  spawnSync(process.execPath, [path.join(root, "src/cli/build.cjs")]);
  const program = path.join(folder, "cli.js");
  cpSync(path.join(root, "dist/cli.js"), program);
  cpSync(path.join(root, "dist/cli"), path.join(folder, "cli"), { recursive: true });
  expect(codes(program).length).toBeGreaterThan(0);
  const kept = check(program);
  expect([kept.status, kept.stderr]).toEqual([1, ""]);

  for (const file of codes(program)) writeFileSync(file, "no code");
  expect(check(program)).toEqual(kept);
  for (const file of codes(program)) rmSync(file);
  expect(check(program)).toEqual(kept);
});

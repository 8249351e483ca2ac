import { spawnSync } from "node:child_process";
import {
  copyFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const root = resolve(__dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "jixiao-"));
afterAll(() => rmSync(folder, { recursive: true }));

const zhengding = join(root, "assets/samples/正定县信访局2022绩效目标.xlsx");
const xianghe = join(root, "assets/samples/香河县信访局2023绩效目标.xlsx");

/** Runs the command as a user does, from a folder of its own. */
function jixiao(...args: string[]) {
  const program = join(root, "src/cli/jixiao.cjs");
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: 2 ** 26,
  });
  return { status, stdout, stderr };
}

function check(...args: string[]) {
  const { status, stdout, stderr } = jixiao("check", ...args, "--format", "json");
  expect(stderr).toBe("");
  return { status, ...JSON.parse(stdout) };
}

test("the two documents: 12 tables, 94 rows, exit status 1", () => {
  const { status, version, files } = check(zhengding, xianghe);
  expect([status, version]).toEqual([1, 1]);
  expect(files.map(({ file, error }: { file: string; error: null }) => [file, error])).toEqual([
    [zhengding, null],
    [xianghe, null],
  ]);
  const tables = files.map((file: { tables: { indicators: unknown[] }[] }) => file.tables);
  expect(tables.map((list: unknown[]) => list.length)).toEqual([5, 7]);
  const rows = tables.flat().map(({ indicators }: { indicators: unknown[] }) => indicators.length);
  expect(rows).toEqual([6, 6, 6, 6, 6, 9, 10, 11, 7, 9, 9, 9]);
  const [first] = files[0].tables;
  expect(first).toMatchObject({
    sheet: "1.特殊疑难第二批",
    form: "project",
    projectCode: { cell: "B4" },
    budget: { unit: "万元", total: { number: "5.00", cell: "C5" }, otherFunds: null },
    disbursementPlan: {
      unit: "amount",
      points: [{ label: "3月底", number: "1.25", cell: "B8" }, {}, {}, {}],
    },
  });
  expect(first.indicators[0]).toMatchObject({
    row: 11,
    category: "产出指标",
    value: { text: "≥1个", cell: "E11", operator: "≥", number: "1", unit: "个" },
  });
  expect(files[1].tables[0]).toMatchObject({ form: "department" });
});

test("a clean workbook: nothing to say, exit status 0", () => {
  const { status, files } = check(join(root, "assets/samples/绩效目标示范.xlsx"));
  expect(files[0].tables).toHaveLength(3);
  expect(files[0].findings).toEqual([]);
  expect(status).toBe(0);
});

test("unreadable files have their errors, the others are checked, nothing is written", () => {
  copyFileSync(zhengding, join(folder, "好.xlsx"));
  writeFileSync(join(folder, "半截.xlsx"), readFileSync(zhengding).subarray(0, 9000));
  writeFileSync(join(folder, "图片.xlsx"), Uint8Array.of(0x89, 0x50, 0x4e, 0x47));
  writeFileSync(join(folder, "空.xlsx"), "");
  const before = readdirSync(folder);
  const names = ["没有.xlsx", "半截.xlsx", "好.xlsx", "图片.xlsx", "空.xlsx", "没有*.xlsx"];
  const { status, files } = check(...names);
  expect(status).toBe(2);
  expect(
    files.map(({ file, error, tables }: { file: string; error: { code: string }; tables: [] }) => [
      file,
      error && error.code,
      tables.length,
    ]),
  ).toEqual([
    ["没有.xlsx", "not-a-workbook", 0],
    ["半截.xlsx", "damaged", 0],
    ["好.xlsx", null, 5],
    ["图片.xlsx", "not-a-workbook", 0],
    ["空.xlsx", "not-a-workbook", 0],
    ["没有*.xlsx", "not-a-workbook", 0],
  ]);
  expect(readdirSync(folder)).toEqual(before);
});

test("the report for people, and a misuse on standard error", () => {
  const { stdout, status } = jixiao("check", xianghe);
  expect(status).toBe(1);
  expect(stdout).toMatch(/【部门整体绩效指标】A1:I12/);
  expect(stdout).toMatch(/7 张绩效目标表 · \d+ 错误 · \d+ 警告 · \d+ 提示/);
  expect(jixiao("check")).toMatchObject({
    status: 2,
    stdout: "",
    stderr: expect.stringContaining("请给出"),
  });
  expect(jixiao("--version")).toMatchObject({
    status: 0,
    stdout: expect.stringMatching(/^\d+\.\d+/),
  });
});

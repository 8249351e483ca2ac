import { spawnSync } from "node:child_process";
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { readXlsx } from "../../src/xlsx/read-xlsx";

const root = path.resolve(__dirname, "../..");
const folder = mkdtempSync(path.join(tmpdir(), "many-"));
const at = (...names: string[]) => path.join(folder, ...names);
const sample = (name: string) => path.join(root, "assets/samples", name);

beforeAll(() => {
  mkdirSync(at("县"));
  const xianghe = sample("香河县信访局2023绩效目标.xlsx");
  for (let i = 10; i < 15; i += 1) copyFileSync(xianghe, at("县", `${i}.xlsx`));
  copyFileSync(sample("正定县信访局2022绩效目标.xlsx"), at("县", "正定.xlsx"));
  copyFileSync(sample("绩效目标示范.xlsx"), at("县", "示范.xlsx"));
  writeFileSync(at("县", "旧.xls"), Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0));
});
afterAll(() => rmSync(folder, { recursive: true }));

function jixiao(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [path.join(root, "src/cli/jixiao.cjs"), ...args],
    { cwd: folder, encoding: "utf8", maxBuffer: 2 ** 28 },
  );
  return { status, stdout, stderr };
}

const names = [
  ...Array.from({ length: 5 }, (_, i) => path.join("县", `${i + 10}.xlsx`)),
  ...["旧.xls", "正定.xlsx", "示范.xlsx"].map((name) => path.join("县", name)),
];

test("in threads as in one: the same JSON, the same lines, in the order of the files", () => {
  const alone = jixiao("check", "县", "--format", "json", "--jobs", "1");
  expect([alone.status, alone.stderr]).toEqual([2, ""]);
  const whole = JSON.parse(alone.stdout);
  expect(alone.stdout).toBe(`${JSON.stringify(whole, null, 2)}\n`);
  expect(Object.keys(whole)).toEqual(["version", "files"]);
  expect(whole.files.map(({ file }: { file: string }) => file)).toEqual(names);

  const threads = jixiao("check", "县", "--format", "json", "--jobs", "3");
  expect(threads).toEqual(alone);
  const lines = jixiao("check", "县/*.xls*", "--format", "ndjson", "--jobs", "3");
  expect([lines.status, lines.stderr]).toEqual([2, ""]);
  const parsed = lines.stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(parsed.map(({ version, department: _, ...file }) => ({ ...file, version }))).toEqual(
    whole.files.map((file: object) => ({ ...file, version: 1 })),
  );
  expect(parsed.at(-2).department).toBe("正定县信访局本级");
  expect(parsed[0].department).toBeNull();
});

/** The sheets of a report as rows of texts. */
function sheetsOf(file: string): Record<string, readonly (readonly string[])[]> {
  const { sheets } = readXlsx(new Uint8Array(readFileSync(file)));
  return Object.fromEntries(sheets.map(({ name, texts }) => [name, texts]));
}

test("the report: by department, by file, every finding, what stands in several files", () => {
  const { status, stdout, stderr } = jixiao("check", "县", "--report", "汇总.xlsx");
  expect([status, stderr]).toEqual([2, ""]);
  expect(stdout).toMatch(/合计 8 个文件（1 个未能读取） · 43 张绩效目标表/);
  const sheets = sheetsOf(at("汇总.xlsx"));
  expect(Object.keys(sheets)).toEqual(["按部门汇总", "按文件汇总", "问题明细", "跨文件重复"]);
  const departments = sheets["按部门汇总"]!;
  expect(departments[0]!.slice(0, 5)).toEqual([
    ...["部门（表中未写明时为文件名）", "文件", "未能读取", "绩效目标表", "错误"],
  ]);
  expect(departments.find(([name]) => name === "正定县信访局本级")!.slice(1, 4)).toEqual([
    ...["1", "0", "5"],
  ]);
  expect(departments.at(-1)!.slice(0, 4)).toEqual(["合计", "8", "1", "43"]);
  const old = sheets["按文件汇总"]!.find(([file]) => file === path.join("县", "旧.xls"))!;
  expect(old.at(-1)).toMatch(/^未能读取：这是旧格式的文件/);

  const details = sheets["问题明细"]!;
  const [, , , error, warning, info] = departments.at(-1)!.slice(1).map(Number);
  expect(details).toHaveLength(1 + error! + warning! + info!);
  expect(details.some((row) => row[5] === "待核")).toBe(true);
  for (const row of details.slice(1)) expect(row[6]).not.toBe("");

  const repeated = sheets["跨文件重复"]!;
  const inAll = repeated.filter(([, reason]) => reason === "指标和指标值完全相同");
  expect(inAll.length).toBeGreaterThan(0);
  expect(inAll.length % 5).toBe(0);
  expect(repeated.some(([, , file]) => file === path.join("县", "正定.xlsx"))).toBe(false);
  expect(readdirSync(folder).sort()).toEqual(["县", "汇总.xlsx"].sort());
});

test("runs apart, each on its own files, come to the same report", () => {
  const shards = [names.slice(0, 3), names.slice(3)];
  shards.forEach((shard, i) => {
    const { stdout } = jixiao("check", ...shard, "--format", "ndjson", "--jobs", "1");
    writeFileSync(at(`${i}.ndjson`), stdout);
  });
  const { status, stderr, stdout } = jixiao(
    "summary",
    "0.ndjson",
    "1.ndjson",
    "--report",
    "合并.xlsx",
  );
  expect([status, stdout, stderr]).toEqual([2, "", ""]);
  expect(sheetsOf(at("合并.xlsx"))).toEqual(sheetsOf(at("汇总.xlsx")));
});

test("what is no result of ours, or cannot be written, is said and leaves nothing behind", () => {
  writeFileSync(at("别的.ndjson"), '{"version":1}\n');
  expect(jixiao("summary", "别的.ndjson", "--report", "无.xlsx")).toEqual({
    status: 2,
    stdout: "",
    stderr: "别的.ndjson:1：不是 --format ndjson 的输出。\n",
  });
  expect(jixiao("summary", "没有.ndjson", "--report", "无.xlsx").stderr).toMatch(
    /无法读写 .*没有\.ndjson（ENOENT）/,
  );
  expect(jixiao("check", "县", "--report", "没有的文件夹/无.xlsx")).toMatchObject({
    status: 2,
    stdout: "",
    stderr: expect.stringMatching(/无法读写 .*（ENOENT）/),
  });
  expect(readdirSync(folder).filter((name) => name.includes("无.xlsx"))).toEqual([]);
});

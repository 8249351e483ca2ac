import { parseCommand } from "../../src/cli/command-line";

const check = { kind: "check", format: "text", hidden: false };

test.each<[string, object]>([
  ["check a.xlsx", { ...check, files: ["a.xlsx"] }],
  ["check a.xlsx b.xlsx --format json", { ...check, files: ["a.xlsx", "b.xlsx"], format: "json" }],
  [
    "check --format=json --hidden a.xlsx",
    { ...check, files: ["a.xlsx"], format: "json", hidden: true },
  ],
  [
    "check 2023 --format ndjson --jobs 8 --report 汇总.xlsx",
    { ...check, files: ["2023"], format: "ndjson", jobs: 8, report: "汇总.xlsx" },
  ],
  [
    "summary a.ndjson b.ndjson --report 汇总.XLSX",
    { kind: "summary", files: ["a.ndjson", "b.ndjson"], report: "汇总.XLSX" },
  ],
  ["check -- --odd.xlsx", { ...check, files: ["--odd.xlsx"] }],
  ["--help", { kind: "help" }],
  ["check -h", { kind: "help" }],
  ["", { kind: "help" }],
  ["-v", { kind: "version" }],
])("jixiao %s", (line, command) => {
  expect(parseCommand(line.split(" ").filter(Boolean))).toEqual(command);
});

test.each<[string, string]>([
  ["check", "请给出要校验的 .xlsx 文件"],
  ["fix a.xlsx", "不认识的命令 fix"],
  ["check a.xlsx --format xml", "--format 后面应为 text 或 json"],
  ["check a.xlsx --format", "--format 后面应为 text 或 json"],
  ["check a.xlsx --jobs 0", "--jobs 后面应为"],
  ["check a.xlsx --report 汇总.csv", "--report 后面应为 .xlsx"],
  ["summary a.ndjson", "请用 --report"],
  ["summary --report 汇总.xlsx", "请给出要汇总的 .ndjson"],
  ["check a.xlsx --hidden=yes", "不认识的选项 --hidden"],
  ["check a.xlsx --fast", "不认识的选项 --fast"],
])("jixiao %s is refused", (line, message) => {
  const command = parseCommand(line.split(" "));
  expect(command).toMatchObject({ kind: "misuse", message: expect.stringContaining(message) });
});

import { parseCommand } from "../../src/cli/command-line";

const check = { kind: "check", format: "text", hidden: false };

test.each<[string, object]>([
  ["check a.xlsx", { ...check, files: ["a.xlsx"] }],
  ["check a.xlsx b.xlsx --format json", { ...check, files: ["a.xlsx", "b.xlsx"], format: "json" }],
  [
    "check --format=json --hidden a.xlsx",
    { ...check, files: ["a.xlsx"], format: "json", hidden: true },
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
  ["check a.xlsx --hidden=yes", "不认识的选项 --hidden"],
  ["check a.xlsx --fast", "不认识的选项 --fast"],
])("jixiao %s is refused", (line, message) => {
  const command = parseCommand(line.split(" "));
  expect(command).toMatchObject({ kind: "misuse", message: expect.stringContaining(message) });
});

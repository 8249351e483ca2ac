import { parseArgs } from "node:util";

/** What the user asked for, or what is wrong with the way it was asked. */
export type Command =
  | { kind: "check"; files: string[]; format: "text" | "json"; hidden: boolean }
  | { kind: "help" }
  | { kind: "version" }
  | { kind: "misuse"; message: string };

export const help = `绩效目标助手：校验 .xlsx 工作簿里的绩效目标表。只读取，不改动任何文件。

用法：
  jixiao check 文件.xlsx… [--format text|json] [--hidden]

选项：
  --format text|json  text 供人阅读（默认）；json 供其他程序使用
  --hidden            隐藏的工作表也校验
  --help, -h          显示本说明
  --version, -v       显示版本号

退出状态：
  0  没有提示以上的问题
  1  有错误或警告
  2  有文件未能读取，或命令用法有误
  70 程序本身出错
`;

const options = {
  format: { type: "string" },
  hidden: { type: "boolean" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean", short: "v" },
} as const;

/** Reads the arguments after the program's name. */
export function parseCommand(args: readonly string[]): Command {
  const { positionals, tokens } = parseArgs({
    args: [...args],
    options,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  let format: "text" | "json" = "text";
  let hidden = false;
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const { name, rawName, value } = token;
    if (name === "help") return { kind: "help" };
    if (name === "version") return { kind: "version" };
    if (name === "hidden" && value === undefined) hidden = true;
    else if (name === "format" && (value === "text" || value === "json")) format = value;
    else if (name === "format") return misuse("--format 后面应为 text 或 json。");
    else return misuse(`不认识的选项 ${rawName}。`);
  }
  const [verb, ...files] = positionals;
  if (verb === undefined) return { kind: "help" };
  if (verb !== "check") return misuse(`不认识的命令 ${verb}，应为 check。`);
  if (files.length === 0) return misuse("请给出要校验的 .xlsx 文件。");
  return { kind: "check", files, format, hidden };
}

function misuse(message: string): Command {
  return { kind: "misuse", message: `${message}\n用 jixiao --help 查看用法。\n` };
}

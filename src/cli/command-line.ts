import { parseArgs } from "node:util";
import type { Format } from "./check-file";

/** What the user asked for, or what is wrong with the way it was asked. */
export type Command =
  | {
      kind: "check";
      files: string[];
      format: Format;
      hidden: boolean;
      /** Threads; undefined for as many as there are cores. */
      jobs?: number;
      /** Where the report over all files goes. */
      report?: string;
    }
  | { kind: "summary"; files: string[]; report: string }
  | { kind: "help" }
  | { kind: "version" }
  | { kind: "misuse"; message: string };

export const help = `绩效目标助手：校验 .xlsx 工作簿里的绩效目标表。只读取，不改动任何工作簿。

用法：
  jixiao check 文件、文件夹或通配符… [--format text|json|ndjson] [--report 汇总.xlsx] [--hidden] [--jobs 数]
  jixiao summary 结果.ndjson… --report 汇总.xlsx

选项：
  --format 格式       text 供人阅读（默认）；json 供其他程序使用；ndjson 每个文件一行，边校验边输出
  --report 汇总.xlsx  另存一份汇总工作簿：按部门、按文件的统计，问题明细，跨文件重复
  --hidden            隐藏的工作表也校验
  --jobs 数           同时校验的文件数（默认等于处理器核数）
  --help, -h          显示本说明
  --version, -v       显示版本号

文件夹连同下级文件夹里的工作簿都校验；通配符可用 * ? [ ] { , } 和 **（请加引号）。
summary 把多次运行的 ndjson 结果合成一份汇总，见 docs/many-files.md。

退出状态：
  0  没有提示以上的问题
  1  有错误或警告
  2  有文件未能读取，或命令用法有误
  70 程序本身出错
`;

const options = {
  format: { type: "string" },
  report: { type: "string" },
  jobs: { type: "string" },
  hidden: { type: "boolean" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean", short: "v" },
} as const;

const formats: readonly string[] = ["text", "json", "ndjson"] satisfies Format[];

/** Reads the arguments after the program's name. */
export function parseCommand(args: readonly string[]): Command {
  const { positionals, tokens } = parseArgs({
    args: [...args],
    options,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  let format: Format = "text";
  let hidden = false;
  let jobs: number | undefined;
  let report: string | undefined;
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const { name, rawName, value } = token;
    if (name === "help") return { kind: "help" };
    if (name === "version") return { kind: "version" };
    if (name === "hidden" && value === undefined) hidden = true;
    else if (name === "format") {
      if (!formats.includes(value ?? "")) {
        return misuse("--format 后面应为 text 或 json 或 ndjson。");
      }
      format = value as Format;
    } else if (name === "jobs") {
      if (!/^[1-9]\d{0,2}$/.test(value ?? "")) return misuse("--jobs 后面应为 1 到 999 的整数。");
      jobs = Number(value);
    } else if (name === "report") {
      if (!/\.xlsx$/i.test(value ?? "")) return misuse("--report 后面应为 .xlsx 文件名。");
      report = value;
    } else return misuse(`不认识的选项 ${rawName}。`);
  }
  const [verb, ...files] = positionals;
  if (verb === undefined) return { kind: "help" };
  if (verb === "summary") {
    if (files.length === 0) return misuse("请给出要汇总的 .ndjson 文件。");
    if (report === undefined) return misuse("请用 --report 指明汇总工作簿的文件名。");
    return { kind: "summary", files, report };
  }
  if (verb !== "check") return misuse(`不认识的命令 ${verb}，应为 check 或 summary。`);
  if (files.length === 0) return misuse("请给出要校验的 .xlsx 文件或文件夹。");
  return {
    kind: "check",
    files,
    format,
    hidden,
    ...(jobs === undefined ? {} : { jobs }),
    ...(report === undefined ? {} : { report }),
  };
}

function misuse(message: string): Command {
  return { kind: "misuse", message: `${message}\n用 jixiao --help 查看用法。\n` };
}

import { version } from "../../package.json";
import { checkFiles } from "./check-files";
import { help, parseCommand, type Command } from "./command-line";
import { add, exitStatus, noCounts } from "./counts";
import { LineError, summarize } from "./summary/summarize";
import { createSummaryReport } from "./summary/summary-report";
import { summaryText } from "./text";
import type { Program } from "./threads";

/** Where the command line writes; a promise asks it to wait until the reader has caught up. */
export interface Output {
  out: (text: string) => void | Promise<void>;
  error: (text: string) => void;
}

/** Runs the command line; resolves to the exit status. `program` is what threads are to run. */
export async function run(
  args: readonly string[],
  output: Output,
  program: Program,
): Promise<number> {
  const command = parseCommand(args);
  switch (command.kind) {
    case "help":
      await output.out(help);
      return 0;
    case "version":
      await output.out(`${version}\n`);
      return 0;
    case "misuse":
      output.error(command.message);
      return 2;
    case "check":
      return withFiles(output, () => check(command, output, program));
    case "summary":
      return withFiles(output, async () =>
        exitStatus(await summarize(command.files, command.report)),
      );
  }
}

type CheckCommand = Extract<Command, { kind: "check" }>;

async function check(
  { files, format, hidden, jobs, report: target }: CheckCommand,
  { out }: Output,
  program: Program,
): Promise<number> {
  const report = target === undefined ? undefined : createSummaryReport(target);
  const total = { ...noCounts };
  try {
    if (format === "json") await out('{\n  "version": 1,\n  "files": [');
    const order = { format, hidden, summary: report !== undefined };
    for await (const { text, counts, summary } of checkFiles(files, order, { jobs, program })) {
      const before = total.files === 0 ? "\n    " : ",\n    ";
      await out(format === "json" ? before + text.replaceAll("\n", "\n    ") : text);
      add(total, counts);
      if (summary) report?.add(summary);
    }
    if (format === "json") await out("\n  ]\n}\n");
    if (format === "text") await out(summaryText(total));
    report?.save();
  } catch (error) {
    report?.discard();
    throw error;
  }
  return exitStatus(total);
}

/** Turns what the disk refuses, and lines that are none, into a sentence and status 2. */
async function withFiles({ error: say }: Output, work: () => Promise<number>): Promise<number> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof LineError) say(`${error.message}\n`);
    else if (isRefusal(error)) say(`无法读写 ${error.path}（${error.code}）。\n`);
    else throw error;
    return 2;
  }
}

function isRefusal(error: unknown): error is { path: string; code: string } {
  const { path, code } = error as NodeJS.ErrnoException;
  return typeof path === "string" && typeof code === "string";
}

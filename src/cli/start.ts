import { once } from "node:events";
import { isMainThread } from "node:worker_threads";
import { run } from "./main";
import { answerAsThread, type Program } from "./threads";

/** Runs the command line in this process: its arguments, its streams, its exit status. */
export function start(program: Program): void {
  if (!isMainThread) return; // a thread runs the same file, and only answers
  // A reader that has seen enough (… | head) closes the pipe: no fault of ours.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    process.exit(0);
  });
  const output = {
    out: async (text: string) => {
      if (!process.stdout.write(text)) await once(process.stdout, "drain");
    },
    error: (text: string) => void process.stderr.write(text),
  };
  run(process.argv.slice(2), output, program).then(end, (error: unknown) => {
    // A fault of the program must not look like a finding, whose status is 1.
    process.stderr.write(`${error instanceof Error ? (error.stack ?? "") : String(error)}\n`);
    end(70);
  });
}

/** Ends once all is written: giving a large workbook's memory back piece by piece takes its time. */
function end(status: number): void {
  process.stdout.write("", () => process.stderr.write("", () => process.exit(status)));
}

answerAsThread();

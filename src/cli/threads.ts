import { parentPort, Worker, workerData } from "node:worker_threads";
import { FileError, type FileErrorReason } from "../xlsx/file-error";
import { checkFile, type CheckOrder, type Outcome } from "./check-file";
import type { Found } from "./find-files";
import type { Hand } from "./in-order";

/** The bundle of this program, which a thread runs as well: a file, or its code. */
export type Program = { file: string } | { code: string };

interface ThreadData {
  jixiao: CheckOrder;
}

type Question = { file: string; error?: FileErrorReason };
type Answer = { outcome: Outcome } | { failure: string };

/** A hand that checks in a thread of its own; one that ran out of memory is replaced. */
export function threadHand(program: Program, order: CheckOrder): Hand {
  let worker: Worker | undefined;

  function ask({ file, error }: Found): Promise<Answer> {
    const thread = (worker ??= start(program, order));
    return new Promise((resolve, reject) => {
      const done = () => thread.off("message", answered).off("error", failed);
      const answered = (answer: Answer) => {
        done();
        resolve(answer);
      };
      const failed = (fault: Error) => {
        done();
        worker = undefined;
        reject(fault);
      };
      thread.on("message", answered).on("error", failed);
      thread.postMessage({ file, error: error?.reason } satisfies Question);
    });
  }

  return {
    async check(found) {
      try {
        const answer = await ask(found);
        if ("failure" in answer) throw new Error(answer.failure);
        return answer.outcome;
      } catch (fault) {
        const { code } = fault as NodeJS.ErrnoException;
        if (code !== "ERR_WORKER_OUT_OF_MEMORY") throw fault;
        return checkFile(found.file, order, new FileError("large-content"));
      }
    },
    async end() {
      await worker?.terminate();
    },
  };
}

function start(program: Program, order: CheckOrder): Worker {
  const options = { workerData: { jixiao: order } satisfies ThreadData };
  return "file" in program
    ? new Worker(program.file, options)
    : new Worker(program.code, { ...options, eval: true });
}

/** Where this program runs as such a thread: answers for one file after the other. */
export function answerAsThread(): void {
  const order = (workerData as ThreadData | null)?.jixiao;
  if (!parentPort || !order) return;
  const port = parentPort;
  port.on("message", ({ file, error }: Question) => {
    let answer: Answer;
    try {
      answer = { outcome: checkFile(file, order, error && new FileError(error)) };
    } catch (fault) {
      const trace = fault instanceof Error ? fault.stack : undefined;
      answer = { failure: `${file}: ${trace ?? String(fault)}` };
    }
    port.postMessage(answer);
  });
}

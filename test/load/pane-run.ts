import { createChecker, type CheckResult } from "../../src/check/check";
import { defaultSettings } from "../../src/check/settings";
import { rules } from "../../src/rules/list";
import type { Finding } from "../../src/rules/rule";
import type { SheetSnapshot } from "../../src/sheet/snapshot";
import type { Workbook } from "../../src/sheet/workbook";
import { runCheck } from "../../src/taskpane/run-check";
import type { Progress } from "../../src/taskpane/state/pane-state";
import type { Report } from "../../src/taskpane/state/report";
import { memoryWorkbook } from "../taskpane/memory-workbook";

export interface PaneRun {
  report: Report;
  /** Milliseconds from start to end. */
  time: number;
  /** The longest time nobody else got a turn, in milliseconds. */
  longest: number;
  /** Most megabytes of heap above those before. */
  heap: number;
  progress: readonly Progress[];
}

const { signal: never } = new AbortController();

/** Runs the pane's check, and watches from the event loop how it goes. */
export async function runInPane(
  workbook: Workbook | readonly SheetSnapshot[],
  signal: AbortSignal = never,
): Promise<PaneRun> {
  const port = "read" in workbook ? workbook : memoryWorkbook(workbook);
  const progress: Progress[] = [];
  const watch = watchTurns();
  const start = performance.now();
  try {
    const report = await runCheck(port, createChecker(), {
      scope: "workbook",
      hidden: false,
      settings: defaultSettings,
      ignored: [],
      signal,
      onProgress: (step) => progress.push(step),
    });
    return { report, time: performance.now() - start, ...watch.stop(), progress };
  } finally {
    watch.stop();
  }
}

/**
 * Takes a turn of the event loop whenever it can and notes how long it had to wait: by the clock or
 * by the processor's time, whichever is less, as other processes may have had the processor.
 */
function watchTurns(): { stop(): { longest: number; heap: number } } {
  let longest = 0;
  const before = process.memoryUsage().heapUsed;
  let most = before;
  let last = now();
  let timer = setImmediate(turn);
  function turn(): void {
    const next = now();
    longest = Math.max(longest, Math.min(next.clock - last.clock, next.busy - last.busy));
    most = Math.max(most, process.memoryUsage().heapUsed);
    last = now();
    timer = setImmediate(turn);
  }
  return {
    stop() {
      clearImmediate(timer);
      return { longest, heap: (most - before) / 2 ** 20 };
    },
  };
}

function now(): { clock: number; busy: number } {
  const { user, system } = process.cpuUsage();
  return { clock: performance.now(), busy: (user + system) / 1000 };
}

/** Milliseconds from the wish to stop until the check has stopped. */
export async function timeToStop(sheets: readonly SheetSnapshot[], after: number): Promise<number> {
  const controller = new AbortController();
  let asked = 0;
  setTimeout(() => {
    asked = performance.now();
    controller.abort();
  }, after);
  try {
    await runInPane(sheets, controller.signal);
  } catch (error) {
    if (error !== controller.signal.reason) throw error;
    return performance.now() - asked;
  }
  throw new Error(`The check was over before it was to be stopped, after ${after} ms.`);
}

/** Rules that look at one table at a time: with them a workbook is the sum of its tables. */
const alone = createChecker(
  rules.filter(({ on }) => on !== "workbook").map((rule) => ({ ...rule, across: undefined })),
);

/** The findings of rules that look at one table at a time, one text each. */
export function ownFindings({ tables }: Pick<Report, "tables">): string[] {
  const { findings }: CheckResult = alone.check(tables);
  return findings.map((finding: Finding) => JSON.stringify(finding));
}

import { parseArgs } from "node:util";
import fc from "fast-check";
import { targetSheets } from "../bench/tables";
import { tableText } from "../bench/measure";
import { buildSample } from "../samples/build";
import { targets } from "./targets";

/** Tries bad input for so many seconds; exit status 1 where something gives way. */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { seconds: { type: "string", default: "60" } } });
  const seconds = Number(values.seconds);
  if (!(seconds > 0)) throw new RangeError("--seconds takes a number above 0");
  const workbook = await buildSample({ file: "", title: "", sheets: targetSheets(1) });
  const all = targets(workbook);
  const lines: string[][] = [];
  let failed = false;
  for (const { name, property } of all) {
    const run = fc.check(property, {
      numRuns: Number.MAX_SAFE_INTEGER,
      interruptAfterTimeLimit: (seconds * 1000) / all.length,
      markInterruptAsFailure: false,
    });
    failed ||= run.failed;
    lines.push([name, String(run.numRuns), run.failed ? "failed" : "held"]);
    if (run.failed) process.stdout.write(`${name}\n${fc.defaultReportMessage(run)}\n\n`);
  }
  process.stdout.write(`${tableText([["bad input to", "inputs", ""], ...lines])}\n`);
  process.exit(failed ? 1 : 0);
}

void main();

import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { add, noCounts, type Counts } from "../counts";
import { summaryOf, type FileLine } from "./file-summary";
import { createSummaryReport } from "./summary-report";

/** A line that is none of ours. */
export class LineError extends Error {}

/**
 * Makes one report of the lines that other runs wrote with `--format ndjson`, file by file and line
 * by line. @throws LineError where a line is no such line, and what reading and writing throw.
 */
export async function summarize(files: readonly string[], target: string): Promise<Counts> {
  const total = { ...noCounts };
  const report = createSummaryReport(target);
  try {
    for (const file of files) {
      let number = 0;
      const lines = createInterface({ input: createReadStream(file), crlfDelay: Infinity });
      for await (const text of lines) {
        number += 1;
        if (text.trim() === "") continue;
        const summary = summaryOf(readLine(text, `${file}:${number}`));
        add(total, summary.counts);
        report.add(summary);
      }
    }
    report.save();
    return total;
  } catch (error) {
    report.discard();
    throw error;
  }
}

function readLine(text: string, place: string): FileLine {
  const parsed = parseJson(text);
  if (!isFileLine(parsed)) throw new LineError(`${place}：不是 --format ndjson 的输出。`);
  return parsed;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isFileLine(value: unknown): value is FileLine {
  if (typeof value !== "object" || value === null) return false;
  const line = value as Partial<FileLine>;
  return (
    line.version === 1 &&
    typeof line.file === "string" &&
    Array.isArray(line.tables) &&
    Array.isArray(line.findings)
  );
}

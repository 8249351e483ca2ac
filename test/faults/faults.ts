import { createEngine } from "../../src/standin/engine/headless";
import type { Fault } from "../../src/standin/engine/port";
import { openSession } from "../../src/standin/session";
import { tableText } from "../bench/measure";
import { loadClient } from "../standin/client";
import { sampleBook } from "./books";
import { flows, type Flow } from "./flows";
import { errors, everyPoint, faultsOf, twice } from "./plans";
import { Bench, type Course, type Outcome } from "./trial";

const signs: Record<Outcome, string> = {
  done: "done",
  undone: "undone",
  "put back": "back",
  partly: "partly",
  unknown: "unknown",
  silent: "SILENT",
};
const order = Object.keys(signs) as Outcome[];

/** So many of the untruths are printed in full. */
const mostLines = 40;

/** … as far as they fit into so many characters. */
const longestLine = 600;

/**
 * Every flow that writes, with every host error at every request. Prints what became of the
 * workbook; exit status 1 where a flow did not tell the truth about it. Arguments name flows.
 */
async function main(): Promise<void> {
  const engine = createEngine();
  const client = loadClient();
  const end = openSession(client, engine);
  Object.assign(globalThis, { Office: client.Office });
  const bench = new Bench(engine, await sampleBook());
  const named = process.argv.slice(2);
  const chosen = flows.filter(({ name }) => !named.length || named.some((n) => name.includes(n)));
  const total = new Map<Outcome, number>();
  const silent: string[] = [];
  for (const flow of chosen) {
    const course = await bench.course(flow);
    const started = performance.now();
    const lines = await linesOf(bench, flow, course, silent, total);
    const requests = course.requests.map((actions) => `${actions}`).join(" + ");
    const seconds = ((performance.now() - started) / 1000).toFixed(0);
    print(`\n${flow.name} (requests of ${requests} actions; ${seconds} s)`);
    print(tableText([["", ...order.map((outcome) => signs[outcome])], ...lines]));
  }
  const trials = [...total.values()].reduce((sum, count) => sum + count, 0);
  print(`\n${chosen.length} flows, ${trials} trials`);
  print(`${order.map((outcome) => `${signs[outcome]} ${total.get(outcome) ?? 0}`).join(", ")}`);
  for (const line of silent.slice(0, mostLines)) print(`SILENT ${line}`);
  end();
  engine.dispose();
  if (silent.length) process.exitCode = 1;
}

async function linesOf(
  bench: Bench,
  flow: Flow,
  course: Course,
  silent: string[],
  total: Map<Outcome, number>,
): Promise<string[][]> {
  const rows: [string, Fault[][]][] = [
    ...errors.map((error): [string, Fault[][]] => [error ?? "no answer", faultsOf(error, course)]),
    ["at every action", everyPoint("GeneralException", course)],
    ["putting back as well", twice("GeneralException", course)],
  ];
  const lines: string[][] = [];
  for (const [name, faultLists] of rows) {
    const counts = new Map<Outcome, number>();
    for (const faults of faultLists) {
      const { outcome, evidence } = await bench.trial(flow, course, faults);
      counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
      total.set(outcome, (total.get(outcome) ?? 0) + 1);
      if (outcome === "silent") {
        const what = `${flow.name}, ${JSON.stringify(faults.slice(0, 2))}: ${evidence ?? ""}`;
        silent.push(what.slice(0, longestLine));
      }
    }
    lines.push([`  ${name}`, ...order.map((outcome) => String(counts.get(outcome) ?? ""))]);
  }
  return lines;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

void main();

import type { Fault } from "../../src/standin/engine/port";
import { openStandIn, type StandIn } from "../standin/stand-in";
import { sampleBook } from "./books";
import { flows } from "./flows";
import { Bench, type Course, type Outcome } from "./trial";

// A fixed selection of what `npm run faults` tries.
const chosen = [
  "one fix",
  "undo: fix all",
  "move an indicator",
  "insert rows",
  "report again",
  "undo: report",
  "mark again",
  "unmark",
  "settings: changed",
  "settings: taken away",
];

let standIn: StandIn;
let bench: Bench;

beforeAll(async () => {
  const book = await sampleBook();
  standIn = await openStandIn(book);
  bench = new Bench(standIn.engine, book);
});
afterAll(() => standIn.close());

/** At every request: not carried out, broken off inside, carried out with the answer lost. */
function selection({ requests }: Course): { refused: Fault[][]; unanswered: Fault[][] } {
  const each = (fault: Pick<Fault, "code">) =>
    requests.flatMap((actions, skip) =>
      (["nothing", Math.floor(actions / 2), "everything"] as const).map((done): Fault[] => [
        { ...fault, skip, done },
      ]),
    );
  return { refused: each({ code: "GeneralException" }), unanswered: each({}) };
}

test.each(chosen)("%s tells the truth about every fault", async (name) => {
  const flow = flows.find((one) => one.name === name)!;
  const course = await bench.course(flow);
  const { refused, unanswered } = selection(course);
  const outcomes: Outcome[] = [];
  for (const faults of [...refused, ...unanswered]) {
    const { outcome, evidence } = await bench.trial(flow, course, faults);
    if (evidence) throw new Error(`${JSON.stringify(faults)}: ${evidence}`);
    outcomes.push(outcome);
  }
  const ofRefused = outcomes.slice(0, refused.length);
  expect(ofRefused).not.toContain("partly");
  expect(ofRefused).not.toContain("unknown");
  expect(outcomes.slice(refused.length)).toContain("unknown");
});

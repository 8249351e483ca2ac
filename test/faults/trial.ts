import { openWorkbook } from "../../src/excel/open-workbook";
import { Refusal } from "../../src/sheet/workbook";
import type { Engine, Fault } from "../../src/standin/engine/port";
import type { WorkbookData } from "../../src/standin/engine/workbook-data";
import type { Flow } from "./flows";
import { differenceOf, stateOf } from "./state";

/**
 * What became of the workbook and what the officer was told. Everything but "silent" is honest:
 * wholly done; nothing was done; what was done was put back; "partly" and "unknown" where the
 * flow says so.
 */
export type Outcome = "done" | "undone" | "put back" | "partly" | "unknown" | "silent";

export interface Trial {
  outcome: Outcome;
  /** For a silent one: what was said and what is there. */
  evidence?: string;
}

/** What a flow does where nothing goes wrong. */
export interface Course {
  before: WorkbookData;
  after: WorkbookData;
  /** How many actions each of its requests holds. */
  requests: readonly number[];
}

/** Runs flows over one engine, from the same workbook each time. */
export class Bench {
  private readonly waiting = new Set<() => void>();
  private readonly workbook = openWorkbook({
    patience: (giveUp) => {
      this.waiting.add(giveUp);
      return () => this.waiting.delete(giveUp);
    },
  });

  /** Where the last trial left the workbook as it was before. */
  private begun: { flow: Flow; act: () => Promise<unknown> } | undefined;

  constructor(
    private readonly engine: Engine,
    private readonly book: WorkbookData,
  ) {}

  async course(flow: Flow): Promise<Course> {
    const act = await this.begin(flow);
    const before = await stateOf(this.engine);
    const requests: number[] = [];
    const answer = this.engine.answer.bind(this.engine);
    this.engine.answer = (request) => {
      const releases = this.engine.counters.releases;
      return answer(request).then((given) => {
        if (this.engine.counters.releases === releases) requests.push(request.Actions.length);
        return given;
      });
    };
    await act();
    this.engine.answer = answer;
    const after = await stateOf(this.engine);
    if (!differenceOf(before, after)) throw new Error(`${flow.name} changes nothing`);
    return { before, after, requests };
  }

  /** The flow with faults; those without a code are never answered. */
  async trial(flow: Flow, { before, after }: Course, faults: readonly Fault[]): Promise<Trial> {
    const act = await this.begin(flow);
    const onLost = () => setTimeout(() => this.loseHope());
    this.engine.failNext(...faults.map((fault) => ({ ...fault, onLost })));
    const refusal = await act().then(
      () => undefined,
      (error: unknown) => error,
    );
    const { roundTrips } = this.engine.counters;
    this.engine.reset();
    const now = await stateOf(this.engine);
    if (!differenceOf(before, now)) this.begun = { flow, act };
    if (!refusal) return expected("done", differenceOf(after, now), "told that it was done");
    if (!(refusal instanceof Refusal)) return silent(`told ${String(refusal)}`);
    if (refusal.left === "unknown") return { outcome: "unknown" };
    if (refusal.left === "partly-changed") return { outcome: "partly" };
    const recovered = roundTrips > (faults[0]!.skip ?? 0) + 1;
    const told = `told ${refusal.message}, unchanged`;
    return expected(recovered ? "put back" : "undone", differenceOf(before, now), told);
  }

  private async begin(flow: Flow): Promise<() => Promise<unknown>> {
    const { begun } = this;
    this.begun = undefined;
    this.waiting.clear();
    if (begun?.flow === flow) return begun.act;
    await this.engine.load(this.book);
    const act = await flow.ready(this.workbook);
    this.engine.reset();
    return act;
  }

  /** The clock runs out for every request that waits. */
  private loseHope(): void {
    for (const giveUp of this.waiting) giveUp();
  }
}

function expected(outcome: Outcome, difference: string | undefined, told: string): Trial {
  return difference === undefined ? { outcome } : silent(`${told}, but ${difference}`);
}

function silent(evidence: string): Trial {
  return { outcome: "silent", evidence };
}

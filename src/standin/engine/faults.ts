import { HostError } from "./host-error";
import type { Fault, RichAnswer } from "./port";

/** The faults that are to come, in order. */
export class Faults {
  private ahead: Fault[] = [];

  add(faults: readonly Fault[]): void {
    this.ahead.push(...faults.map((fault) => ({ ...fault })));
  }

  clear(): void {
    this.ahead = [];
  }

  /** The fault that hits this request, which uses it up. */
  next(): Fault | undefined {
    const [fault] = this.ahead;
    if (!fault) return undefined;
    if (fault.skip) {
      fault.skip -= 1;
      return undefined;
    }
    return this.ahead.shift();
  }
}

/** What a request that is hit fails with. */
export function errorOf(fault: Fault): HostError {
  return new HostError(fault.code ?? "GeneralException", fault.message);
}

export function faultAnswer(fault: Fault): RichAnswer {
  const { code, message } = errorOf(fault);
  return { Results: [], Error: { Code: code, Message: message, ActionIndex: 0 } };
}

/** The answer of a request that failed by itself, where it did. */
export function failedAt(answer: RichAnswer | undefined): RichAnswer | undefined {
  return answer?.Error ? answer : undefined;
}

/** The answer of a request that was refused as a whole. */
export function failed(code: string): RichAnswer {
  return faultAnswer({ code, done: "nothing" });
}

import type { ExcelBook } from "../engine/excel-book";
import { HostError } from "../engine/host-error";
import type { RichAnswer, RichRequest } from "../engine/port";
import { Run, type RunOptions } from "./run";
import { act } from "./wire-kinds";

export interface AnswerOptions extends RunOptions {
  /** The action before which an error of this code is raised. */
  failAt?: { action: number; error: HostError };
}

/**
 * Carries out one request, action after action. What is done before a failing action stays done:
 * Excel has no transactions.
 */
export async function answerRequest(
  excel: ExcelBook,
  request: RichRequest,
  options: AnswerOptions,
): Promise<RichAnswer> {
  const run = new Run(excel, request, options);
  const results: RichAnswer["Results"] = [];
  for (const [index, action] of request.Actions.entries()) {
    try {
      if (options.failAt?.action === index) throw options.failAt.error;
      results.push({ ActionId: action.Id, Value: await run.act(action) });
    } catch (error) {
      const { code, message } = hostErrorOf(error);
      return {
        Results: results,
        Error: {
          Code: code,
          Message: message,
          ActionIndex: index,
          Location: run.lastCall,
        },
      };
    }
  }
  return { Results: results };
}

/** What the stand-in itself cannot do must be heard as loudly as what Excel refuses. */
function hostErrorOf(error: unknown): HostError {
  if (error instanceof HostError) return error;
  return new HostError("GeneralException", `the Excel stand-in failed: ${String(error)}`);
}

/** Only lets go of references: nobody waits for such a request. */
export function isRelease(request: RichRequest): boolean {
  return (
    request.Actions.every(
      ({ ActionType, Name }) =>
        ActionType === act.instantiate || ActionType === act.trace || Name === "_RemoveReference",
    ) && request.Actions.some(({ Name }) => Name === "_RemoveReference")
  );
}

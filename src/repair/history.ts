import type { Edit } from "../sheet/edit";

/** Steps that can be taken back; older ones are forgotten. */
const mostSteps = 50;

/** What the officer did, for the words of the buttons. */
export interface StepName {
  kind: "fix" | "fix-all" | "move" | "report" | "traces" | "insert";
  /** Cell, count, class or sheet it was about, as it is to be shown. */
  about: string;
}

/** One change of the workbook that can be taken back, or done again. */
export interface Step {
  name: StepName;
  /** The edits that take it back, or do it again. */
  edits: readonly Edit[];
}

export interface History {
  /** The latest last. */
  done: readonly Step[];
  undone: readonly Step[];
}

export const emptyHistory: History = { done: [], undone: [] };

/** A new change: what was taken back before cannot be done again. */
export function withStep({ done }: History, step: Step): History {
  return { done: [...done, step].slice(-mostSteps), undone: [] };
}

/** The last step was taken back; `inverse` does it again. */
export function afterUndo({ done, undone }: History, inverse: readonly Edit[]): History {
  const step = done.at(-1);
  return step
    ? { done: done.slice(0, -1), undone: [...undone, { ...step, edits: inverse }] }
    : { done, undone };
}

/** The last step taken back was done again; `inverse` takes it back once more. */
export function afterRedo({ done, undone }: History, inverse: readonly Edit[]): History {
  const step = undone.at(-1);
  return step
    ? { done: [...done, { ...step, edits: inverse }], undone: undone.slice(0, -1) }
    : { done, undone };
}

/** Without the step that cannot be taken (back or again) any more, so that those behind it can. */
export function withoutLast({ done, undone }: History, side: "done" | "undone"): History {
  return side === "done"
    ? { done: done.slice(0, -1), undone }
    : { done, undone: undone.slice(0, -1) };
}

/** Whether a step stands now; taken back and done again, it is another step of the same name. */
export function stands({ done }: History, { name }: Step): boolean {
  return done.some((step) => step.name === name);
}

/** Whether a step is what would be taken back next. */
export function isLast({ done }: History, { name }: Step): boolean {
  return done.at(-1)?.name === name;
}

import type { Words } from "../../words/words";
import type { Pane } from "../pane";
import type { PaneState } from "../state/pane-state";

/**
 * Something an officer can do about a subject. An action that does not apply is not shown; one
 * that applies and cannot be done now is shown with the reason.
 */
export interface Action<Subject> {
  id: string;
  label(subject: Subject, words: Words): string;
  /** What it does, in the tip of the button. */
  hint?(words: Words): string;
  applies(subject: Subject, state: PaneState): boolean;
  /** Why it cannot be done now; undefined where it can. */
  refusal?(subject: Subject, state: PaneState, words: Words): string | undefined;
  /** Whether it is what the officer will mostly want. */
  primary?(subject: Subject, state: PaneState): boolean;
  perform(subject: Subject, pane: Pane, words: Words): void;
}

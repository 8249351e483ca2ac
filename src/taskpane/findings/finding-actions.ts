import type { Finding } from "../../rules/rule";
import type { Words } from "../../words/words";
import type { Pane } from "../pane";
import type { PaneState } from "../state/pane-state";

/**
 * Something an officer can do about a finding. Actions that do not apply are not shown; one that
 * applies and cannot be done now is shown with the reason.
 */
export interface FindingAction {
  id: string;
  label(words: Words, finding: Finding): string;
  applies(finding: Finding, pane: Pane): boolean;
  /** Why it cannot be done now; undefined where it can. */
  refusal?(finding: Finding, state: PaneState, words: Words): string | undefined;
  perform(finding: Finding, pane: Pane): void;
}

/** In the order of the buttons. */
export const findingActions: readonly FindingAction[] = [];

import { emptyHistory, type History, type StepName } from "../../repair/history";
import type { Ignored } from "../../repair/ignored";
import type { CellRef } from "../../sheet/address";
import type { Edit } from "../../sheet/edit";
import type { Snapshot } from "../../sheet/snapshot";
import type { RefusalCode } from "../../sheet/workbook";

/** A cell, what it held, and what it was found to hold when it was read back. */
export interface CellChange {
  at: CellRef;
  before: string;
  after: string;
}

/** A cell that a change left out, and why. */
export interface LeftOut {
  at: CellRef;
  why: Extract<RefusalCode, "formula" | "filtered">;
}

/** What the last change came to, as the officer is told. */
export type Outcome =
  | {
      kind: "changed";
      way: Way;
      step: StepName;
      /** Cells that were changed one by one, as read back. */
      cells: readonly CellChange[];
      leftOut: readonly LeftOut[];
      /** Findings that were to be repaired and are still there. */
      persisting: number;
      /** False where the sheets could not be read again afterwards. */
      readBack: boolean;
      /** Our own failure while reading again. */
      trouble?: string;
    }
  | { kind: "ignored" | "taken-back"; about: string; entries: readonly Ignored[] }
  | { kind: "copied"; lines: number }
  /** `refused` is why some are still there. */
  | { kind: "cleared"; count: number; refused?: RefusalCode }
  | { kind: "marked"; cells: number; leftOut: readonly string[] }
  | { kind: "unmarked"; sheets: number }
  | { kind: "nothing-to-do"; leftOut: readonly LeftOut[] }
  | { kind: "settled"; step: StepName; verdict: Verdict }
  /** Why an action is not to be had, said when it is pressed all the same. */
  | { kind: "not-now"; why: string };

/** What became of a change of which Excel never told. */
export type Verdict = "done" | "not-done" | "partly";

/** A change of the officer's, or the way back from it, or forth again. */
export type Way = "done" | "undone" | "redone";

/** A change of which nobody knows whether it was made. */
export interface Unsettled {
  way: Way;
  step: StepName;
  edits: readonly Edit[];
  /** The sheets before. */
  before: Snapshot;
}

/** A form open under a finding, by the finding's key in the list. */
export interface OpenForm {
  kind: "fix" | "ignore";
  key: string;
}

/** What repairing adds to the state of the pane. */
export interface RepairState {
  /** Something is being written, or read again. */
  busy: boolean;
  history: History;
  ignored: readonly Ignored[];
  outcome: Outcome | undefined;
  form: OpenForm | undefined;
  unsettled: Unsettled | undefined;
  /** The last step of this side cannot be taken, as cells have changed since. */
  stuck: keyof History | undefined;
  /** 实时校验: sheets that change are read and checked again by themselves. */
  live: boolean;
  /** The report as text, where it could not be copied and is shown to be selected. */
  text: string | undefined;
}

export const initialRepair: RepairState = {
  busy: false,
  history: emptyHistory,
  ignored: [],
  outcome: undefined,
  form: undefined,
  unsettled: undefined,
  stuck: undefined,
  live: false,
  text: undefined,
};

import type { Edit } from "../../sheet/edit";
import type { Workbook } from "../../sheet/workbook";
import type { Repair } from "../repair/repair";
import type { PaneState } from "../state/pane-state";
import type { PaneAction } from "../state/reduce";
import type { Inserted, TemplatesState } from "./templates-state";

/** What the templates work with: the workbook, the state of the pane, and changes that are undone. */
export interface TemplatesDesk {
  workbook: Workbook;
  getState: () => PaneState;
  dispatch: (action: PaneAction) => void;
  repair: Repair;
}

/** What inserting a table and inserting rows have in common. */
export interface Insertion extends TemplatesDesk {
  change(part: Partial<TemplatesState>): void;
  /** Writes the edits as one step of the history, named `about`. */
  carryOut(about: string, edits: readonly Edit[]): Promise<void>;
  /** Opens the page that says what came in. */
  done(inserted: Omit<Inserted, "step" | "blanksAtFirst">): void;
}

import type { Checker } from "../../check/check";
import type { Area } from "../../sheet/address";
import type { Workbook } from "../../sheet/workbook";
import type { judge } from "../run-check";
import type { PaneState } from "../state/pane-state";
import type { PaneAction } from "../state/reduce";

/** What repairing works with: the workbook, the state of the pane, and the check. */
export interface RepairDesk {
  workbook: Workbook;
  getState: () => PaneState;
  dispatch: (action: PaneAction) => void;
  checker: Checker;
  judge: typeof judge;
  show: (target: { sheet: string; area: Area }) => Promise<void>;
  /** What the workbook keeps of us is read again by the next check. */
  forgetSettings: () => void;
}

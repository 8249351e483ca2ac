import type { Settings } from "../check/settings";
import type { Capabilities } from "../sheet/workbook";
import type { Repair } from "./repair/repair";
import type { Place } from "./showing";
import type { PaneState } from "./state/pane-state";
import type { PaneAction } from "./state/reduce";
import type { Store } from "./state/store";
import type { Templates } from "./templates/templates";

/** What the components can ask for: the state, and everything that needs the workbook. */
export interface Pane extends Store<PaneState, PaneAction> {
  readonly can: Capabilities;
  /** Fetches what the first check will need: the rules, and what the workbook keeps of us. */
  start(): Promise<void>;
  /** Checks the chosen scope; a check that is running goes on alone. */
  check(): Promise<void>;
  stop(): void;
  /** Shows a cell or an area in Excel. Of requests made in a hurry only the last is carried out. */
  show(place: Place): Promise<void>;
  /**
   * Changes some of the settings, judges the tables at hand by them at once, and keeps them in the
   * workbook; defaults leave nothing there.
   */
  changeSettings(adapt: (now: Settings) => Partial<Settings>): Promise<void>;
  /**
   * Does what changes the workbook, one after the other; what is needed for it is loaded first.
   * Nothing is begun while a check runs. What the host refuses is said in the pane.
   */
  repair(task: (repair: Repair) => Promise<void>): Promise<void>;
  /**
   * As `repair`, for what the templates ask of the workbook. What is only looked at is `quiet`: if
   * Excel will not have it now, nothing is said.
   */
  templates(task: TemplatesTask, options?: { quiet?: boolean }): Promise<void>;
  /** What of repairing needs no workbook, such as a plan. */
  repairTools(): Promise<Repair>;
  /** Sheets that change are checked again by themselves, or no more. */
  keepFresh(live: boolean): void;
}

export type TemplatesTask = (templates: Templates) => Promise<void>;

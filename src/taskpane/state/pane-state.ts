import { defaultSettings, type Settings } from "../../check/settings";
import type { Refusal, RefusalCode, Scope } from "../../sheet/workbook";
import { initialRepair, type RepairState } from "../repair/repair-state";
import { initialTemplates, type TemplatesState } from "../templates/templates-state";
import type { FindingClass } from "./finding-class";
import type { Report } from "./report";

export type View = "check" | "settings" | "fix-all" | "traces" | "templates";
export type Tab = "findings" | "tables" | "ignored";

/** How far a running check is: cells are read, tables recognised, tables checked. */
export type Phase = "reading" | "recognizing" | "checking";
export interface Progress {
  phase: Phase;
  done: number;
  total: number;
}

/**
 * What went otherwise than asked. `during` says what may be tried again: settings are read, and
 * those that hold already are kept.
 */
export type Notice =
  | { kind: "stopped" }
  | {
      kind: "refused";
      /** "own" where the fault is not the host's but ours; "hidden" where a cell is on a hidden sheet. */
      code: RefusalCode | "own" | "hidden";
      detail: string;
      during: "check" | "select" | "settings" | "keep" | "change";
      /** What became of the workbook, where it was to be changed. */
      left?: Refusal["left"];
    };

/** Everything the pane shows, but for what the words and the theme add. */
export interface PaneState {
  view: View;
  tab: Tab;
  scope: Scope;
  /** Hidden sheets are checked as well. */
  hidden: boolean;
  /** Present while a check runs. */
  progress: Progress | undefined;
  report: Report | undefined;
  notice: Notice | undefined;
  /** Sheets that changed since the report. */
  stale: readonly string[];
  /** Classes that are shown; empty shows all. */
  filter: readonly FindingClass[];
  /** Tables opened or closed by hand, by their key in the list. */
  openTables: ReadonlyMap<string, boolean>;
  /** Findings whose folded kin are listed one by one. */
  unfolded: ReadonlySet<string>;
  /** Tables of which more findings than the first are rendered, and how many. */
  extents: ReadonlyMap<string, number>;
  /** Row of the list that has, or had last, the keyboard. */
  current: string | undefined;
  /** Finding whose explanation is open. */
  opened: string | undefined;
  settings: Settings;
  repair: RepairState;
  templates: TemplatesState;
}

export const initialState: PaneState = {
  view: "check",
  tab: "findings",
  scope: "workbook",
  hidden: false,
  progress: undefined,
  report: undefined,
  notice: undefined,
  stale: [],
  filter: [],
  openTables: new Map(),
  unfolded: new Set(),
  extents: new Map(),
  current: undefined,
  opened: undefined,
  settings: defaultSettings,
  repair: initialRepair,
  templates: initialTemplates,
};

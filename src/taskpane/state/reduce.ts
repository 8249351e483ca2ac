import type { Settings } from "../../check/settings";
import type { Scope } from "../../sheet/workbook";
import type { RepairState } from "../repair/repair-state";
import type { TemplatesState } from "../templates/templates-state";
import type { FindingClass } from "./finding-class";
import type { Notice, PaneState, Progress, Tab, View } from "./pane-state";
import type { Judgement, Report } from "./report";

/** Everything that can happen in the pane. */
export type PaneAction =
  | { type: "check-started" }
  | { type: "check-advanced"; progress: Progress }
  | { type: "check-finished"; report: Report }
  | { type: "check-stopped" }
  | { type: "judged-again"; result: Judgement }
  /** Some sheets were read again; `current` is the row that takes the place of one that is gone. */
  | { type: "rechecked"; report: Report; sheets: readonly string[]; current: string | undefined }
  | { type: "repair"; change: Partial<RepairState> }
  | { type: "templates"; change: Partial<TemplatesState> }
  | { type: "refused"; notice: Extract<Notice, { kind: "refused" }> }
  | { type: "notice-closed" }
  | { type: "sheet-changed"; sheet: string }
  | { type: "scope-chosen"; scope: Scope }
  | { type: "hidden-chosen"; hidden: boolean }
  | { type: "view-chosen"; view: View }
  | { type: "tab-chosen"; tab: Tab }
  | { type: "class-toggled"; class: FindingClass }
  | { type: "filter-cleared" }
  | { type: "table-opened"; key: string; open: boolean }
  | { type: "tables-opened"; keys: readonly string[]; open: boolean }
  | { type: "unfold-toggled"; key: string }
  | { type: "extended"; key: string; extent: number }
  | { type: "moved"; key: string }
  | { type: "explanation-toggled"; key: string; open: boolean }
  | { type: "settings-changed"; settings: Settings };

/** The one place where the pane's state changes; pure. */
export function reduce(state: PaneState, action: PaneAction): PaneState {
  switch (action.type) {
    case "check-started":
      return {
        ...state,
        view: "check",
        notice: undefined,
        repair: { ...state.repair, outcome: undefined, form: undefined },
        progress: { phase: "reading", done: 0, total: 0 },
      };
    case "check-advanced":
      return state.progress ? { ...state, progress: action.progress } : state;
    case "check-finished":
      return { ...state, progress: undefined, notice: undefined, report: action.report, stale: [] };
    case "check-stopped":
      return { ...state, progress: undefined, notice: { kind: "stopped" } };
    case "judged-again":
      return state.report ? { ...state, report: { ...state.report, ...action.result } } : state;
    case "rechecked":
      return {
        ...state,
        report: action.report,
        stale: state.stale.filter((sheet) => !action.sheets.includes(sheet)),
        current: action.current,
      };
    case "repair":
      return { ...state, repair: { ...state.repair, ...action.change } };
    case "templates":
      return { ...state, templates: { ...state.templates, ...action.change } };
    case "refused":
      return {
        ...state,
        progress: action.notice.during === "check" ? undefined : state.progress,
        notice: action.notice,
      };
    case "notice-closed":
      return { ...state, notice: undefined };
    case "sheet-changed":
      return changed(state, action.sheet);
    case "scope-chosen":
      return { ...state, scope: action.scope };
    case "hidden-chosen":
      return { ...state, hidden: action.hidden };
    case "view-chosen":
      return { ...state, view: action.view };
    case "tab-chosen":
      return { ...state, tab: action.tab };
    case "class-toggled":
      return { ...state, filter: toggled(state.filter, action.class) };
    case "filter-cleared":
      return { ...state, filter: [] };
    case "table-opened":
      return { ...state, openTables: withEntries(state.openTables, [action.key], action.open) };
    case "tables-opened":
      return { ...state, openTables: withEntries(state.openTables, action.keys, action.open) };
    case "unfold-toggled":
      return { ...state, unfolded: new Set(toggled([...state.unfolded], action.key)) };
    case "extended":
      return { ...state, extents: withEntries(state.extents, [action.key], action.extent) };
    case "moved":
      return { ...state, current: action.key };
    case "explanation-toggled":
      return explained(state, action.key, action.open);
    case "settings-changed":
      return { ...state, settings: action.settings };
  }
}

/** A sheet that was not read cannot make the report stale. */
function changed(state: PaneState, sheet: string): PaneState {
  const read = state.report?.snapshot.sheets.some(({ name }) => name === sheet);
  return read && !state.stale.includes(sheet)
    ? { ...state, stale: [...state.stale, sheet] }
    : state;
}

/** At most one explanation is open, so that the list stays a list. */
function explained(state: PaneState, key: string, open: boolean): PaneState {
  if (open) return { ...state, current: key, opened: key };
  return { ...state, current: key, opened: state.opened === key ? undefined : state.opened };
}

function toggled<Item>(items: readonly Item[], item: Item): readonly Item[] {
  return items.includes(item) ? items.filter((other) => other !== item) : [...items, item];
}

function withEntries<Value>(
  map: ReadonlyMap<string, Value>,
  keys: readonly string[],
  value: Value,
): ReadonlyMap<string, Value> {
  const copy = new Map(map);
  for (const key of keys) copy.set(key, value);
  return copy;
}

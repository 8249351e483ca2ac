import type { Checker } from "../check/check";
import { readSettings, type Settings } from "../check/settings";
import type { Area, CellRef } from "../sheet/address";
import { Refusal, type Capabilities, type Workbook } from "../sheet/workbook";
import { initialState, type Notice, type PaneState } from "./state/pane-state";
import { reduce, type PaneAction } from "./state/reduce";
import { createStore, type Store } from "./state/store";

/** What the components can ask for: the state, and everything that needs the workbook. */
export interface Pane extends Store<PaneState, PaneAction> {
  readonly can: Capabilities;
  /** Fetches what the first check will need: the rules, and what the workbook keeps of us. */
  start(): Promise<void>;
  /** Checks the chosen scope; a check that is running goes on alone. */
  check(): Promise<void>;
  stop(): void;
  /** Shows a cell or an area in Excel. Of requests made in a hurry only the last is carried out. */
  show(target: CellRef | { sheet: string; area: Area }): Promise<void>;
  /** Judges the tables at hand by the new settings at once, and keeps these in the workbook. */
  changeSettings(settings: Settings): Promise<void>;
}

/** Where the settings of the check are kept in the workbook. */
export const settingsKey = "settings";

type Core = typeof import("./core");
const importCore = () => import(/* webpackChunkName: "check" */ "./core");

type During = Extract<Notice, { kind: "refused" }>["during"];

export function createPane(workbook: Workbook): Pane {
  const store = createStore(reduce, initialState);
  const { getState, dispatch } = store;
  let core: Promise<Core & { checker: Checker }> | undefined;
  let running: AbortController | undefined;
  let settingsRead: Promise<void> | undefined;
  let watching = false;

  function refuse(error: unknown, during: During): void {
    const { code, detail } =
      error instanceof Refusal ? error : { code: "own" as const, detail: String(error) };
    dispatch({ type: "refused", notice: { kind: "refused", code, detail, during } });
  }

  /** A part of the program that did not arrive is asked for again by the next check. */
  function loadCore() {
    core ??= importCore().then(
      (loaded) => ({ ...loaded, checker: loaded.createChecker() }),
      (error: unknown) => {
        core = undefined;
        throw error;
      },
    );
    return core;
  }

  function loadSettings(): Promise<void> {
    settingsRead ??= workbook.settings.read(settingsKey).then(
      (stored) => dispatch({ type: "settings-changed", settings: readSettings(stored) }),
      (error: unknown) => {
        settingsRead = undefined;
        throw error;
      },
    );
    return settingsRead;
  }

  /** Handlers may cost the officer's undo where Excel is old, so they wait for the first check. */
  async function watch(): Promise<void> {
    if (watching) return;
    watching = true;
    try {
      await workbook.onStale((sheet) => dispatch({ type: "sheet-changed", sheet }));
    } catch (error) {
      watching = false;
      refuse(error, "check");
    }
  }

  async function check(): Promise<void> {
    if (running) return;
    const controller = (running = new AbortController());
    const { signal } = controller;
    dispatch({ type: "check-started" });
    try {
      const [{ runCheck, checker }] = await Promise.all([loadCore(), loadSettings()]);
      signal.throwIfAborted();
      const { scope, hidden, settings } = getState();
      const report = await runCheck(workbook, checker, {
        scope,
        hidden,
        settings,
        signal,
        onProgress: (progress) => {
          if (!signal.aborted) dispatch({ type: "check-advanced", progress });
        },
      });
      if (signal.aborted) return;
      dispatch({ type: "check-finished", report });
      await watch();
    } catch (error) {
      if (!signal.aborted) refuse(error, "check");
    } finally {
      if (running === controller) running = undefined;
    }
  }

  function stop(): void {
    if (!running) return;
    running.abort();
    running = undefined;
    dispatch({ type: "check-stopped" });
  }

  let wanted: { sheet: string; area: Area } | undefined;
  let showing: Promise<void> | undefined;

  /** As it was when the sheet was read; so Excel is asked first. */
  function isHidden(name: string): boolean {
    const sheet = getState().report?.snapshot.sheets.find((one) => one.name === name);
    return sheet !== undefined && sheet.visibility !== "visible";
  }

  async function showWanted(): Promise<void> {
    while (wanted) {
      const { sheet, area } = wanted;
      wanted = undefined;
      try {
        await workbook.select(sheet, area);
      } catch (error) {
        if (!isHidden(sheet)) refuse(error, "select");
        else {
          const notice = { kind: "refused", code: "hidden", detail: sheet } as const;
          dispatch({ type: "refused", notice: { ...notice, during: "select" } });
        }
      }
    }
    showing = undefined;
  }

  return {
    ...store,
    can: workbook.can,
    async start() {
      try {
        await Promise.all([loadCore(), loadSettings()]);
      } catch (error) {
        refuse(error, "settings");
      }
    },
    check,
    stop,
    show(target) {
      wanted = "area" in target ? target : { sheet: target.sheet, area: { ...at(target), ...one } };
      return (showing ??= showWanted());
    },
    async changeSettings(settings) {
      dispatch({ type: "settings-changed", settings });
      const { report } = getState();
      if (report) {
        const { checker } = await loadCore();
        dispatch({ type: "judged-again", result: checker.check(report.tables, settings) });
      }
      try {
        await workbook.settings.write(settingsKey, settings);
      } catch (error) {
        refuse(error, "settings");
      }
    },
  };
}

const one = { rows: 1, columns: 1 };

function at({ row, column }: CellRef) {
  return { row, column };
}

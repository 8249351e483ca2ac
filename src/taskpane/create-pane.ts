import { Refusal, type Workbook } from "../sheet/workbook";
import { liveCheckIn } from "./live-check";
import { once } from "./once";
import type { Pane, TemplatesTask } from "./pane";
import type { Repair } from "./repair/repair";
import { isDefault, settingsIn, settingsKey, settingsRight } from "./settings/settings-store";
import { showingIn } from "./showing";
import { initialState, type Notice } from "./state/pane-state";
import { reduce } from "./state/reduce";
import { createStore } from "./state/store";

const importCore = () => import(/* webpackChunkName: "check" */ "./core");

const importRepair = () => import(/* webpackChunkName: "repair" */ "./repair/repair");
const importTemplates = () => import(/* webpackChunkName: "templates" */ "./templates/templates");

/** What was being done when something was refused. */
type During = Extract<Notice, { kind: "refused" }>["during"];

/** The pane over a workbook; what it needs of the rest is loaded when it is used. */
export function createPane(workbook: Workbook): Pane {
  const store = createStore(reduce, initialState);
  const { getState, dispatch } = store;
  let running: AbortController | undefined;
  let changing: Promise<void> = Promise.resolve();

  function refuse(error: unknown, during: During): void {
    const { code, detail, left } =
      error instanceof Refusal
        ? error
        : { code: "own" as const, detail: String(error), left: "unchanged" as const };
    dispatch({ type: "refused", notice: { kind: "refused", code, detail, during, left } });
  }

  const loadSettings = settingsIn(workbook, store);
  const loadCore = once(async () => {
    const loaded = await importCore();
    return { ...loaded, checker: loaded.createChecker() };
  });
  const loadRepair = once(async (): Promise<Repair> => {
    const [{ createRepair }, { checker, judge }] = await Promise.all([importRepair(), loadCore()]);
    const { forget: forgetSettings } = loadSettings;
    return createRepair({ workbook, getState, dispatch, checker, judge, show, forgetSettings });
  });

  /** One after the other: a change rests on what the one before has left. */
  function inTurn(task: () => Promise<void>): Promise<void> {
    return (changing = changing.then(task));
  }

  function repair(task: (repair: Repair) => Promise<void>): Promise<void> {
    return inTurn(async () => {
      if (running) return;
      if (getState().notice) dispatch({ type: "notice-closed" });
      const change = { busy: true, outcome: undefined, stuck: undefined, text: undefined };
      dispatch({ type: "repair", change });
      try {
        await task(await loadRepair());
      } catch (error) {
        refuse(error, "change");
      } finally {
        dispatch({ type: "repair", change: { busy: false } });
      }
    });
  }

  function templates(task: TemplatesTask, { quiet = false } = {}): Promise<void> {
    const perform = async (tools: Repair) => {
      const { createTemplates } = await importTemplates();
      await task(createTemplates({ workbook, getState, dispatch, repair: tools }));
    };
    if (!quiet) {
      dispatch({ type: "templates", change: { trouble: undefined, note: undefined } });
      return repair(perform);
    }
    return inTurn(async () => {
      if (running) return;
      try {
        await perform(await loadRepair());
      } catch (error) {
        if (!(error instanceof Refusal)) refuse(error, "change");
      }
    });
  }

  const liveCheck = liveCheckIn(workbook, store, {
    inTurn,
    async recheck() {
      if (!running) await (await loadRepair()).recheck();
    },
    refuse: (error) => refuse(error, "check"),
  });

  async function check(): Promise<void> {
    if (running) return;
    const controller = (running = new AbortController());
    const { signal } = controller;
    dispatch({ type: "check-started" });
    try {
      const [{ runCheck, checker }] = await Promise.all([loadCore(), loadSettings(), changing]);
      signal.throwIfAborted();
      const { scope, hidden, settings, repair, report: last } = getState();
      const report = await runCheck(workbook, checker, {
        scope,
        hidden,
        settings,
        ignored: repair.ignored,
        before: last?.snapshot,
        shown: show.cell(),
        signal,
        onProgress: (progress) => {
          if (!signal.aborted) dispatch({ type: "check-advanced", progress });
        },
      });
      if (signal.aborted) return;
      dispatch({ type: "check-finished", report });
      // Listening may cost the officer's undo where Excel is old, so it waits for the first check.
      await liveCheck.watch();
      if (getState().repair.unsettled) await (await loadRepair()).settle();
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

  /** As it was when the sheet was read; so Excel is asked first. */
  function isHidden(name: string): boolean {
    const sheet = getState().report?.snapshot.sheets.find((one) => one.name === name);
    return sheet !== undefined && sheet.visibility !== "visible";
  }

  const show = showingIn(workbook, (error, sheet) => {
    if (!isHidden(sheet)) return refuse(error, "select");
    const notice = { kind: "refused", code: "hidden", detail: sheet, during: "select" } as const;
    dispatch({ type: "refused", notice });
  });

  return {
    ...store,
    can: workbook.can,
    async start() {
      try {
        await Promise.all([loadCore(), loadSettings()]);
        settingsRight(store);
      } catch (error) {
        refuse(error, "settings");
      }
    },
    check,
    stop,
    show,
    async changeSettings(adapt) {
      try {
        await loadSettings();
      } catch (error) {
        return refuse(error, "settings");
      }
      const before = getState().settings;
      const settings = { ...before, ...adapt(before) };
      dispatch({ type: "settings-changed", settings });
      const { report } = getState();
      if (report) {
        const { checker, judgeInSlices } = await loadCore();
        const { ignored } = getState().repair;
        const result = await judgeInSlices(checker, report, settings, ignored);
        const now = getState();
        const same = now.settings === settings && now.repair.ignored === ignored;
        // What has changed meanwhile was judged by whoever changed it.
        if (same && now.report === report) dispatch({ type: "judged-again", result });
      }
      try {
        await workbook.settings.write(settingsKey, isDefault(settings) ? undefined : settings);
        settingsRight(store);
      } catch (error) {
        refuse(error, "keep");
      }
    },
    repair,
    repairTools: loadRepair,
    templates,
    keepFresh(live) {
      dispatch({ type: "repair", change: { live } });
      liveCheck.soon();
    },
  };
}

import { defaultSettings, readSettings, type Settings } from "../../check/settings";
import { ignoredKey, readIgnored } from "../../repair/ignored";
import type { Workbook } from "../../sheet/workbook";
import { ownTemplatesKey } from "../../templates/own/own-templates-key";
import { once, type Once } from "../once";
import type { PaneState } from "../state/pane-state";
import type { PaneAction } from "../state/reduce";
import type { Store } from "../state/store";

/** Where the settings of the check are kept in the workbook. */
export const settingsKey = "settings";

/** Nothing differs from the defaults, so that nothing need be kept. */
export function isDefault(settings: Settings): boolean {
  return JSON.stringify(settings) === JSON.stringify(defaultSettings);
}

/** Brings what the workbook keeps of us into the state: settings, ignored findings, own templates. */
export function settingsIn(
  workbook: Workbook,
  { dispatch }: Pick<Store<PaneState, PaneAction>, "dispatch">,
): Once<void> {
  return once(async () => {
    const stored = await workbook.settings.all();
    dispatch({ type: "settings-changed", settings: readSettings(stored.get(settingsKey)) });
    dispatch({ type: "repair", change: { ignored: readIgnored(stored.get(ignoredKey)) } });
    dispatch({ type: "templates", change: { stored: stored.get(ownTemplatesKey) } });
  });
}

/** They are read, or kept: what was said to the contrary is settled. */
export function settingsRight({
  getState,
  dispatch,
}: Pick<Store<PaneState, PaneAction>, "getState" | "dispatch">): void {
  const { notice } = getState();
  const said = notice?.kind === "refused" && ["settings", "keep"].includes(notice.during);
  if (said) dispatch({ type: "notice-closed" });
}

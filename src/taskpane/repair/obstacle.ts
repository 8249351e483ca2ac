import type { Finding } from "../../rules/rule";
import type { Words } from "../../words/words";
import type { PaneState } from "../state/pane-state";
import type { Report } from "../state/report";

/** What stands against changing cells, whoever wants to. */
export function paneObstacle({ progress, repair }: PaneState, { repair: words }: Words) {
  if (progress) return words.why.checking;
  if (repair.busy) return words.why.busy;
  if (repair.unsettled) return words.why.unsettled;
  return undefined;
}

/** What stands against changing this sheet, as it was when it was read. */
export function sheetObstacle(
  { snapshot }: Report,
  name: string,
): "protected" | "hidden" | undefined {
  const sheet = snapshot.sheets.find((one) => one.name === name);
  if (!sheet) return undefined;
  if (sheet.protected) return "protected";
  return sheet.visibility === "visible" ? undefined : "hidden";
}

/** Why a finding cannot be repaired now; undefined where it can. */
export function fixObstacle(
  { at, fix }: Finding,
  state: PaneState,
  words: Words,
): string | undefined {
  const { report } = state;
  const sheets = new Set([
    at.sheet,
    ...(fix?.choices ?? []).flatMap(({ edits }) => edits.map(({ sheet }) => sheet)),
  ]);
  for (const name of sheets) {
    const why = report && sheetObstacle(report, name);
    if (why) return words.repair.why[why];
  }
  return paneObstacle(state, words);
}

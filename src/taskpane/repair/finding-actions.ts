import type { Finding } from "../../rules/rule";
import type { Action } from "../actions/action";
import type { Pane } from "../pane";
import type { OpenForm } from "./repair-state";
import { fixObstacle, paneObstacle } from "./obstacle";

/** 修复: at once where it is safe, else with a form that shows before and after. */
export const fixAction: Action<Finding> = {
  id: "fix",
  label: ({ fix }, { repair }) => (fix?.kind === "ask" ? repair.fixAsk : repair.fix),
  applies: ({ fix }) => fix !== undefined,
  refusal: fixObstacle,
  primary: ({ fix }) => fix?.kind === "safe",
  perform(finding, pane) {
    const choice = finding.fix?.choices[0];
    if (finding.fix?.kind === "ask") openForm(pane, "fix");
    else if (choice) void pane.repair((repair) => repair.fix(finding, choice));
  },
};

/** The row moves under the class it belongs to. */
export const moveAction: Action<Finding> = {
  id: "move",
  label: ({ moveTo }, { repair }) => repair.moveTo(moveTo?.subcategory ?? ""),
  applies: ({ moveTo }) => moveTo !== undefined,
  refusal: fixObstacle,
  perform: (finding, pane) => void pane.repair((repair) => repair.move(finding)),
};

export const ignoreAction: Action<Finding> = {
  id: "ignore",
  label: (_, { repair }) => repair.ignore,
  applies: () => true,
  refusal: (_, state, words) => paneObstacle(state, words),
  perform: (_, pane) => openForm(pane, "ignore"),
};

/** Under the open finding; a second press closes it. */
function openForm(pane: Pane, kind: OpenForm["kind"]): void {
  const { opened, repair } = pane.getState();
  if (opened === undefined) return;
  const same = repair.form?.kind === kind && repair.form.key === opened;
  pane.dispatch({ type: "repair", change: { form: same ? undefined : { kind, key: opened } } });
}

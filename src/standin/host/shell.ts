import type { RichAnswer, RichRequest } from "../engine/port";

/** What the window around the workbook does when the pane asks. */
export interface Shell {
  /** The runtime asks to be seen as a pane, or to go into the background. */
  showPane(visible: boolean): void;
}

/** Runtime states of Office.js: `OfficeCore.AppRuntimeState`. */
const visibleState = "Visible";

/**
 * Answers the few requests that concern the window and not the workbook (Office.js sends them
 * apart, marked `WacPartition`): showing the pane, and word that the ribbon's functions are ready.
 */
export function answerShell(request: RichRequest, shell: Shell): RichAnswer {
  const results: RichAnswer["Results"] = [];
  for (const [index, action] of request.Actions.entries()) {
    const value = (): unknown => {
      if (action.ActionType !== 3) return {};
      const [argument] = action.ArgumentInfo?.Arguments ?? [];
      switch (action.Name) {
        case "SetAppRuntimeState":
          shell.showPane(argument === visibleState);
          return null;
        case "GetAppRuntimeState":
          return visibleState;
        case "NotifyActionHandlerReady":
          return null;
        default:
          return undefined;
      }
    };
    const answered = value();
    if (answered === undefined) {
      const Message = `The stand-in does not know ${action.Name ?? "this call"}.`;
      return { Results: results, Error: { Code: "ApiNotFound", Message, ActionIndex: index } };
    }
    results.push({ ActionId: action.Id, Value: answered });
  }
  return { Results: results };
}

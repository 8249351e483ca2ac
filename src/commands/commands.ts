import { requests, type RibbonRequest } from "./requests";

/**
 * The ribbon buttons 一键校验 and 插入模板: they bring the pane up and pass on what was asked.
 * They run in the pane's own runtime, so pressing again acts in the pane that is open.
 */
async function passOn(request: RibbonRequest, event: Office.AddinCommands.Event): Promise<void> {
  requests.send(request);
  try {
    await Office.addin.showAsTaskpane();
  } finally {
    // Without this Excel takes the button for still busy and ignores the next press.
    event.completed();
  }
}

void Office.onReady(() => {
  Office.actions.associate("check", (event: Office.AddinCommands.Event) => passOn("check", event));
  Office.actions.associate("templates", (event: Office.AddinCommands.Event) =>
    passOn("templates", event),
  );
});

export const controlId = "stand-in-pane";
const conversationId = "stand-in";
/** Under this one Excel calls the pane, not the pane Excel. */
export const notificationConversationId = `${conversationId}_ntf`;

/**
 * An iframe for the pane, from whose address and window name its Office.js learns its host. It
 * must have both before it enters the page.
 */
export function createPaneFrame(page: string, locale: string): HTMLIFrameElement {
  const frame = document.createElement("iframe");
  frame.name = JSON.stringify({
    baseFrameName: "pane",
    hostInfo: `Excel|Web|16.01|${locale}|stand-in|telemetry|0`,
    xdmInfo: `${conversationId}|${controlId}|${window.location.origin}/`,
    serializerVersion: 1,
  });
  frame.src = `${page}?_host_Info=Excel$Web$16.01$${locale}$stand-in$$$0`;
  return frame;
}

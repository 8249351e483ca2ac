export const controlId = "stand-in-pane";
const conversationId = "stand-in";

/** Lets the pane's Office.js find its host: in the iframe's address and in its window's name. */
export function addressPane(frame: HTMLIFrameElement, page: string, locale: string): void {
  const origin = window.location.origin;
  frame.name = JSON.stringify({
    baseFrameName: "pane",
    hostInfo: `Excel|Web|16.01|${locale}|stand-in|telemetry|0`,
    xdmInfo: `${conversationId}|${controlId}|${origin}/`,
    serializerVersion: 1,
  });
  const hostInfo = encodeURIComponent(`Excel$Web$16.01$${locale}$stand-in$$$0`);
  frame.src = `${page}?_host_Info=${hostInfo}`;
}

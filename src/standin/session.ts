import { eventCategory, type Engine, type HostEvent, type RichRequest } from "./engine/port";

/** What of a window with Microsoft's client in it the session needs. */
export interface ClientWindow {
  Office?: unknown;
  OfficeExtension: { HostBridge: { init(bridge: Bridge): void } };
}

interface Bridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost?: (text: string) => void;
}

interface BridgeMessage {
  id: number;
  message: { body: RichRequest };
}

/**
 * Lets Microsoft's client talk to an engine within one JavaScript process, without a page: `Excel.run`
 * and events work as in Excel. `Office.context.requirements` answers for the version played.
 * Returns the way to end it.
 */
export function openSession(window: ClientWindow, engine: Engine): () => void {
  const bridge: Bridge = {
    sendMessageToHost(text) {
      const { id, message } = JSON.parse(text) as BridgeMessage;
      void engine.answer(message.body).then((body) => {
        const answer = { statusCode: 200, headers: {}, body };
        bridge.onMessageFromHost?.(JSON.stringify({ id, type: 2, message: answer }));
      });
    },
  };
  window.OfficeExtension.HostBridge.init(bridge);
  window.Office = {
    context: {
      requirements: {
        isSetSupported: (name: string, version: string | number = "1.1") =>
          name.toLowerCase() === "excelapi" && reaches(engine.requirementSet, String(version)),
      },
    },
  };
  return engine.onEvent((event) => bridge.onMessageFromHost?.(JSON.stringify(eventMessage(event))));
}

function eventMessage({ type, target, message }: HostEvent) {
  return {
    type: 3,
    controlId: "",
    message: { entries: [[eventCategory, type, target, message, 0]] },
  };
}

/** "1.17" reaches "1.4". */
function reaches(played: string, wanted: string): boolean {
  const [major = 0, minor = 0] = wanted.split(".").map(Number);
  const [playedMajor = 0, playedMinor = 0] = played.split(".").map(Number);
  return playedMajor > major || (playedMajor === major && playedMinor >= minor);
}

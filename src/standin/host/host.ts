import { eventCategory, type Engine, type HostEvent, type RichRequest } from "../engine/port";
import { appContext, type PlayedExcel } from "./app-context";
import {
  ActionType,
  Dispatch,
  notSupported,
  parsePaneMessage,
  ResponseType,
  type HostMessage,
  type MethodCall,
  type PaneMessage,
} from "./message";
import { controlId, notificationConversationId } from "./pane-frame";
import { answerShell, type Shell } from "./shell";

/** The side of Excel that Office.js in the pane talks to. */
export interface Host {
  /** Presses a ribbon button that runs a function of the add-in; waits for a pane that starts. */
  runCommand(functionName: string): void;
  /** Tells the pane's Office.js something about the keyboard; see pane-focus for the numbers. */
  notifyPane(action: number): void;
  /** The pane's page is about to be another. */
  restart(): void;
  dispose(): void;
}

export interface HostOptions {
  engine: Engine;
  /** The pane's window, once there is one. */
  paneWindow: () => Window | null | undefined;
  shell: Shell;
  excel: () => PlayedExcel;
  /** The pane says that it has the keyboard or gives it back; see pane-focus for the numbers. */
  onPaneAction: (action: unknown) => void;
  /** Something was asked that Excel would answer and the stand-in cannot. */
  onUnknown: (what: string) => void;
}

type Registrations = Map<string, PaneMessage>;

export function createHost(options: HostOptions): Host {
  const { engine, paneWindow, shell, excel, onUnknown } = options;
  const registrations: Registrations = new Map();
  const commands: string[] = [];
  let commandsRun = 0;
  /** Pages that the pane has had: what an earlier one asked is not answered to this one. */
  let pages = 1;

  function post(to: PaneMessage, message: Partial<HostMessage>): void {
    const full: HostMessage = {
      _messageType: 1,
      _actionName: to._actionName,
      _conversationId: to._conversationId,
      _correlationId: to._correlationId,
      _errorCode: 0,
      _responseType: ResponseType.answer,
      _data: null,
      _origin: window.location.href,
      _serializerVersion: 1,
      ...message,
    };
    paneWindow()?.postMessage(JSON.stringify(full), window.location.origin);
  }

  function deliver(eventName: string, _data: unknown): void {
    const to = registrations.get(eventName);
    if (to) post(to, { _responseType: ResponseType.event, _data });
  }

  function deliverRich({ type, target, message }: HostEvent): void {
    const ArrayData = [[eventCategory, type, target, message, 0, false]];
    deliver("richApiMessage", { controlId, ArrayData });
  }

  function runWaitingCommands(): void {
    if (!registrations.has("appCommandInvoked")) return;
    for (const name of commands.splice(0)) {
      commandsRun += 1;
      const event = { source: { id: name } };
      deliver("appCommandInvoked", [`command-${commandsRun}`, name, JSON.stringify(event)]);
    }
  }

  async function richAnswer(call: MethodCall): Promise<string> {
    const [customData, , , , body] = call.ArrayData ?? [];
    const request = JSON.parse(String(body)) as RichRequest;
    const forShell = customData === "WacPartition";
    const answer = forShell ? answerShell(request, shell) : await engine.answer(request);
    if (answer.Error?.Code === "ApiNotFound") onUnknown(answer.Error.Message);
    return JSON.stringify(answer);
  }

  async function execute(message: PaneMessage): Promise<void> {
    const call = message._data as MethodCall;
    const page = pages;
    switch (call.DdaMethod.DispatchId) {
      case Dispatch.richApi: {
        const body = await richAnswer(call);
        if (page !== pages) return;
        const Data = [200, ["Content-Type", "application/json"], body];
        return post(message, { _data: { Version: 1, Error: 0, Data } });
      }
      case Dispatch.commandCompleted:
        return post(message, { _data: { Version: 1, Error: 0 } });
      default:
        onUnknown(`common API call ${String(call.DdaMethod.DispatchId)}`);
        return post(message, { _data: { Version: 1, Error: notSupported } });
    }
  }

  function invoke(message: PaneMessage): void {
    switch (message._actionName) {
      case "ContextActivationManager_getAppContextAsync":
        return post(message, { _data: appContext(controlId, excel()) });
      case "ContextActivationManager_notifyHost":
        // Focus and telemetry; nobody waits for an answer.
        return options.onPaneAction((message._data as unknown[])[1]);
      case "executeMethod":
        void execute(message).catch((error: unknown) => {
          onUnknown(String(error));
          post(message, { _errorCode: 1 });
        });
        return;
      default:
        onUnknown(message._actionName);
        return post(message, { _errorCode: 1 });
    }
  }

  function receive(event: MessageEvent): void {
    if (event.source !== paneWindow()) return;
    const message = parsePaneMessage(event.data);
    if (!message) return;
    switch (message._actionType) {
      case ActionType.invoke:
        return invoke(message);
      case ActionType.registerEvent:
        registrations.set(message._actionName, message);
        post(message, { _data: { Error: 0 } });
        return runWaitingCommands();
      case ActionType.unregisterEvent:
        registrations.delete(message._actionName);
        return post(message, { _data: { Error: 0 } });
    }
  }

  window.addEventListener("message", receive);
  const stopEvents = engine.onEvent(deliverRich);

  return {
    runCommand(name) {
      commands.push(name);
      runWaitingCommands();
    },
    notifyPane(action) {
      const message: PaneMessage = {
        _messageType: 0,
        _actionName: "Office_notifyAgave",
        _actionType: ActionType.invoke,
        _conversationId: notificationConversationId,
        _correlationId: 0,
        _origin: window.location.href,
        _data: [action],
        _serializerVersion: 1,
      };
      paneWindow()?.postMessage(JSON.stringify(message), window.location.origin);
    },
    restart() {
      pages += 1;
      registrations.clear();
      commands.length = 0;
    },
    dispose() {
      window.removeEventListener("message", receive);
      stopEvents();
    },
  };
}

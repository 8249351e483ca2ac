/** What Office.js in the pane posts to its host, parsed; see Microsoft's office.js for the names. */
export interface PaneMessage {
  _messageType: number;
  _actionName: string;
  _actionType: ActionType;
  _conversationId: string;
  _correlationId: number;
  _origin: string;
  _data: unknown;
  _serializerVersion: number;
}

export enum ActionType {
  invoke = 0,
  registerEvent = 1,
  unregisterEvent = 2,
}

/** What the host posts back: an answer to a call, or an event. */
export interface HostMessage {
  _messageType: 1;
  _actionName: string;
  _conversationId: string;
  _correlationId: number;
  _errorCode: number;
  _responseType: ResponseType;
  _data: unknown;
  _origin: string;
  _serializerVersion: number;
}

export enum ResponseType {
  answer = 0,
  event = 1,
}

/** Numbers that Office.js gives to the calls of its common API. */
export enum Dispatch {
  richApi = 93,
  commandCompleted = 94,
}

/** `_data` of an `executeMethod` message. */
export interface MethodCall {
  ArrayData?: unknown[];
  DdaMethod: { DispatchId: number };
}

/** "Operation not supported", in the common API's numbers. */
export const notSupported = 5000;

export function parsePaneMessage(data: unknown): PaneMessage | undefined {
  if (typeof data !== "string" || !data.startsWith("{")) return undefined;
  let message: unknown;
  try {
    message = JSON.parse(data);
  } catch {
    return undefined; // some other page's message; the window gets everybody's
  }
  const { _actionName, _conversationId, _messageType } = message as Partial<PaneMessage>;
  return _messageType === 0 && _actionName && _conversationId
    ? (message as PaneMessage)
    : undefined;
}

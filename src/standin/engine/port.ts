import type { ConditionalFormatData, WorkbookData } from "./workbook-data";

/**
 * The Excel of the stand-in: holds one workbook and answers what Office.js asks. Made by
 * `createEngine` (headless, for Node) or `createEngineOver` (a Univer instance with a grid).
 */
export interface Engine {
  /** The ExcelApi set played, as "1.17"; calls that came later are answered with ApiNotFound. */
  requirementSet: string;
  /** What was asked since the last `reset`. */
  readonly counters: Counters;
  /** Replaces the workbook. */
  load(data: WorkbookData): Promise<void>;
  /** The workbook as it is now, formulas calculated. */
  toWorkbookData(): Promise<WorkbookData>;
  /**
   * Answers one `context.sync()`: the body of a Rich API request, parsed. One request is carried
   * out after the other. Never settles where `failNext` says so.
   */
  answer(request: RichRequest): Promise<RichAnswer>;
  /** Faults to come, in order; each is used up by the request it hits. */
  failNext(...faults: Fault[]): void;
  /** Forgets faults and counts. */
  reset(): void;
  /** The user types into a cell, as if in the grid: parsed like typed text, events fire. */
  type(sheet: string, address: string, text: string): Promise<void>;
  /** The user selects cells, in one or several areas ("B2:C4,E1"). */
  choose(sheet: string, address: string): Promise<void>;
  /** While true, every request is refused as Excel does when the user is inside a cell. */
  cellEditMode: boolean;
  /** What lies over the looks of cells of a sheet, by Univer's id of it. */
  conditionalFormats(sheet: string): readonly ConditionalFormatData[];
  /** How many ranges the client still holds on to. */
  readonly keptReferences: number;
  /** Back by one step of the workbook's own undo; false where there is none. */
  undo(): Promise<boolean>;
  /** Events for handlers that Office.js registered; returns the way to stop. */
  onEvent(listener: (event: HostEvent) => void): () => void;
  dispose(): void;
}

export interface EngineOptions {
  requirementSet?: string;
  /** Bytes of one answer above which it is refused; 5 MB as on the web. */
  payloadLimit?: number;
  /** Cells above which `values` and the like are null. */
  cellLimit?: number;
  /** The user tried to change a protected sheet by hand. */
  onLocked?: () => void;
  /** A request has been carried out. */
  onAnswered?: () => void;
}

export interface Counters {
  /** Requests that a caller waited for. */
  roundTrips: number;
  /** Requests in which the client only lets go of ranges; nobody waits for them. */
  releases: number;
  bytesIn: number;
  bytesOut: number;
  /** One entry for each round trip: the calls it held, as "Range.Values" or "Worksheet.GetRange". */
  calls: string[][];
}

/** How a request is to fail. Releases are never hit. */
export interface Fault {
  /** A host error code, such as "GeneralException"; without one the request is never answered. */
  code?: string;
  message?: string;
  /** Requests to let pass before this one. */
  skip?: number;
  /** Carried out before it fails: nothing, everything, or the actions before this index. */
  done: "nothing" | "everything" | number;
  /** Called when a request that is never answered has come so far. */
  onLost?: () => void;
}

/** The category under which the client takes events out of its messages. */
export const eventCategory = 65_536;

/** An event as the client's `richApiMessage` handler takes it. */
export interface HostEvent {
  /** Excel's number of the event; 10 is worksheet changed. */
  type: number;
  /** "Workbook" for a collection, the id of a worksheet otherwise. */
  target: string;
  /** JSON of the arguments. */
  message: string;
}

export interface RichRequest {
  AutoKeepReference?: boolean;
  Actions: RichAction[];
  ObjectPaths: Record<string, RichObjectPath>;
}

export interface RichAction {
  Id: number;
  ActionType: number;
  Name?: string;
  ObjectPathId: number;
  ArgumentInfo?: RichArguments;
  QueryInfo?: RichQuery;
}

export interface RichQuery {
  Select?: string[];
  Expand?: string[];
  Top?: number;
  Skip?: number;
}

export interface RichObjectPath {
  Id: number;
  ObjectPathType: number;
  Name?: string;
  ParentObjectPathId?: number;
  ArgumentInfo?: RichArguments;
}

export interface RichArguments {
  Arguments?: unknown[];
  /** For an argument that is an object: the path it stands for, else null. */
  ReferencedObjectPathIds?: (number | null)[];
}

export interface RichAnswer {
  Results: { ActionId: number; Value: unknown }[];
  Error?: { Code: string; Message: string; ActionIndex?: number; Location?: string };
}

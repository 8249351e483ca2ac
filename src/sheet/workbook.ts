import type { Area, CellRef, Place } from "./address";
import type { Edit } from "./edit";
import type { Snapshot } from "./snapshot";

export type Scope = "workbook" | "sheet" | "selection";

/** What to read. `sheets` names a few sheets (a re-check); it overrules `scope`. */
export interface ReadRequest {
  scope: Scope;
  /** Hidden sheets are read as well. */
  hidden?: boolean;
  sheets?: readonly string[];
  /** Merged areas and formulas as well. Only for flows that change rows: reading merges can clear the user's undo. */
  structure?: boolean;
  onProgress?: (done: number, total: number) => void;
  signal?: AbortSignal;
}

/** What the host offers; the pane explains what it does not. */
export interface Capabilities {
  /** The host is new enough to read and check (ExcelApi 1.13). */
  check: boolean;
  /** Excel's own undo can group our writes. */
  undoGroup: boolean;
}

/** Why the host would not do it, in words of ours; the pane has a sentence for each. */
export type RefusalCode =
  | "cell-edit-mode"
  | "protected"
  | "stale"
  | "formula"
  | "filtered"
  | "occupied"
  | "row-shared"
  | "class-line"
  | "annotated"
  | "too-large"
  | "not-found"
  | "no-cells"
  | "unsupported"
  | "busy"
  | "no-answer"
  | "host";

export class Refusal extends Error {
  constructor(
    readonly code: RefusalCode,
    /** For the record: what the host said, or the cell or sheet concerned. */
    readonly detail: string = "",
    /** What became of the workbook, where it was to be changed. */
    readonly left: "unchanged" | "partly-changed" | "unknown" = "unchanged",
    /** The cells it is about, where a change of others would go through. */
    readonly cells: readonly CellRef[] = [],
  ) {
    super(detail ? `${code}: ${detail}` : code);
    this.name = "Refusal";
  }
}

/** What an apply did: edits that put everything back, in the order to apply them. */
export interface Applied {
  inverse: readonly Edit[];
}

/** The open workbook, as the pane sees it. Every method rejects with a `Refusal`. */
export interface Workbook {
  readonly can: Capabilities;
  read(request: ReadRequest): Promise<Snapshot>;
  /** Compares, writes and reads back; all or nothing. */
  apply(edits: readonly Edit[]): Promise<Applied>;
  /** Brings the area to the screen and selects it. */
  select(sheet: string, area: Area): Promise<void>;
  /** Calls back with the sheet's name when cells change; resolves to the way to stop it. */
  onStale(listener: (sheet: string) => void): Promise<() => Promise<void>>;
  settings: SettingsStore;
  /**
   * Makes these the marks of the workbook, in the place of any others. The cells' own looks stay,
   * and the marks are saved with the workbook and move with their cells.
   */
  mark(marks: readonly Mark[]): Promise<void>;
  /** Names of the sheets that hold marks. */
  marked(): Promise<readonly string[]>;
  /** Takes all marks away without a trace; resolves to the number of sheets that had some. */
  unmark(): Promise<number>;
}

export type MarkSeverity = "error" | "warning" | "info";

/** Cells of one sheet that are to be marked alike; each cell once. */
export interface Mark {
  sheet: string;
  cells: readonly Place[];
  severity: MarkSeverity;
}

/** Small data of ours kept in the workbook, as JSON values under our own keys. */
export interface SettingsStore {
  read(key: string): Promise<unknown>;
  /** All of them at once, by key. */
  all(): Promise<ReadonlyMap<string, unknown>>;
  /** Undefined takes the key away. */
  write(key: string, value: unknown): Promise<void>;
}

import type { Step } from "../../repair/history";
import type { Area, CellRef } from "../../sheet/address";
import type { BlankCell } from "../../templates/blanks";
import type { FillingInput } from "../../templates/new-table/filling";
import type { FormId, ValueStyle } from "../../templates/new-table/form";

/** What the templates show: the list, one project, its table to be filled in, and so on. */
export type TemplatesPage =
  | { kind: "list" }
  | { kind: "template"; template: string }
  | { kind: "table"; template: string }
  | { kind: "missing" }
  | { kind: "done" }
  | { kind: "own" };

/** A table being filled in. */
export interface Draft {
  form: FormId;
  style: ValueStyle;
  place: "new-sheet" | "cursor";
  input: FillingInput;
}

/** Where rows go: the table at the cursor, or a table of the result of the check. */
export interface RowsGoal {
  /** Key of the table in the list of findings. */
  table: string;
  sheet: string;
  name: string;
}

/** The classes that a table lacks, each with the keys of the rows offered for it. */
export interface Missing extends RowsGoal {
  groups: readonly { class: string; from: string; keys: readonly string[] }[];
}

/** A row that a table has already, and the chosen one that is like it. */
export interface Twin {
  key: string;
  name: string;
  there: string;
  at: CellRef;
}

/** Asked before rows come in that are there already. */
export interface Question {
  table: string;
  keys: readonly string[];
  twins: readonly Twin[];
}

/** What came in, until something else is asked for. */
export interface Inserted {
  kind: "table" | "rows";
  /** Name of the table. */
  name: string;
  sheet: string;
  area: Area;
  /** Cells with the names of the rows that came in. */
  rows: readonly BlankCell[];
  /** Headings of columns that the new rows leave empty, as no template knows what to write there. */
  unfilled: readonly string[];
  /** Cells still to be filled in. */
  blanks: readonly BlankCell[];
  /** How many there were at first. */
  blanksAtFirst: number;
  /** To tell whether the last step of the history is this one. */
  step: Step | undefined;
}

/** Why nothing was done, where it is not the host that refuses. */
export type TemplatesTrouble =
  | { kind: "no-table"; sheet: string }
  | { kind: "which-table"; count: number }
  | { kind: "table-gone" }
  | { kind: "nothing-left" }
  | { kind: "no-rows" }
  | { kind: "no-class" }
  | { kind: "full"; most: number };

/** What the officer is told that changes nothing on the page. */
export type TemplatesNote =
  | { kind: "saved"; name: string; count: number; leftOut: number }
  | { kind: "imported"; count: number; known: number }
  | { kind: "deleted"; name: string };

export interface TemplatesState {
  page: TemplatesPage;
  query: string;
  /** The template opened last, for the keyboard to come back to. */
  opened: string | undefined;
  /** Keys of the indicators that are ticked. */
  ticked: ReadonlySet<string>;
  drafts: ReadonlyMap<string, Draft>;
  missing: Missing | undefined;
  question: Question | undefined;
  inserted: Inserted | undefined;
  trouble: TemplatesTrouble | undefined;
  note: TemplatesNote | undefined;
  /** What the workbook keeps under our key: the own templates, to be read with care. */
  stored: unknown;
}

export const initialTemplates: TemplatesState = {
  page: { kind: "list" },
  query: "",
  opened: undefined,
  ticked: new Set(),
  drafts: new Map(),
  missing: undefined,
  question: undefined,
  inserted: undefined,
  trouble: undefined,
  note: undefined,
  stored: undefined,
};

import type { Finding } from "../rules/rule";
import type { FindingClass } from "../taskpane/state/finding-class";
import type { FileError } from "../xlsx/file-error";
import type { CheckedFile, Progress } from "./check-file";

export type FileStatus =
  | { kind: "waiting" }
  | { kind: "stopped" }
  | { kind: "running"; progress: Progress | undefined }
  | { kind: "unread"; error: FileError }
  /** The fault is ours, not the file's. */
  | { kind: "failed"; detail: string }
  | { kind: "checked"; result: CheckedFile };

export interface FileEntry {
  id: number;
  /** With its folder where a folder was chosen. */
  name: string;
  file: Blob;
  status: FileStatus;
}

export interface PageState {
  files: readonly FileEntry[];
  /** Id of the file whose result is shown. */
  shown: number | undefined;
  hidden: boolean;
  /** Classes that are shown; empty shows all. */
  filter: readonly FindingClass[];
  /** The finding whose cell is shown. */
  chosen: Finding | undefined;
  /** None of the files that were given looks like a workbook. */
  nothingFound: boolean;
  /** Of the files given last, those that were not taken as they look like no workbook. */
  passedOver: number;
}

export const initialState: PageState = {
  files: [],
  shown: undefined,
  hidden: false,
  filter: [],
  chosen: undefined,
  nothingFound: false,
  passedOver: 0,
};

export type PageAction =
  | { type: "added"; files: readonly FileEntry[]; passedOver: number }
  | { type: "turned"; id: number; status: FileStatus }
  | { type: "stopped" }
  | { type: "cleared" }
  | { type: "shown"; id: number }
  | { type: "hidden-chosen"; hidden: boolean }
  | { type: "class-toggled"; class: FindingClass }
  | { type: "filter-cleared" }
  | { type: "chosen"; finding: Finding | undefined };

/** The one place where the page's state changes; pure. */
export function reduce(state: PageState, action: PageAction): PageState {
  switch (action.type) {
    case "added":
      return {
        ...state,
        files: [...state.files, ...action.files],
        // What was just given is what is to be seen.
        shown: action.files[0]?.id ?? state.shown,
        chosen: action.files.length > 0 ? undefined : state.chosen,
        nothingFound: action.files.length === 0,
        passedOver: action.passedOver,
      };
    case "turned":
      return { ...state, files: withStatus(state.files, action.id, action.status) };
    case "stopped":
      return {
        ...state,
        files: state.files.map((entry) =>
          isPending(entry.status) ? { ...entry, status: { kind: "stopped" } } : entry,
        ),
      };
    case "cleared":
      return { ...initialState, hidden: state.hidden };
    case "shown":
      return { ...state, shown: action.id, chosen: undefined };
    case "hidden-chosen":
      return {
        ...state,
        hidden: action.hidden,
        chosen: undefined,
        files: state.files.map((entry) => ({ ...entry, status: { kind: "waiting" } })),
      };
    case "class-toggled":
      return {
        ...state,
        filter: state.filter.includes(action.class)
          ? state.filter.filter((one) => one !== action.class)
          : [...state.filter, action.class],
      };
    case "filter-cleared":
      return { ...state, filter: [] };
    case "chosen":
      return { ...state, chosen: action.finding };
  }
}

/** Still to be checked, or just being. */
export function isPending({ kind }: FileStatus): boolean {
  return kind === "waiting" || kind === "running";
}

function withStatus(
  files: readonly FileEntry[],
  id: number,
  status: FileStatus,
): readonly FileEntry[] {
  return files.map((entry) => (entry.id === id ? { ...entry, status } : entry));
}

import type { Finding } from "../rules/rule";
import { createStore } from "../taskpane/state/store";
import { FileError } from "../xlsx/file-error";
import { checkFile, type Progress } from "./check-file";
import {
  initialState,
  reduce,
  type FileEntry,
  type PageAction,
  type PageState,
} from "./page-state";

/** What the page can do, and what it shows. */
export interface Page {
  getState(): PageState;
  subscribe(listener: () => void): () => void;
  dispatch(action: PageAction): void;
  /** Checks files one after the other, behind those that wait; resolves when all are done. */
  add(files: readonly File[]): Promise<void>;
  stop(): void;
  clear(): void;
  /** Checks all files again, with or without hidden sheets. */
  setHidden(hidden: boolean): Promise<void>;
  choose(finding: Finding | undefined): void;
}

/** Progress is shown at most this often, in milliseconds. */
const every = 80;

/** A folder holds other things as well, and the traces of open workbooks (~$…). */
const spreadsheet = /^(?!~\$).*\.(?:xlsx|xlsm|xls|et|ett|xlt|xltx)$/i;

/** Excel keeps such a file beside a workbook that is open. */
const isOpenTrace = ({ name }: File) => name.startsWith("~$");

export function createPage(): Page {
  const store = createStore(reduce, initialState);
  let stopping = new AbortController();
  let running: Promise<void> | undefined;
  let lastId = 0;

  function start(): Promise<void> {
    running ??= runAll().finally(() => {
      running = undefined;
    });
    return running;
  }

  async function runAll(): Promise<void> {
    for (;;) {
      const next = store.getState().files.find(({ status }) => status.kind === "waiting");
      if (!next) return;
      await runOne(next);
    }
  }

  async function runOne({ id, name, file }: FileEntry): Promise<void> {
    const { signal } = stopping;
    const turn = (status: FileEntry["status"]) => store.dispatch({ type: "turned", id, status });
    let last = 0;
    turn({ kind: "running", progress: undefined });
    try {
      const result = await checkFile(file, {
        hidden: store.getState().hidden,
        signal,
        onProgress(progress: Progress) {
          if (signal.aborted || performance.now() - last < every) return;
          last = performance.now();
          turn({ kind: "running", progress });
        },
      });
      if (!signal.aborted) turn({ kind: "checked", result });
    } catch (error) {
      if (signal.aborted) return;
      if (error instanceof FileError) turn({ kind: "unread", error: told(error, name) });
      else turn({ kind: "failed", detail: error instanceof Error ? error.message : String(error) });
    }
  }

  function stop(): void {
    stopping.abort();
    stopping = new AbortController();
  }

  return {
    ...store,
    add(files) {
      const isChosen = ({ name }: File) => files.length === 1 || spreadsheet.test(name);
      const entries = files.filter(isChosen).map((file): FileEntry => {
        const name = file.webkitRelativePath || file.name;
        return { id: (lastId += 1), name, file, status: { kind: "waiting" } };
      });
      const passedOver = files.filter((file) => !isChosen(file) && !isOpenTrace(file));
      store.dispatch({ type: "added", files: entries, passedOver: passedOver.length });
      return start();
    },
    stop() {
      stop();
      store.dispatch({ type: "stopped" });
    },
    clear() {
      stop();
      store.dispatch({ type: "cleared" });
    },
    setHidden(hidden) {
      stop();
      store.dispatch({ type: "hidden-chosen", hidden });
      return start();
    },
    choose(finding) {
      store.dispatch({ type: "chosen", finding });
    },
  };
}

/** A dropped folder comes as a file that cannot be read. */
function told(error: FileError, name: string): FileError {
  const isFolder = error.reason === "unreadable" && !spreadsheet.test(name);
  return isFolder ? new FileError("folder", { cause: error }) : error;
}

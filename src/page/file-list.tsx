import { useEffect, useRef } from "react";
import type { FileEntry, FileStatus } from "./page-state";
import { isPending } from "./page-state";
import { Counts } from "./counts";
import { usePage, usePageState, useWords } from "./page-context";
import { ReportButtons } from "./report-buttons";

/** The files and how far each is; choosing one shows its result. */
export function FileList() {
  const page = usePage();
  const words = useWords();
  const files = usePageState((state) => state.files);
  const shown = usePageState((state) => state.shown);
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    list.current?.querySelector("[aria-current=true]")?.scrollIntoView({ block: "nearest" });
  }, [shown]);
  if (files.length === 0) return null;
  const done = files.filter(({ status }) => !isPending(status)).length;
  const running = done < files.length;
  return (
    <section className="files" aria-label={words.files}>
      <div className="bar">
        {running ? (
          <>
            <progress value={done} max={files.length} aria-label={words.progressLabel} />
            <span>{words.progressOfFiles(done, files.length)}</span>
            <button type="button" onClick={() => page.stop()}>
              {words.stop}
            </button>
          </>
        ) : (
          <Total files={files} />
        )}
        <span className="spring" />
        <ReportButtons disabled={running} />
        <button type="button" onClick={() => page.clear()}>
          {words.clear}
        </button>
      </div>
      {(files.length > 1 || running) && (
        <ul className="file-list" ref={list}>
          {files.map((entry) => (
            <li key={entry.id}>
              <button
                type="button"
                className="file"
                aria-current={entry.id === shown}
                onClick={() => page.dispatch({ type: "shown", id: entry.id })}
              >
                <span className="file-name">{entry.name}</span>
                <Status status={entry.status} />
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Total({ files }: { files: readonly FileEntry[] }) {
  const words = useWords();
  const results = files.flatMap(({ status }) => (status.kind === "checked" ? status.result : []));
  const unread = files.filter(({ status: { kind } }) => kind === "unread" || kind === "failed");
  const tables = results.reduce((sum, result) => sum + result.tables.length, 0);
  return (
    <p className="total">
      {files.length > 1 && <span>{words.total(files.length)}</span>}
      {unread.length > 0 && <span className="error">{words.unread(unread.length)}</span>}
      <span>{words.findings.tableCount(tables)}</span>
      <Counts findings={results.flatMap(({ findings }) => findings)} />
    </p>
  );
}

function Status({ status }: { status: FileStatus }) {
  const words = useWords();
  switch (status.kind) {
    case "waiting":
      return <span className="muted">{words.waiting}</span>;
    case "stopped":
      return <span className="muted">{words.stopped}</span>;
    case "running": {
      if (!status.progress) return <span className="muted">{words.phases.reading}</span>;
      const { phase, done, total } = status.progress;
      return <span className="muted">{words.progress(words.phases[phase], done, total)}</span>;
    }
    case "unread":
    case "failed":
      return <span className="error">{words.failed}</span>;
    case "checked":
      return status.result.tables.length === 0 ? (
        <span className="muted">{words.noTable}</span>
      ) : (
        <Counts findings={status.result.findings} />
      );
  }
}

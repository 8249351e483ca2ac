import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { usePane, usePaneState, useWords } from "../pane-context";
import type { Notice } from "../state/pane-state";
import { refusalLines } from "../repair/outcome/outcome-line";
import { protectedSheets, type Report } from "../state/report";
import { NoticeBar } from "./notice-bar";

/** What went otherwise than asked, and what has changed since the result below. */
export function Notices() {
  const notice = usePaneState((state) => state.notice);
  const report = usePaneState((state) => state.report);
  const running = usePaneState((state) => state.progress !== undefined);
  const stale = usePaneState((state) => state.stale);
  return (
    <>
      {notice?.kind === "stopped" && <Stopped />}
      {notice?.kind === "refused" && notice.during !== "change" && <Refused notice={notice} />}
      {report && stale.length > 0 && !running && <Stale sheets={stale} />}
      {report && <Protected report={report} />}
    </>
  );
}

function Stopped() {
  const pane = usePane();
  const { states: words } = useWords();
  return (
    <NoticeBar
      intent="info"
      title={words.stopped.title}
      onClose={() => pane.dispatch({ type: "notice-closed" })}
    >
      {words.stopped.text}
    </NoticeBar>
  );
}

/** What the officer cannot put right; here the detail is for whoever can. */
const grave: ReadonlySet<string> = new Set(["host", "no-answer", "own"]);

function Refused({ notice }: { notice: Extract<Notice, { kind: "refused" }> }) {
  const pane = usePane();
  const all = useWords();
  const { states: words } = all;
  const { title, more } = refusalLines(notice, all);
  const tooLarge = notice.code === "too-large";
  function retry() {
    if (tooLarge) pane.dispatch({ type: "scope-chosen", scope: "selection" });
    void pane.check();
  }
  return (
    <NoticeBar
      intent={grave.has(notice.code) ? "error" : "warning"}
      title={title}
      onClose={() => pane.dispatch({ type: "notice-closed" })}
      actions={
        notice.during === "check" && (
          <Button onClick={retry}>{tooLarge ? words.useSelection : words.retry}</Button>
        )
      }
    >
      {more.join(" ")}
      {notice.detail && grave.has(notice.code) && (
        <>
          <br />
          {words.detail(notice.detail)}
        </>
      )}
    </NoticeBar>
  );
}

function Stale({ sheets }: { sheets: readonly string[] }) {
  const pane = usePane();
  const words = useWords();
  return (
    <NoticeBar
      compact
      intent="warning"
      title={words.states.stale.badge}
      actions={<Button onClick={() => void pane.check()}>{words.pane.checkAgain}</Button>}
    >
      {words.states.stale.text(sheets)}
    </NoticeBar>
  );
}

function Protected({ report }: { report: Report }) {
  const { states: words } = useWords();
  const [closedFor, setClosedFor] = useState<Report>();
  const sheets = protectedSheets(report);
  if (sheets.length === 0 || closedFor === report) return null;
  return (
    <NoticeBar
      intent="info"
      title={words.refusals.protected.title}
      onClose={() => setClosedFor(report)}
    >
      {words.protectedSheets(sheets)}
    </NoticeBar>
  );
}

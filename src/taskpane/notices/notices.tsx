import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { Words } from "../../words/words";
import type { Pane } from "../pane";
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

function Refused({ notice }: { notice: Extract<Notice, { kind: "refused" }> }) {
  const pane = usePane();
  const all = useWords();
  const { title, more, record } = refusalLines(notice, all);
  const again = wayOn(notice, pane, all);
  return (
    <NoticeBar
      intent={record ? "error" : "warning"}
      title={title}
      onClose={() => pane.dispatch({ type: "notice-closed" })}
      actions={again && <Button onClick={again.go}>{again.label}</Button>}
    >
      {more.join(" ")}
      {record && (
        <>
          <br />
          {record}
        </>
      )}
    </NoticeBar>
  );
}

/** What the officer can press next, where that is more than what was pressed before. */
function wayOn(
  { during, code }: Extract<Notice, { kind: "refused" }>,
  pane: Pane,
  { states, pane: words }: Words,
): { label: string; go: () => void } | undefined {
  const check = () => void pane.check();
  switch (during) {
    case "check": {
      if (code !== "too-large") return { label: states.retry, go: check };
      const selected = () => pane.dispatch({ type: "scope-chosen", scope: "selection" });
      return { label: states.useSelection, go: () => (selected(), check()) };
    }
    case "select":
      return code === "not-found" ? { label: words.checkAgain, go: check } : undefined;
    case "settings":
      return { label: states.retry, go: () => void pane.start() };
    case "keep":
      return { label: states.retry, go: () => void pane.changeSettings(() => ({})) };
    case "change":
      return undefined;
  }
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

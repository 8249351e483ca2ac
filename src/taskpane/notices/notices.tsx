import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { usePane, usePaneState, useWords } from "../pane-context";
import { protectedSheets, type Report } from "../state/report";
import { NoticeBar } from "./notice-bar";

/** What has changed since the result below, and what cannot be changed in it. */
export function Notices() {
  const report = usePaneState((state) => state.report);
  const running = usePaneState((state) => state.progress !== undefined);
  const stale = usePaneState((state) => state.stale);
  return (
    <>
      {report && stale.length > 0 && !running && <Stale sheets={stale} />}
      {report && <Protected report={report} />}
    </>
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

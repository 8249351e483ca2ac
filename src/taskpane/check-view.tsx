import { makeStyles } from "@fluentui/react-components";
import { ClipboardTaskListLtrRegular } from "@fluentui/react-icons/svg/clipboard-task-list-ltr";
import { lazy, Suspense, type RefObject } from "react";
import { CheckBar } from "./check-bar/check-bar";
import { BlankState } from "./notices/blank-state";
import { FromTemplate } from "./notices/from-template";
import { NoTable } from "./notices/no-table";
import { NotDone } from "./notices/not-done";
import { Notices } from "./notices/notices";
import { RepairBar } from "./repair/outcome/repair-bar";
import { onUndoKey } from "./repair/outcome/undo-buttons";
import { usePane, usePaneState, useWords } from "./pane-context";

const Result = lazy(() => import(/* webpackChunkName: "check" */ "./result/result"));

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", height: "100vh", minHeight: 0 },
  scroll: { flexGrow: 1, minHeight: 0, overflowY: "auto", overscrollBehavior: "contain" },
});

/** The pane's main view: the button, what there is to say, and the result. */
export function CheckView(props: {
  settingsButton: RefObject<HTMLButtonElement | null>;
  templatesButton: RefObject<HTMLButtonElement | null>;
}) {
  const styles = useStyles();
  const pane = usePane();
  const { states: words } = useWords();
  const report = usePaneState((state) => state.report);
  const running = usePaneState((state) => state.progress !== undefined);
  return (
    <div
      className={styles.view}
      onKeyDown={(event) => {
        onUndoKey(event, pane);
        if (event.key !== "Escape" || !running) return;
        // Where it goes on, Office.js takes it for leaving the pane.
        event.stopPropagation();
        pane.stop();
      }}
    >
      <CheckBar settingsButton={props.settingsButton} templatesButton={props.templatesButton} />
      <RepairBar />
      <NotDone />
      <main className={styles.scroll}>
        <Notices />
        <Suspense>{report && report.tables.length > 0 && <Result report={report} />}</Suspense>
        {report?.tables.length === 0 && <NoTable report={report} />}
        {!report && !running && (
          <BlankState icon={<ClipboardTaskListLtrRegular />} title={words.empty.title}>
            <p>{words.empty.text}</p>
            <FromTemplate />
          </BlankState>
        )}
      </main>
    </div>
  );
}

import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ComponentProps } from "react";
import type { Words } from "../../words/words";
import type { Pane } from "../pane";
import { usePane, usePaneState, useWords } from "../pane-context";
import { refusalLines } from "../repair/outcome/outcome-line";
import type { Notice } from "../state/pane-state";
import { useFocusInSight } from "../theme/focus-in-sight";
import { NoticeBar } from "./notice-bar";

const useStyles = makeStyles({
  part: {
    flexShrink: 0,
    maxHeight: "50vh",
    overflowY: "auto",
    paddingBottom: tokens.spacingVerticalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/**
 * What went otherwise than asked; above the list, so that it is in sight wherever the list stands.
 * Of changes of the workbook the bar for those tells.
 */
export function NotDone() {
  const notice = usePaneState((state) => state.notice);
  if (notice?.kind === "stopped") return <Stopped />;
  if (notice?.kind === "refused" && notice.during !== "change") return <Refused notice={notice} />;
  return null;
}

function Stopped() {
  const { title, text } = useWords().states.stopped;
  return (
    <Part intent="info" title={title}>
      {text}
    </Part>
  );
}

function Refused({ notice }: { notice: Extract<Notice, { kind: "refused" }> }) {
  const pane = usePane();
  const all = useWords();
  const { title, more, record } = refusalLines(notice, all);
  const again = wayOn(notice, pane, all);
  return (
    <Part
      intent={record ? "error" : "warning"}
      title={title}
      actions={again && <Button onClick={again.go}>{again.label}</Button>}
    >
      {more.join(" ")}
      {record && (
        <>
          <br />
          {record}
        </>
      )}
    </Part>
  );
}

function Part(props: Omit<ComponentProps<typeof NoticeBar>, "onClose">) {
  const pane = usePane();
  const styles = useStyles();
  useFocusInSight();
  return (
    <section className={styles.part} aria-label={props.title}>
      <NoticeBar {...props} onClose={() => pane.dispatch({ type: "notice-closed" })} />
    </section>
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

import { Button, Spinner, makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useEffect, useState } from "react";
import { ruleOf } from "../../check/message";
import { traceId, type Trace } from "../../repair/traces";
import type { Words } from "../../words/words";
import { usePane, usePaneState, useWords } from "../pane-context";
import { Disclosure } from "../theme/disclosure";
import { RepairBar } from "./outcome/repair-bar";
import { SideView } from "./side-view";
import { Tick } from "./tick";

const useStyles = makeStyles({
  part: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}` },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: { padding: `${tokens.spacingVerticalS} 0` },
  note: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  entries: { margin: 0, paddingLeft: "16px", overflowWrap: "anywhere" },
  under: { paddingLeft: "24px" },
});

/** What cannot be brought back once it is removed. */
const forGood: ReadonlySet<Trace["kind"]> = new Set(["ignored", "settings", "templates", "other"]);

/** 清除痕迹: everything the add-in keeps in the workbook, to be removed before the file is sent. */
export default function TracesView() {
  const styles = useStyles();
  const pane = usePane();
  const words = useWords();
  const own = words.traces;
  const busy = usePaneState((state) => state.repair.busy);
  const refused = usePaneState(({ notice }) => notice?.kind === "refused");
  const [traces, setTraces] = useState<readonly Trace[]>();
  const [kept, setKept] = useState<ReadonlySet<string>>(new Set());
  const look = useCallback(
    () => void pane.repair(async (repair) => setTraces(await repair.traces())),
    [pane],
  );
  useEffect(look, [look]);
  const chosen = traces?.filter((trace) => !kept.has(traceId(trace))) ?? [];

  async function clear() {
    await pane.repair((repair) => repair.clear(chosen));
    pane.dispatch({ type: "view-chosen", view: "check" });
  }

  return (
    <SideView
      title={own.title}
      above={<RepairBar />}
      action={
        <Button
          appearance="primary"
          disabledFocusable={chosen.length === 0 || busy}
          onClick={() => void clear()}
        >
          {own.clear(chosen.length)}
        </Button>
      }
    >
      <div className={styles.part}>
        {!traces ? (
          refused && !busy ? (
            <Button onClick={look}>{words.states.retry}</Button>
          ) : (
            <Spinner size="tiny" label={own.loading} />
          )
        ) : traces.length === 0 ? (
          <p>{own.none}</p>
        ) : (
          <>
            <p>{own.intro}</p>
            <ul className={styles.list}>
              {traces.map((trace) => (
                <li key={traceId(trace)} className={styles.item}>
                  <Tick
                    checked={!kept.has(traceId(trace))}
                    onChange={(checked) => {
                      const next = new Set(kept);
                      if (checked) next.delete(traceId(trace));
                      else next.add(traceId(trace));
                      setKept(next);
                    }}
                  >
                    {nameOf(trace, words)}
                    <div className={styles.note}>{own.notes[trace.kind]}</div>
                  </Tick>
                  {trace.kind === "ignored" && (
                    <div className={styles.under}>
                      <Disclosure summary={words.repair.aside.list}>
                        <ul className={styles.entries}>
                          {trace.entries.map((entry, index) => (
                            <li key={index}>
                              {ruleOf(entry.rule)?.words[words.language].title ?? entry.rule}
                              {entry.content[0] && ` · ${entry.content[0]}`}
                              {` · ${words.repair.aside.reason(entry.reason)}`}
                            </li>
                          ))}
                        </ul>
                      </Disclosure>
                    </div>
                  )}
                </li>
              ))}
            </ul>
            {traces.some(({ kind }) => forGood.has(kind)) && (
              <p className={styles.note}>{own.forGood}</p>
            )}
          </>
        )}
      </div>
    </SideView>
  );
}

function nameOf(trace: Trace, { traces }: Words): string {
  const { kinds } = traces;
  switch (trace.kind) {
    case "ignored":
      return kinds.ignored(trace.entries.length);
    case "settings":
      return kinds.settings();
    case "templates":
      return kinds.templates(trace.count);
    case "report":
      return kinds.report(trace.sheet);
    case "marks":
      return kinds.marks(trace.sheets.length);
    case "other":
      return kinds.other(trace.key);
  }
}

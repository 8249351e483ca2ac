import { Button, Spinner, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { usePane, usePaneState, useWords } from "../../pane-context";
import type { Report } from "../../state/report";
import { FixAllRow } from "./fix-all-row";
import {
  cellPreview,
  fixGroups,
  plannedCells,
  tickedAtFirst,
  uncoveredCells,
  type FixGroup,
  type FixRow,
} from "./fix-list";
import { FixKinds } from "./fix-kinds";
import { PreviewLine } from "./preview-line";
import { SideView } from "../side-view";
import { usePlan } from "./use-plan";

const useStyles = makeStyles({
  intro: {
    margin: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  sheet: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    margin: 0,
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalL}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground2,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  uncovered: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}` },
  more: { display: "block", margin: `${tokens.spacingVerticalS} auto` },
});

/** So many rows are rendered at a time. */
const step = 150;

/** 全部修复: what to repair is ticked, every cell is seen before and after, and written at once. */
export default function FixAllView() {
  const { fixAll: words } = useWords();
  const report = usePaneState((state) => state.report);
  if (report) return <FixAll report={report} />;
  return (
    <SideView title={words.title} action={null}>
      {null}
    </SideView>
  );
}

function FixAll({ report }: { report: Report }) {
  const styles = useStyles();
  const pane = usePane();
  const { fixAll: words } = useWords();
  const busy = usePaneState((state) => state.repair.busy);
  const settings = usePaneState((state) => state.settings);
  const { groups, excluded } = useMemo(() => fixGroups(report), [report]);
  const [ticked, setTicked] = useState(() => tickedAtFirst(groups));
  const [choices, setChoices] = useState<ReadonlyMap<string, number>>(new Map());
  const [extent, setExtent] = useState(step);
  const found = usePlan(report, settings, ticked);
  const plan = found?.plan;

  const rows = groups.flatMap((group) => group.rows);
  const planned = useMemo(() => plan && plannedCells(plan), [plan]);
  const uncovered = plan ? uncoveredCells(plan, groups, ticked) : [];
  const left = rows.length - extent;
  const count = plan?.edits.length ?? 0;

  function tick(some: readonly FixRow[], on: boolean) {
    const next = new Map(ticked);
    for (const { key } of some) {
      if (on) next.set(key, choices.get(key) ?? 0);
      else next.delete(key);
    }
    setTicked(next);
  }

  function choose(key: string, choice: number) {
    setChoices(new Map(choices).set(key, choice));
    setTicked(new Map(ticked).set(key, choice));
  }

  async function apply() {
    if (!found) return;
    await pane.repair((one) => one.fixAll(found.plan, found.again));
    pane.dispatch({ type: "view-chosen", view: "check" });
  }

  const shown = firstRows(groups, extent);

  return (
    <SideView
      title={words.title}
      action={
        <>
          {(busy || !plan) && <Spinner size="tiny" aria-label={words.planning} />}
          <Button
            appearance="primary"
            disabledFocusable={!plan || count === 0 || busy}
            onClick={() => void apply()}
          >
            {count > 0 ? words.apply(count) : words.nothing}
          </Button>
        </>
      }
    >
      <p className={styles.intro}>{rows.length ? words.intro : words.none}</p>
      <FixKinds rows={rows} ticked={ticked} excluded={excluded} onTick={tick} />
      {shown.map(({ sheet, rows: own }) => (
        <section key={sheet} aria-label={sheet}>
          <h2 className={styles.sheet}>{sheet}</h2>
          <ul className={styles.list}>
            {own.map((row) => (
              <FixAllRow
                key={row.key}
                row={row}
                report={report}
                choice={ticked.get(row.key) ?? choices.get(row.key) ?? 0}
                ticked={ticked.has(row.key)}
                planned={planned}
                onTick={(on) => tick([row], on)}
                onChoose={(choice) => choose(row.key, choice)}
              />
            ))}
          </ul>
        </section>
      ))}
      {left > 0 && (
        <Button
          className={styles.more}
          size="small"
          appearance="transparent"
          onClick={() => setExtent(extent + step * 2)}
        >
          {words.more(Math.min(left, step * 2))}
        </Button>
      )}
      {uncovered.length > 0 && (
        <section aria-label={words.uncovered}>
          <h2 className={styles.sheet}>{words.uncovered}</h2>
          <ul className={styles.list}>
            {uncovered.map((set) => {
              const preview = cellPreview(set, report);
              return (
                <li key={`${set.sheet} ${set.row} ${set.column}`} className={styles.uncovered}>
                  <PreviewLine preview={preview} fromSheet="" />
                </li>
              );
            })}
          </ul>
        </section>
      )}
    </SideView>
  );
}

/** The first groups, with so many rows in all. */
function firstRows(groups: readonly FixGroup[], most: number): FixGroup[] {
  const shown: FixGroup[] = [];
  let room = most;
  for (const { sheet, rows } of groups) {
    if (room <= 0) break;
    shown.push({ sheet, rows: rows.slice(0, room) });
    room -= rows.length;
  }
  return shown;
}

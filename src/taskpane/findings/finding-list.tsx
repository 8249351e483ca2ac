import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useRef } from "react";
import { usePane, usePaneState, useWords } from "../pane-context";
import { listGroups } from "../state/finding-list";
import { extentOf, rowsInSight } from "../state/list-move";
import type { Report } from "../state/report";
import { onListKey } from "./list-keys";
import { TableRows } from "./table-rows";

const useStyles = makeStyles({
  tools: {
    display: "flex",
    justifyContent: "flex-end",
    alignItems: "center",
    minHeight: "28px",
    padding: `0 ${tokens.spacingHorizontalS}`,
  },
  tool: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  tree: { margin: 0, padding: 0, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  none: { margin: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL}` },
});

/** The findings by table: a tree, moved through with the arrow keys (see list-keys). */
export function FindingList({ report }: { report: Report }) {
  const styles = useStyles();
  const pane = usePane();
  const { findings: words } = useWords();
  const filter = usePaneState((state) => state.filter);
  const unfolded = usePaneState((state) => state.unfolded);
  const openTables = usePaneState((state) => state.openTables);
  const extents = usePaneState((state) => state.extents);
  const current = usePaneState((state) => state.current);
  const opened = usePaneState((state) => state.opened);
  const tree = useRef<HTMLUListElement>(null);

  const groups = useMemo(
    () => listGroups(report, { filter, unfolded, openTables }),
    [report, filter, unfolded, openTables],
  );
  const rows = useMemo(() => rowsInSight(groups, extents), [groups, extents]);
  // Tab reaches the list at the row where the keyboard was last, or at the first one.
  const focusable = rows.some(({ key }) => key === current) ? current : rows[0]?.key;

  // When the current row moves while the keyboard is on a row, the keyboard goes along.
  useEffect(() => {
    const active = document.activeElement;
    if (active?.getAttribute("role") !== "treeitem" || !tree.current?.contains(active)) return;
    const row = [...tree.current.querySelectorAll<HTMLElement>("[data-key]")].find(
      ({ dataset }) => dataset.key === current,
    );
    if (row && row !== active) row.focus();
  }, [current]);

  if (groups.length === 0) {
    return (
      <p className={styles.none}>
        {words.noneLeft}{" "}
        <Link inline onClick={() => pane.dispatch({ type: "filter-cleared" })}>
          {words.allShown}
        </Link>
      </p>
    );
  }
  const anyClosed = groups.some(({ open }) => !open);
  return (
    <>
      {groups.length > 1 && (
        <div className={styles.tools}>
          <Button
            size="small"
            appearance="transparent"
            className={styles.tool}
            onClick={() =>
              pane.dispatch({
                type: "tables-opened",
                keys: groups.map(({ key }) => key),
                open: anyClosed,
              })
            }
          >
            {anyClosed ? words.openAll : words.closeAll}
          </Button>
        </div>
      )}
      <ul
        ref={tree}
        role="tree"
        className={styles.tree}
        aria-label={words.list}
        aria-description={words.listHelp}
        onKeyDown={(event) => onListKey(event, pane, rows)}
      >
        {groups.map((group) => {
          const within = (key: string | undefined) =>
            key === group.key || group.entries.some((entry) => entry.key === key) ? key : undefined;
          return (
            <TableRows
              key={group.key}
              group={group}
              report={report}
              extent={extentOf(group, extents)}
              focusable={within(focusable)}
              current={within(current)}
              opened={within(opened)}
            />
          );
        })}
      </ul>
    </>
  );
}

import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useLayoutEffect, useMemo, useRef } from "react";
import { usePane, usePaneState, useWords } from "../pane-context";
import type { TableGroup } from "../state/finding-list";
import { extentOf, rowsInSight } from "../state/list-move";
import { protectedSheets, type Report } from "../state/report";
import { onListKey } from "./list-keys";
import { TableRows } from "./table-rows";

const useStyles = makeStyles({
  tree: { margin: 0, padding: 0, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  none: { margin: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL}` },
});

/** These stand in the first view at any size of the pane. */
const groupsAtOnce = 4;

/** Key of the group by the key of each row in it, its own included. */
function groupKeys(groups: readonly TableGroup[]): ReadonlyMap<string, string> {
  return new Map(
    groups.flatMap(({ key, entries }) => [
      [key, key] as const,
      ...entries.map((entry) => [entry.key, key] as const),
    ]),
  );
}

/** The findings by table: a tree, moved through with the arrow keys (see list-keys). */
export function FindingList({ report, groups }: { report: Report; groups: readonly TableGroup[] }) {
  const styles = useStyles();
  const pane = usePane();
  const { findings: words } = useWords();
  const extents = usePaneState((state) => state.extents);
  const current = usePaneState((state) => state.current);
  const opened = usePaneState((state) => state.opened);
  const locked = useMemo(() => new Set(protectedSheets(report)), [report]);
  const tree = useRef<HTMLUListElement>(null);

  const groupOf = useMemo(() => groupKeys(groups), [groups]);
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

  // Where the row or button that had the keyboard is gone, what took its place gets it.
  const hadKeyboard = useRef(false);
  useLayoutEffect(() => {
    if (!hadKeyboard.current || document.activeElement !== document.body) return;
    const rowsShown = [...(tree.current?.querySelectorAll<HTMLElement>("[data-key]") ?? [])];
    rowsShown.find(({ dataset }) => dataset.key === focusable)?.focus();
  });

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
  return (
    <ul
      ref={tree}
      role="tree"
      className={styles.tree}
      aria-label={words.list}
      aria-description={words.listHelp}
      onFocus={() => (hadKeyboard.current = true)}
      onBlur={(event) => {
        // Not where the window loses the keyboard, nor where the element is taken out of the page.
        if (document.hasFocus() && event.target.isConnected) hadKeyboard.current = false;
      }}
      onKeyDown={(event) => onListKey(event, pane, rows)}
    >
      {groups.map((group, index) => {
        const within = (key: string | undefined) =>
          key !== undefined && groupOf.get(key) === group.key ? key : undefined;
        return (
          <TableRows
            atOnce={index < groupsAtOnce}
            key={group.key}
            group={group}
            report={report}
            extent={extentOf(group, extents)}
            locked={locked.has(group.sheet)}
            focusable={within(focusable)}
            current={within(current)}
            opened={within(opened)}
          />
        );
      })}
    </ul>
  );
}

import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { memo, useRef } from "react";
import { areaName } from "../../sheet/address";
import { usePane, useWords } from "../pane-context";
import { ClassIcon } from "../result/class-icon";
import { findingClasses } from "../state/finding-class";
import type { TableGroup } from "../state/finding-list";
import type { Report } from "../state/report";
import { nameOf } from "../tables/table-name";
import { Chevron } from "../theme/chevron";
import { focusRing } from "../theme/focus-ring";
import { useNear } from "../theme/use-near";
import { FindingRow } from "./finding-row";

const useStyles = makeStyles({
  group: {
    listStyleType: "none",
    outlineStyle: "none",
    "&:focus-visible > div": focusRing[":focus-visible"],
  },
  head: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    display: "grid",
    gridTemplateColumns: "16px minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "center",
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground2Hover },
  },
  name: {
    gridColumnStart: 2,
    gridColumnEnd: 4,
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: "nowrap",
    overflow: "hidden",
    textOverflow: "ellipsis",
  },
  sheet: {
    gridColumnStart: 2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    whiteSpace: "nowrap",
    overflow: "hidden",
    textOverflow: "ellipsis",
  },
  counts: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
  },
  count: { display: "flex", alignItems: "center", gap: "2px" },
  list: { margin: 0, padding: 0 },
  more: { display: "block", margin: tokens.spacingVerticalS + " auto" },
});

/** Of a closed finding, in pixels; only scrolling before a table is rendered rests on it. */
const usualHeight = 72;

interface Props {
  /** Rendered before it comes near what is in sight. */
  atOnce: boolean;
  group: TableGroup;
  report: Report;
  extent: number;
  /** The sheet is protected: findings are shown, but nothing can be changed here. */
  locked: boolean;
  focusable: string | undefined;
  current: string | undefined;
  opened: string | undefined;
}

/** A table's heading, with its counts, and its findings below. */
export const TableRows = memo(function TableRows(props: Props) {
  const { group, report } = props;
  const styles = useStyles();
  const pane = usePane();
  const words = useWords();
  const name = nameOf(group.table, words);
  const shown = findingClasses.filter((one) => group.counts[one] > 0);
  const counts = shown.map((one) => words.findings.classCount(group.counts[one], one));
  const left = group.entries.length - props.extent;
  const rowsShown = Math.min(group.entries.length, props.extent);
  const row = useRef<HTMLLIElement>(null);
  const ready = useNear(row, props.atOnce) || props.current !== undefined;

  return (
    <li
      ref={row}
      role="treeitem"
      aria-level={1}
      aria-expanded={group.open}
      aria-selected={props.current === group.key}
      aria-label={words.findings.groupLabel(name, group.sheet, counts.join(" "))}
      data-key={group.key}
      tabIndex={props.focusable === group.key ? 0 : -1}
      className={styles.group}
    >
      <div
        className={styles.head}
        onClick={() => {
          pane.dispatch({ type: "moved", key: group.key });
          pane.dispatch({ type: "table-opened", key: group.key, open: !group.open });
        }}
      >
        <Chevron open={group.open} />
        <span className={styles.name} title={name}>
          {name}
        </span>
        <span className={styles.sheet}>
          {group.sheet}
          {group.table && ` · ${areaName(group.table.area)}`}
          {props.locked && ` · ${words.findings.protected}`}
        </span>
        <div className={styles.counts} title={counts.join(" · ")}>
          {shown.map((one) => (
            <span key={one} className={styles.count}>
              <ClassIcon of={one} />
              {group.counts[one]}
            </span>
          ))}
        </div>
      </div>
      {group.open && !ready && <div style={{ height: rowsShown * usualHeight }} />}
      {group.open && ready && (
        <ul role="group" className={styles.list}>
          {group.entries.slice(0, props.extent).map((entry) => (
            <FindingRow
              key={entry.key}
              entry={entry}
              report={report}
              focusable={props.focusable === entry.key}
              current={props.current === entry.key}
              opened={props.opened === entry.key}
            />
          ))}
        </ul>
      )}
      {group.open && ready && left > 0 && (
        <Button
          className={styles.more}
          size="small"
          appearance="transparent"
          onClick={() =>
            pane.dispatch({ type: "extended", key: group.key, extent: props.extent + 200 })
          }
        >
          {words.findings.more(Math.min(left, 200))}
        </Button>
      )}
    </li>
  );
});

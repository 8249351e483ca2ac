import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { groupedBy } from "../../sheet/grouped";
import type { TargetSheet } from "../../target/model";
import { tableFinder } from "../../target/table-finder";
import { useWords } from "../pane-context";
import { tableKey } from "../state/finding-list";
import type { Report } from "../state/report";
import { TableCard } from "./table-card";

const useStyles = makeStyles({
  intro: {
    margin: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  list: { margin: 0, padding: 0 },
  more: { display: "block", margin: `${tokens.spacingVerticalS} auto` },
});

/** So many tables are listed at a time. */
const step = 50;

/** Every table that was recognised, with what was read of it. */
export function TableList({ report }: { report: Report }) {
  const styles = useStyles();
  const { tables: words } = useWords();
  const [extent, setExtent] = useState(step);
  const left = report.tables.length - extent;
  const counts = useMemo(() => findingCounts(report), [report]);
  const notJudged = useMemo(() => groupedBy(report.notJudged, tableKey), [report]);
  return (
    <>
      <p className={styles.intro}>{words.intro}</p>
      <ul className={styles.list}>
        {report.tables.slice(0, extent).map((table) => (
          <TableCard
            key={tableKey(table)}
            table={table}
            findings={counts.get(table) ?? 0}
            notJudged={notJudged.get(tableKey(table)) ?? []}
          />
        ))}
      </ul>
      {left > 0 && (
        <Button
          className={styles.more}
          size="small"
          appearance="transparent"
          onClick={() => setExtent(extent + step)}
        >
          {words.more(Math.min(left, step))}
        </Button>
      )}
    </>
  );
}

/** How many findings stand in each table that has any. */
function findingCounts({ tables, findings }: Report): ReadonlyMap<TargetSheet, number> {
  const tableAt = tableFinder(tables);
  const counts = new Map<TargetSheet, number>();
  for (const { at } of findings) {
    const table = tableAt(at);
    if (table) counts.set(table, (counts.get(table) ?? 0) + 1);
  }
  return counts;
}

import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { contains } from "../../sheet/address";
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
});

/** Every table that was recognised, with what was read of it. */
export function TableList({ report }: { report: Report }) {
  const styles = useStyles();
  const { tables: words } = useWords();
  const counts = useMemo(() => findingCounts(report), [report]);
  return (
    <>
      <p className={styles.intro}>{words.intro}</p>
      <ul className={styles.list}>
        {report.tables.map((table, index) => (
          <TableCard
            key={tableKey(table)}
            table={table}
            findings={counts[index]!}
            notJudged={report.notJudged.filter(
              ({ sheet, area }) =>
                sheet === table.sheet && contains(table.area, area) && area.row === table.area.row,
            )}
          />
        ))}
      </ul>
    </>
  );
}

/** How many findings stand in each table; in one pass over the findings. */
function findingCounts({ tables, findings }: Report): number[] {
  const bySheet = new Map<string, number[]>();
  for (const [index, { sheet }] of tables.entries()) {
    bySheet.set(sheet, [...(bySheet.get(sheet) ?? []), index]);
  }
  const counts = tables.map(() => 0);
  for (const { at } of findings) {
    const index = bySheet.get(at.sheet)?.find((one) => contains(tables[one]!.area, at));
    if (index !== undefined) counts[index]! += 1;
  }
  return counts;
}

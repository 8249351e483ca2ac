import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { ActionButtons } from "../actions/action-buttons";
import { resultActions } from "../actions/result-actions";
import { FindingList } from "../findings/finding-list";
import { OpenAll } from "../findings/open-all";
import { Clean } from "../notices/clean";
import { usePaneState } from "../pane-context";
import { AsideList } from "../repair/aside-list";
import { listGroups } from "../state/finding-list";
import type { Report } from "../state/report";
import { TableList } from "../tables/table-list";
import { FilterTiles } from "./filter-tiles";
import { ResultHeading } from "./result-heading";
import { Tabs, tabId, tabPanelId } from "./tabs";

const useStyles = makeStyles({
  summary: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} 0` },
  actions: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    marginTop: tokens.spacingVerticalS,
    ":empty": { display: "none" },
  },
  row: {
    display: "flex",
    justifyContent: "space-between",
    alignItems: "center",
    marginTop: tokens.spacingVerticalS,
  },
});

/** The result in one line, its parts as filters, and the findings or the recognised tables. */
export default function Result({ report }: { report: Report }) {
  const styles = useStyles();
  const tab = usePaneState((state) => state.tab);
  const filter = usePaneState((state) => state.filter);
  const unfolded = usePaneState((state) => state.unfolded);
  const openTables = usePaneState((state) => state.openTables);
  const groups = useMemo(
    () => listGroups(report, { filter, unfolded, openTables }),
    [report, filter, unfolded, openTables],
  );
  return (
    <>
      <div className={styles.summary}>
        <ResultHeading report={report} />
        <FilterTiles findings={report.findings} filter={filter} />
        <div className={styles.actions}>
          <ActionButtons actions={resultActions} subject={report} />
        </div>
        <div className={styles.row}>
          <Tabs />
          {tab === "findings" && groups.length > 1 && <OpenAll groups={groups} />}
        </div>
      </div>
      <div role="tabpanel" id={tabPanelId} aria-labelledby={tabId(tab)}>
        {tab === "tables" ? (
          <TableList report={report} />
        ) : tab === "ignored" ? (
          <AsideList report={report} />
        ) : report.findings.length === 0 ? (
          <Clean report={report} />
        ) : (
          <FindingList report={report} groups={groups} />
        )}
      </div>
    </>
  );
}

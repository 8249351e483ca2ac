import { Button } from "@fluentui/react-components";
import { TableSearchRegular } from "@fluentui/react-icons/svg/table-search";
import { usePane, useWords } from "../pane-context";
import type { Report } from "../state/report";
import { BlankState } from "./blank-state";
import { FromTemplate } from "./from-template";

/** Nothing was recognised: what is looked for, and what else can be tried. */
export function NoTable({ report }: { report: Report }) {
  const pane = usePane();
  const { states: words } = useWords();
  const hint =
    report.scope !== "workbook"
      ? words.noTable.scopeHint
      : report.hidden
        ? words.noTable.blankHint
        : words.noTable.hiddenHint;
  return (
    <BlankState icon={<TableSearchRegular />} title={words.noTable.title}>
      <p>{words.noTable.text}</p>
      <p>{hint}</p>
      {report.scope === "workbook" ? (
        <FromTemplate />
      ) : (
        <Button
          onClick={() => {
            pane.dispatch({ type: "scope-chosen", scope: "workbook" });
            void pane.check();
          }}
        >
          {words.useWorkbook}
        </Button>
      )}
    </BlankState>
  );
}

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
  const whole = report.scope === "workbook";
  const { noTable } = words;
  return (
    <BlankState icon={<TableSearchRegular />} title={noTable.title}>
      <p>{noTable.text}</p>
      {whole && !report.hidden && <p>{noTable.hiddenHint}</p>}
      <p>{whole ? noTable.blankHint : noTable.scopeHint}</p>
      {whole ? (
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

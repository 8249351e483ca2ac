import { makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { useWords } from "../pane-context";
import type { Report } from "../state/report";
import { BlankState } from "./blank-state";

const useStyles = makeStyles({
  good: { display: "flex", color: tokens.colorStatusSuccessForeground1 },
});

/** Tables were found, and nothing is wrong with them but what the officer has set aside. */
export function Clean({ report }: { report: Report }) {
  const styles = useStyles();
  const { findings: words } = useWords();
  const { aside, tables, scope } = report;
  return (
    <BlankState
      icon={
        <span className={styles.good}>
          <CheckmarkCircleRegular />
        </span>
      }
      title={words.clean}
    >
      <p>
        {scope === "selection" ? words.cleanSelected : words.cleanNote(tables.length)}
        {aside.length > 0 && words.cleanAside(aside.length)}
      </p>
    </BlankState>
  );
}

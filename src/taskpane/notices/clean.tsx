import { makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { useWords } from "../pane-context";
import { BlankState } from "./blank-state";

const useStyles = makeStyles({
  good: { display: "flex", color: tokens.colorStatusSuccessForeground1 },
});

/** Tables were found, and nothing is wrong with them but what the officer has set aside. */
export function Clean({ tables, aside }: { tables: number; aside: number }) {
  const styles = useStyles();
  const { findings: words } = useWords();
  return (
    <BlankState
      icon={
        <span className={styles.good}>
          <CheckmarkCircleRegular />
        </span>
      }
      title={words.clean}
    >
      <p>{aside > 0 ? words.cleanAside(tables, aside) : words.cleanNote(tables)}</p>
    </BlankState>
  );
}

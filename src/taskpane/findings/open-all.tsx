import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { usePane, useWords } from "../pane-context";
import type { TableGroup } from "../state/finding-list";

const useStyles = makeStyles({
  button: {
    marginRight: "-8px",
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
});

/** Opens every table of the list, or closes them all where none is closed. */
export function OpenAll({ groups }: { groups: readonly TableGroup[] }) {
  const styles = useStyles();
  const pane = usePane();
  const { findings: words } = useWords();
  const open = groups.some((group) => !group.open);
  return (
    <Button
      size="small"
      appearance="transparent"
      className={styles.button}
      onClick={() =>
        pane.dispatch({ type: "tables-opened", keys: groups.map(({ key }) => key), open })
      }
    >
      {open ? words.openAll : words.closeAll}
    </Button>
  );
}

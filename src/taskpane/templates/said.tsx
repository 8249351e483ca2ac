import { makeStyles } from "@fluentui/react-components";
import { unseen } from "../theme/unseen";

const useStyles = makeStyles({ unseen });

/** What a reader of the screen hears of the templates, beside what the pane says of changes. */
export function Said({ text }: { text: string }) {
  const styles = useStyles();
  return (
    <div className={styles.unseen} role="status">
      {text}
    </div>
  );
}

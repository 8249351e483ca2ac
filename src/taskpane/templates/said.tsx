import { makeStyles } from "@fluentui/react-components";

const useStyles = makeStyles({
  unseen: {
    position: "absolute",
    width: "1px",
    height: "1px",
    margin: "-1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

/** What a reader of the screen hears of the templates, beside what the pane says of changes. */
export function Said({ text }: { text: string }) {
  const styles = useStyles();
  return (
    <div className={styles.unseen} role="status">
      {text}
    </div>
  );
}

import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { cellName, type CellRef } from "../../sheet/address";
import { usePane, useWords } from "../pane-context";
import { focusRing } from "../theme/focus-ring";

const useStyles = makeStyles({
  link: {
    display: "inline-flex",
    flexDirection: "column",
    alignItems: "flex-start",
    minWidth: 0,
    maxWidth: "100%",
    padding: "2px 6px",
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textAlign: "left",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ...focusRing,
  },
  cell: { color: tokens.colorBrandForegroundLink, fontWeight: tokens.fontWeightSemibold },
  text: {
    display: "-webkit-box",
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: 3,
    overflow: "hidden",
    overflowWrap: "anywhere",
  },
});

/** A cell as a link to it, with what it shows; its sheet is named where it is another one. */
export function CellLink(props: {
  cell: CellRef;
  text?: string | undefined;
  fromSheet: string;
  className?: string;
}) {
  const styles = useStyles();
  const pane = usePane();
  const { findings: words } = useWords();
  const { sheet } = props.cell;
  const name = `${sheet === props.fromSheet ? "" : `${sheet}!`}${cellName(props.cell)}`;
  return (
    <button
      type="button"
      className={mergeClasses(styles.link, props.className)}
      title={words.goTo(name)}
      onClick={() => void pane.show(props.cell)}
    >
      <span className={styles.cell}>{name}</span>
      {props.text !== undefined && (
        <span className={styles.text}>{props.text.trim() || words.blank}</span>
      )}
    </button>
  );
}

import { makeStyles, tokens } from "@fluentui/react-components";
import { cellName } from "../../../sheet/address";
import { usePane, useWords } from "../../pane-context";
import { focusRing } from "../../theme/focus-ring";
import { BeforeAfter } from "../before-after";
import type { CellPreview } from "./fix-list";

const useStyles = makeStyles({
  line: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
  },
  cell: {
    padding: "0 2px",
    marginRight: "4px",
    font: "inherit",
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorBrandForegroundLink,
    backgroundColor: "transparent",
    border: "none",
    borderRadius: tokens.borderRadiusSmall,
    cursor: "pointer",
    ":hover": { textDecorationLine: "underline" },
    ...focusRing,
  },
});

/** A cell, as a link to it, with what it holds and what it will hold. */
export function PreviewLine(props: { preview: CellPreview; fromSheet: string }) {
  const styles = useStyles();
  const pane = usePane();
  const { findings: words } = useWords();
  const { at, before, after } = props.preview;
  const name = at.sheet === props.fromSheet ? cellName(at) : `${at.sheet}!${cellName(at)}`;
  return (
    <div className={styles.line}>
      <button
        type="button"
        className={styles.cell}
        title={words.goTo(name)}
        onClick={() => void pane.show(at)}
      >
        {name}
      </button>
      <BeforeAfter before={before} after={after} />
    </div>
  );
}

import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { memo } from "react";
import type { Block, Layout } from "../../../templates/new-table/layout";
import { blankMark } from "../../../templates/template";
import { focusRing } from "../../theme/focus-ring";
import { useTemplateWords } from "../use-template-words";

const useStyles = makeStyles({
  title: {
    display: "flex",
    justifyContent: "space-between",
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  size: {
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
  },
  sheet: {
    maxHeight: "320px",
    overflow: "auto",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    // The sheet is paper in every theme.
    color: "#242424",
    backgroundColor: "#ffffff",
    ...focusRing,
  },
  table: {
    borderCollapse: "collapse",
    tableLayout: "fixed",
    width: "640px",
    fontSize: "11px",
    lineHeight: "15px",
  },
  cell: { padding: "2px 4px", overflowWrap: "anywhere", verticalAlign: "middle" },
  framed: { border: "1px solid #8a8a8a" },
  heading: { fontWeight: tokens.fontWeightSemibold, textAlign: "center" },
  caption: { fontSize: "15px", lineHeight: "24px", fontWeight: 700, textAlign: "center" },
  aside: { textAlign: "right" },
  middle: { textAlign: "center" },
  blank: { backgroundColor: "#fff4ce" },
});

/** The table as it will stand in the sheet. */
export const TablePreview = memo(function TablePreview({ layout }: { layout: Layout | undefined }) {
  const styles = useStyles();
  const { table: words } = useTemplateWords();
  if (!layout) return <p>{words.noPreview}</p>;
  const { blocks, widths, rows, frame } = layout;
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const looks = {
    title: styles.caption,
    aside: styles.aside,
    heading: styles.heading,
    centred: styles.middle,
    amount: styles.middle,
    text: undefined,
  };
  return (
    <div>
      <h2 className={styles.title}>
        {words.preview}
        <span className={styles.size}>{words.previewNote(rows, widths.length)}</span>
      </h2>
      <div className={styles.sheet} role="region" aria-label={words.preview} tabIndex={0}>
        <table className={styles.table}>
          <colgroup>
            {widths.map((width, i) => (
              <col key={i} style={{ width: `${(width / whole) * 100}%` }} />
            ))}
          </colgroup>
          <tbody>
            {Array.from({ length: rows }, (_, row) => (
              <tr key={row}>
                {inRow(blocks, row).map((block) => (
                  <td
                    key={block.column}
                    rowSpan={block.rows}
                    colSpan={block.columns}
                    className={mergeClasses(
                      styles.cell,
                      row >= frame.row && styles.framed,
                      looks[block.look],
                      String(block.value).includes(blankMark) && styles.blank,
                    )}
                  >
                    {shown(block)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
});

function inRow(blocks: readonly Block[], row: number): Block[] {
  return blocks.filter((block) => block.row === row).sort((a, b) => a.column - b.column);
}

/** Amounts show two decimals, or those they have. */
function shown({ value, look }: Block): string {
  if (look !== "amount" || typeof value !== "number") return String(value);
  const decimals = String(value).split(".")[1]?.length ?? 0;
  return value.toFixed(Math.max(2, decimals));
}

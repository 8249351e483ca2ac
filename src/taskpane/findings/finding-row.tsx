import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { memo } from "react";
import { messageOf } from "../../check/message";
import { cellName } from "../../sheet/address";
import { usePane, useWords } from "../pane-context";
import { foldedWords } from "./folded-words";
import { ClassIcon } from "../result/class-icon";
import { classOf } from "../state/finding-class";
import type { Entry } from "../state/finding-list";
import { shownText, type Report } from "../state/report";
import { Chevron } from "../theme/chevron";
import { focusRing } from "../theme/focus-ring";
import { FindingDetail } from "./finding-detail";

const useStyles = makeStyles({
  row: {
    listStyleType: "none",
    // Below the heading that sticks to the top.
    scrollMarginTop: "52px",
    contentVisibility: "auto",
    containIntrinsicSize: "auto 60px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    borderLeft: "3px solid transparent",
    "@media (forced-colors: active)": { borderLeftColor: "Canvas" },
    ...focusRing,
  },
  current: {
    borderLeftColor: tokens.colorBrandStroke1,
    backgroundColor: tokens.colorNeutralBackground1Selected,
    "@media (forced-colors: active)": { borderLeftColor: "Highlight" },
  },
  opened: { backgroundColor: tokens.colorNeutralBackground1 },
  kin: { paddingLeft: tokens.spacingHorizontalL },
  head: {
    display: "grid",
    gridTemplateColumns: "16px minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS} 13px`,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  icon: { paddingTop: "2px" },
  message: { overflowWrap: "anywhere" },
  clamped: {
    display: "-webkit-box",
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: 3,
    overflow: "hidden",
  },
  place: {
    display: "flex",
    alignItems: "center",
    alignSelf: "start",
    gap: "2px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorBrandForegroundLink,
    fontVariantNumeric: "tabular-nums",
  },
  holds: {
    gridColumnStart: 2,
    gridColumnEnd: 4,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    whiteSpace: "nowrap",
    overflow: "hidden",
    textOverflow: "ellipsis",
  },
  same: { color: tokens.colorNeutralForeground2, marginLeft: tokens.spacingHorizontalS },
  detail: {
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM} 37px`,
  },
});

interface Props {
  entry: Entry;
  report: Report;
  focusable: boolean;
  current: boolean;
  opened: boolean;
}

/** A finding in the list: what is wrong, where, what the cell holds; open, all about it. */
export const FindingRow = memo(function FindingRow(props: Props) {
  const { entry, report, opened } = props;
  const styles = useStyles();
  const pane = usePane();
  const words = useWords();
  const { finding, folded, key } = entry;
  const name = classOf(finding);
  const message = messageOf(finding, words.language);
  const cell = cellName(finding.at);
  const holds = shownText(report, finding.at)?.replace(/\s+/g, " ").trim();

  function onClick() {
    void pane.show(finding.at);
    // A second click on an open finding closes it; the cell is shown all the same.
    pane.dispatch({ type: "explanation-toggled", key, open: !opened });
  }

  return (
    <li
      role="treeitem"
      aria-level={2}
      aria-expanded={opened}
      aria-selected={props.current}
      aria-label={words.findings.findingLabel(words.findings.oneOfClass[name], message, cell)}
      data-key={key}
      tabIndex={props.focusable ? 0 : -1}
      className={mergeClasses(
        styles.row,
        entry.kin && styles.kin,
        props.current && styles.current,
        opened && styles.opened,
      )}
    >
      <div className={styles.head} onClick={onClick}>
        <span className={styles.icon}>
          <ClassIcon of={name} />
        </span>
        <span className={mergeClasses(styles.message, !opened && styles.clamped)}>{message}</span>
        <span className={styles.place}>
          {cell}
          <Chevron open={opened} />
        </span>
        {!opened && (
          <span className={styles.holds}>
            {holds || words.findings.blank}
            {folded.length > 0 && <span className={styles.same}>{foldedWords(entry, words)}</span>}
          </span>
        )}
      </div>
      {opened && (
        <div className={styles.detail}>
          <FindingDetail entry={entry} report={report} />
        </div>
      )}
    </li>
  );
});

import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronUpRegular } from "@fluentui/react-icons/svg/chevron-up";
import { useState } from "react";
import { alike } from "../../check/fold";
import { wordsOf } from "../../check/message";
import { cellKey } from "../../sheet/address";
import { ActionButtons } from "../actions/action-buttons";
import { findingActions } from "../actions/finding-actions";
import { usePane, useWords } from "../pane-context";
import { FindingForm } from "../repair/forms/finding-form";
import type { Entry } from "../state/finding-list";
import { shownText, type Report } from "../state/report";
import { CellLink } from "./cell-link";
import { Why } from "./why";

const useStyles = makeStyles({
  detail: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalXS,
    cursor: "default",
  },
  cells: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalSNudge },
  label: {
    display: "block",
    marginBottom: "2px",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
  beside: { flex: "1 1 96px" },
  how: { margin: 0 },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  plain: { minWidth: 0, padding: "0 4px", fontWeight: tokens.fontWeightRegular },
});

/** What an open finding shows: the cells side by side, what to do, what can be done here, and why. */
export function FindingDetail({ entry, report }: { entry: Entry; report: Report }) {
  const styles = useStyles();
  const pane = usePane();
  const words = useWords();
  const [why, setWhy] = useState(false);
  const { finding, folded, key } = entry;
  const cells = [finding.at, ...finding.because];
  return (
    <div className={styles.detail}>
      <div>
        <span className={styles.label}>
          {finding.because.length ? words.findings.because : words.findings.holds}
        </span>
        <div className={styles.cells}>
          {cells.map((cell) => (
            <CellLink
              key={cellKey(cell)}
              cell={cell}
              text={shownText(report, cell)}
              fromSheet={finding.at.sheet}
              className={styles.beside}
            />
          ))}
        </div>
      </div>
      <div>
        <span className={styles.label}>{words.findings.how}</span>
        <p className={styles.how}>{wordsOf(finding.rule, words.language).how}</p>
      </div>
      <div className={styles.actions}>
        <ActionButtons actions={findingActions} subject={finding} />
        {(folded.length > 0 || entry.unfolded) && (
          <Button size="small" onClick={() => pane.dispatch({ type: "unfold-toggled", key })}>
            {entry.unfolded ? words.findings.refold : words.findings.unfold(folded.length)}
          </Button>
        )}
        <Button
          size="small"
          appearance="transparent"
          className={styles.plain}
          iconPosition="after"
          icon={why ? <ChevronUpRegular /> : <ChevronDownRegular />}
          aria-expanded={why}
          onClick={() => setWhy(!why)}
        >
          {words.findings.whyTitle}
        </Button>
      </div>
      <FindingForm finding={finding} alike={alike(entry)} listKey={key} />
      {why && <Why rule={finding.rule} />}
    </div>
  );
}

import { makeStyles, tokens } from "@fluentui/react-components";
import { memo } from "react";
import { fixTitle, messageOf } from "../../../check/message";
import { cellName } from "../../../sheet/address";
import type { SetCell } from "../../../sheet/edit";
import { useWords } from "../../pane-context";
import type { Report } from "../../state/report";
import { Select } from "../../theme/select";
import { previewOf, type FixRow } from "./fix-list";
import { PreviewLine } from "./preview-line";
import { Tick } from "../tick";

const useStyles = makeStyles({
  row: {
    contentVisibility: "auto",
    containIntrinsicSize: "auto 60px",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  message: { overflowWrap: "anywhere" },
  under: { paddingLeft: "22px" },
  choice: { width: "100%", margin: "4px 0" },
});

interface Props {
  row: FixRow;
  report: Report;
  choice: number;
  ticked: boolean;
  planned: ReadonlyMap<string, SetCell> | undefined;
  onTick: (on: boolean) => void;
  onChoose: (choice: number) => void;
}

/** A finding to be ticked, the way to repair it, and its cells before and after. */
export const FixAllRow = memo(function FixAllRow(props: Props) {
  const styles = useStyles();
  const words = useWords();
  const { row, report, choice, ticked } = props;
  const { finding } = row;
  const choices = finding.fix?.choices ?? [];
  const cell = cellName(finding.at);
  const message = messageOf(finding, words.language);
  const previews = previewOf(row, choice, ticked ? props.planned : undefined, report);
  return (
    <li className={styles.row}>
      <Tick checked={ticked} label={words.fixAll.label(message, cell)} onChange={props.onTick}>
        <span className={styles.message}>{message}</span>
      </Tick>
      <div className={styles.under}>
        {choices.length > 1 && (
          <Select
            className={styles.choice}
            label={words.fixAll.choice(cell)}
            value={String(choice)}
            options={choices.map((one, index) => ({
              value: String(index),
              text: fixTitle(finding, one, words.language),
            }))}
            onChange={(value) => props.onChoose(Number(value))}
          />
        )}
        {previews.map((preview) => (
          <PreviewLine key={cellName(preview.at)} preview={preview} fromSheet={finding.at.sheet} />
        ))}
      </div>
    </li>
  );
}, sameRow);

/** The callbacks are new every time and do the same. */
function sameRow(a: Props, b: Props): boolean {
  return (
    a.row === b.row &&
    a.report === b.report &&
    a.choice === b.choice &&
    a.ticked === b.ticked &&
    a.planned === b.planned
  );
}

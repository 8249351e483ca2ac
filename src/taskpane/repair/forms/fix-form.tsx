import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef, useState } from "react";
import { fixTitle } from "../../../check/message";
import type { Finding, FixChoice } from "../../../rules/rule";
import { cellName } from "../../../sheet/address";
import type { SetCell } from "../../../sheet/edit";
import { usePane, usePaneState, useWords } from "../../pane-context";
import { shownText } from "../../state/report";
import { BeforeAfter } from "../before-after";
import { FormFrame } from "./form-frame";
import { afterText } from "../preview-text";

const useStyles = makeStyles({
  choice: {
    display: "grid",
    gridTemplateColumns: "20px minmax(0, 1fr)",
    alignItems: "start",
    cursor: "pointer",
  },
  radio: { margin: "3px 0 0", accentColor: tokens.colorBrandBackground },
  title: { fontWeight: tokens.fontWeightSemibold },
  cells: {
    margin: "2px 0 0",
    padding: 0,
    listStyleType: "none",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  cell: { color: tokens.colorNeutralForeground3, marginRight: "6px" },
});

/** Before and after in place; where two readings are possible the officer chooses. */
export default function FixForm({ finding }: { finding: Finding }) {
  const styles = useStyles();
  const pane = usePane();
  const words = useWords();
  const busy = usePaneState((state) => state.repair.busy);
  const name = useId();
  const [chosen, setChosen] = useState(0);
  const first = useRef<HTMLInputElement>(null);
  const write = useRef<HTMLButtonElement>(null);
  const choices = finding.fix?.choices ?? [];
  const several = choices.length > 1;

  useEffect(() => (first.current ?? write.current)?.focus(), []);

  function apply() {
    const choice = choices[chosen];
    if (choice && !busy) void pane.repair((repair) => repair.fix(finding, choice));
  }

  return (
    <FormFrame
      title={several ? words.repair.form.title : words.repair.form.titleOne}
      onSubmit={apply}
      actions={
        <Button
          ref={write}
          size="small"
          appearance="primary"
          type="submit"
          disabledFocusable={busy}
        >
          {words.repair.form.write}
        </Button>
      }
    >
      {choices.map((choice, index) =>
        several ? (
          <label key={index} className={styles.choice}>
            <input
              ref={index === 0 ? first : undefined}
              type="radio"
              name={name}
              className={styles.radio}
              checked={chosen === index}
              onChange={() => setChosen(index)}
            />
            <Choice finding={finding} choice={choice} />
          </label>
        ) : (
          <Choice key={index} finding={finding} choice={choice} />
        ),
      )}
    </FormFrame>
  );
}

function Choice({ finding, choice }: { finding: Finding; choice: FixChoice }) {
  const styles = useStyles();
  const { language } = useWords();
  const report = usePaneState((state) => state.report);
  const sets = choice.edits.filter((edit): edit is SetCell => edit.type === "set");
  return (
    <div>
      <span className={styles.title}>{fixTitle(finding, choice, language)}</span>
      <ul className={styles.cells}>
        {sets.map((set, index) => (
          <li key={index}>
            <span className={styles.cell}>{cellName(set)}</span>
            <BeforeAfter
              before={(report && shownText(report, set)) ?? String(set.expect)}
              after={afterText(set)}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}

import { Button, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef, useState } from "react";
import { entryMaker } from "../../../repair/ignored";
import type { Finding } from "../../../rules/rule";
import { cellName } from "../../../sheet/address";
import { usePane, usePaneState, useWords } from "../../pane-context";
import { Tick } from "../tick";
import { FormFrame } from "./form-frame";

const useStyles = makeStyles({
  choice: { display: "flex", alignItems: "center", gap: "6px", cursor: "pointer" },
  radio: { margin: 0, accentColor: tokens.colorBrandBackground },
  kept: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

/** A usual reason, or one in the officer's own words. */
export default function IgnoreForm({
  finding,
  alike,
}: {
  finding: Finding;
  alike: readonly Finding[];
}) {
  const styles = useStyles();
  const pane = usePane();
  const words = useWords();
  const { ignoring } = words.repair;
  const busy = usePaneState((state) => state.repair.busy);
  const name = useId();
  const [chosen, setChosen] = useState(ignoring.reasons[0]!);
  const [own, setOwn] = useState("");
  const [together, setTogether] = useState(false);
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);

  function ignore() {
    const { report } = pane.getState();
    if (busy || !report) return;
    const all = together ? [finding, ...alike] : [finding];
    const entryOf = entryMaker(report);
    const entries = all.map((one) => entryOf(one, own.trim() || chosen));
    const cell = cellName(finding.at);
    const about = together ? ignoring.cellAndAlike(cell, all.length) : cell;
    void pane.repair((repair) => repair.ignore(entries, about));
  }

  return (
    <FormFrame
      title={ignoring.title}
      onSubmit={ignore}
      actions={
        <Button size="small" appearance="primary" type="submit" disabledFocusable={busy}>
          {ignoring.confirm}
        </Button>
      }
    >
      {ignoring.reasons.map((reason, index) => (
        <label key={reason} className={styles.choice}>
          <input
            ref={index === 0 ? first : undefined}
            type="radio"
            name={name}
            className={styles.radio}
            checked={own.trim() === "" && chosen === reason}
            onChange={() => {
              setChosen(reason);
              setOwn("");
            }}
          />
          {reason}
        </label>
      ))}
      <Input
        size="small"
        aria-label={ignoring.other}
        placeholder={ignoring.placeholder}
        maxLength={200}
        value={own}
        onChange={(_, { value }) => setOwn(value)}
      />
      {alike.length > 0 && (
        <Tick checked={together} onChange={setTogether}>
          {ignoring.alike(alike.length)}
        </Tick>
      )}
      <p className={styles.kept}>{ignoring.kept}</p>
    </FormFrame>
  );
}

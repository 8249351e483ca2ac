import { Button, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { usePane, useWords } from "../../pane-context";

const useStyles = makeStyles({
  box: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  intro: { margin: 0, fontSize: tokens.fontSizeBase200 },
  close: { alignSelf: "start" },
});

/** The findings as text, selected, where the browser keeps its clipboard shut. */
export default function TextBox({ text }: { text: string }) {
  const styles = useStyles();
  const pane = usePane();
  const { text: words } = useWords().report;
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    area.current?.focus();
    area.current?.select();
  }, [text]);
  return (
    <section className={styles.box} aria-label={words.title}>
      <p className={styles.intro}>{words.intro}</p>
      <Textarea ref={area} readOnly rows={6} aria-label={words.title} value={text} />
      <Button
        size="small"
        className={styles.close}
        onClick={() => pane.dispatch({ type: "repair", change: { text: undefined } })}
      >
        {words.close}
      </Button>
    </section>
  );
}

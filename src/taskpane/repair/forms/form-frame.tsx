import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef, type KeyboardEvent, type ReactNode } from "react";
import { usePane, useWords } from "../../pane-context";

const useStyles = makeStyles({
  form: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalSNudge,
    margin: 0,
    padding: tokens.spacingVerticalS + " " + tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  title: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS, marginTop: "2px" },
});

/** A small form under a finding; Escape closes it and leads back to the finding. */
export function FormFrame(props: {
  title: string;
  onSubmit: () => void;
  actions: ReactNode;
  children: ReactNode;
}) {
  const styles = useStyles();
  const pane = usePane();
  const { repair: words } = useWords();
  const id = useId();
  const frame = useRef<HTMLFormElement>(null);
  useEffect(() => {
    // In braces: newer browsers return a promise here, which React would take for a way to tidy up.
    frame.current?.scrollIntoView({ block: "nearest" });
  }, []);

  function close(from: Element | null) {
    from?.closest<HTMLElement>("[data-key]")?.focus();
    pane.dispatch({ type: "repair", change: { form: undefined } });
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== "Escape") return;
    // Where it goes on, Office.js takes it for leaving the pane.
    event.stopPropagation();
    close(event.currentTarget);
  }

  return (
    <form
      ref={frame}
      className={styles.form}
      aria-labelledby={id}
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        props.onSubmit();
      }}
    >
      <span id={id} className={styles.title}>
        {props.title}
      </span>
      {props.children}
      <div className={styles.actions}>
        {props.actions}
        <Button size="small" onClick={(event) => close(event.currentTarget)}>
          {words.form.cancel}
        </Button>
      </div>
    </form>
  );
}

import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { isComposing } from "../theme/composing";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  note: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** A small form that opens in its place: a note, fields, buttons. */
export function FormGroup(props: {
  label: string;
  note?: string;
  onEscape?: () => void;
  /** Enter in a field of one line. */
  onEnter?: () => void;
  children: ReactNode;
}) {
  const styles = useStyles();
  const { onEscape, onEnter } = props;
  return (
    <div
      role="group"
      aria-label={props.label}
      className={styles.form}
      onKeyDown={(event) => {
        if (isComposing(event)) return;
        if (event.key === "Escape" && onEscape) {
          event.stopPropagation();
          onEscape();
        } else if (event.key === "Enter" && onEnter && event.target instanceof HTMLInputElement) {
          event.preventDefault();
          onEnter();
        }
      }}
    >
      {props.note && <p className={styles.note}>{props.note}</p>}
      {props.children}
    </div>
  );
}

export function FormButtons({ children }: { children: ReactNode }) {
  const styles = useStyles();
  return <div className={styles.buttons}>{children}</div>;
}

import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  label: {
    display: "grid",
    gridTemplateColumns: "16px minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "start",
    cursor: "pointer",
  },
  box: { width: "16px", height: "16px", margin: "2px 0", accentColor: tokens.colorBrandBackground },
});

/** The system's own check box: there may be thousands. `some` shows that a part is ticked. */
export function Tick(props: {
  checked: boolean;
  some?: boolean;
  label?: string;
  onChange: (checked: boolean) => void;
  children: ReactNode;
}) {
  const styles = useStyles();
  const { some = false } = props;
  return (
    <label className={styles.label}>
      <input
        ref={(box) => {
          if (box) box.indeterminate = some;
        }}
        type="checkbox"
        className={styles.box}
        aria-label={props.label}
        checked={props.checked}
        onChange={(event) => props.onChange(event.target.checked)}
      />
      <span>{props.children}</span>
    </label>
  );
}

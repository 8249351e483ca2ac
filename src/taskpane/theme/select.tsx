import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { focusRing } from "./focus-ring";

const useStyles = makeStyles({
  select: {
    height: "28px",
    maxWidth: "100%",
    padding: "0 4px",
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottomColor: tokens.colorNeutralStrokeAccessible,
    borderRadius: tokens.borderRadiusMedium,
    cursor: "pointer",
    ...focusRing,
  },
});

/** The system's own drop-down: quick, small, and right under every reader and theme. */
export function Select<Value extends string>(props: {
  label: string;
  value: Value;
  options: readonly { value: Value; text: string }[];
  className?: string;
  onChange: (value: Value) => void;
}) {
  const styles = useStyles();
  return (
    <select
      className={mergeClasses(styles.select, props.className)}
      aria-label={props.label}
      title={props.label}
      value={props.value}
      onChange={(event) => props.onChange(event.target.value as Value)}
    >
      {props.options.map(({ value, text }) => (
        <option key={value} value={value}>
          {text}
        </option>
      ))}
    </select>
  );
}

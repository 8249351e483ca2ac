import { makeStyles, tokens } from "@fluentui/react-components";
import { Select } from "../theme/select";

const useStyles = makeStyles({
  label: {
    display: "block",
    padding: `${tokens.spacingVerticalXXS} 0`,
    marginBottom: tokens.spacingVerticalXXS,
    lineHeight: tokens.lineHeightBase300,
  },
  // Its text stands where that of the text fields beside it does.
  select: {
    width: "100%",
    height: "32px",
    paddingLeft: "8px",
    fontSize: tokens.fontSizeBase300,
  },
});

/** One of a few, under its label. */
export function Choice<Value extends string>(props: {
  label: string;
  value: Value;
  options: readonly { value: Value; text: string }[];
  onChange: (value: Value) => void;
}) {
  const styles = useStyles();
  return (
    <div>
      <span className={styles.label} aria-hidden>
        {props.label}
      </span>
      <Select {...props} className={styles.select} />
    </div>
  );
}

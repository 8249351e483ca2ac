import { Field, Input, Textarea, makeStyles } from "@fluentui/react-components";
import type { DraftProps } from "./draft";

const useStyles = makeStyles({
  number: {
    fontVariantNumeric: "tabular-nums",
    "& .fui-Input__contentAfter": { whiteSpace: "nowrap" },
  },
});

/** A field of the form, with what is wrong beside it. */
export function TextField(
  props: Pick<DraftProps, "wrong" | "leave"> & {
    /** Its path, as problems name it. */
    field: string;
    label: string;
    value: string;
    onChange: (value: string) => void;
    hint?: string;
    placeholder?: string;
    number?: boolean;
    required?: boolean;
    lines?: boolean;
    before?: string;
    after?: string;
  },
) {
  const styles = useStyles();
  const { field, value } = props;
  const message = props.wrong(field);
  const common = {
    value,
    "data-field": field,
    onBlur: () => {
      if (value !== "") props.leave(field);
    },
    ...(props.placeholder === undefined ? {} : { placeholder: props.placeholder }),
  };
  return (
    <Field
      label={props.label}
      {...(props.required ? { required: true } : {})}
      {...(message ? { validationMessage: message } : {})}
      {...(props.hint && !message ? { hint: props.hint } : {})}
    >
      {props.lines ? (
        <Textarea
          {...common}
          rows={2}
          resize="vertical"
          onChange={(_, data) => props.onChange(data.value)}
        />
      ) : (
        <Input
          {...common}
          {...(props.number ? { className: styles.number } : {})}
          {...(props.number ? { inputMode: "decimal" as const } : {})}
          {...(props.before ? { contentBefore: props.before } : {})}
          {...(props.after ? { contentAfter: props.after } : {})}
          autoComplete="off"
          onChange={(_, data) => props.onChange(data.value)}
        />
      )}
    </Field>
  );
}

import { Button } from "@fluentui/react-components";
import type { JSX, Ref } from "react";

/** A quiet button that shows its icon alone; the tip says its name, or more where `title` does. */
export function IconButton({
  label,
  title = label,
  ...props
}: {
  ref?: Ref<HTMLButtonElement>;
  icon: JSX.Element;
  label: string;
  title?: string;
  size?: "small";
  disabled?: boolean;
  disabledFocusable?: boolean;
  "aria-expanded"?: boolean;
  onClick: () => void;
}) {
  return <Button appearance="subtle" aria-label={label} title={title} {...props} />;
}

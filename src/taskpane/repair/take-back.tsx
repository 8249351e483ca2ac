import { Button } from "@fluentui/react-components";
import type { Ignored } from "../../repair/ignored";
import { usePane, usePaneState } from "../pane-context";

/** Lists these entries among the findings again. */
export function TakeBack(props: {
  entries: readonly Ignored[];
  about: string;
  label?: string;
  className?: string;
  children: string;
}) {
  const { entries, about, label, className, children } = props;
  const pane = usePane();
  const busy = usePaneState((state) => state.repair.busy);
  return (
    <Button
      size="small"
      data-take-back
      className={className}
      disabledFocusable={busy}
      aria-label={label}
      onClick={() => void pane.repair((repair) => repair.takeBack(entries, about))}
    >
      {children}
    </Button>
  );
}

import { Button } from "@fluentui/react-components";
import { usePane, useWords } from "../pane-context";

/** Where there is no table yet: the way to a new one. */
export function FromTemplate() {
  const pane = usePane();
  const { states } = useWords();
  return (
    <Button onClick={() => pane.dispatch({ type: "view-chosen", view: "templates" })}>
      {states.useTemplate}
    </Button>
  );
}

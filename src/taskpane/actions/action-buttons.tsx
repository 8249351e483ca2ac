import { Button } from "@fluentui/react-components";
import { usePane, usePaneState, useWords } from "../pane-context";
import type { Action } from "./action";

/** A button for each action that applies to the subject; nothing where none does. */
export function ActionButtons<Subject>(props: {
  actions: readonly Action<Subject>[];
  subject: Subject;
}) {
  const pane = usePane();
  const words = useWords();
  const state = usePaneState((whole) => whole);
  return props.actions
    .filter((action) => action.applies(props.subject, state))
    .map((action) => {
      const refusal = action.refusal?.(props.subject, state, words);
      const primary = action.primary?.(props.subject, state) ?? false;
      // A button that cannot be pressed now keeps its press to itself; it is caught on the way.
      const explain = () => {
        if (refusal === undefined) return;
        pane.dispatch({ type: "repair", change: { outcome: { kind: "not-now", why: refusal } } });
      };
      return (
        <span key={action.id} onClickCapture={explain}>
          <Button
            size="small"
            appearance={primary ? "primary" : "secondary"}
            disabledFocusable={refusal !== undefined}
            title={refusal ?? action.hint?.(words)}
            onClick={() => action.perform(props.subject, pane, words)}
          >
            {action.label(props.subject, words)}
          </Button>
        </span>
      );
    });
}

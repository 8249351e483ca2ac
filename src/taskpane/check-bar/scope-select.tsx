import { usePane, usePaneState, useWords } from "../pane-context";
import type { Scope } from "../../sheet/workbook";
import { Select } from "../theme/select";

const scopes: readonly Scope[] = ["workbook", "sheet", "selection"];

export function ScopeSelect() {
  const pane = usePane();
  const { pane: words } = useWords();
  const scope = usePaneState((state) => state.scope);
  return (
    <Select
      label={words.scope}
      value={scope}
      options={scopes.map((value) => ({ value, text: words.scopes[value] }))}
      onChange={(chosen) => pane.dispatch({ type: "scope-chosen", scope: chosen })}
    />
  );
}

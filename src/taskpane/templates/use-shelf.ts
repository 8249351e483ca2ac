import { useMemo } from "react";
import { usePaneState } from "../pane-context";
import { shelfOf, type Shelved } from "./shelf";

export function useShelf(): readonly Shelved[] {
  const stored = usePaneState((state) => state.templates.stored);
  return useMemo(() => shelfOf(stored), [stored]);
}

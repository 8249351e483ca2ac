import { createContext, use, useSyncExternalStore } from "react";
import type { Words } from "../words/words";
import type { Pane } from "./pane";
import type { PaneState } from "./state/pane-state";

const PaneContext = createContext<{ pane: Pane; words: Words } | undefined>(undefined);

export const PaneProvider = PaneContext.Provider;

function useContextValue() {
  const value = use(PaneContext);
  if (!value) throw new Error("a component of the pane stands outside its PaneProvider");
  return value;
}

export function usePane(): Pane {
  return useContextValue().pane;
}

export function useWords(): Words {
  return useContextValue().words;
}

/** A part of the pane's state; the component renders again when that part is another object. */
export function usePaneState<Part>(part: (state: PaneState) => Part): Part {
  const { pane } = useContextValue();
  return useSyncExternalStore(pane.subscribe, () => part(pane.getState()));
}

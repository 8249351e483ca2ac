import { useSyncExternalStore } from "react";
import { appearanceOf, type Appearance } from "./appearance";

const query = "(prefers-color-scheme: dark)";

/** The appearance of the host's theme, or of the system's where the host names none. */
export function useAppearance(hostBackground: string | undefined): Appearance {
  const prefersDark = useSyncExternalStore(watch, () => matchMedia(query).matches);
  return appearanceOf(hostBackground, prefersDark);
}

function watch(listener: () => void): () => void {
  const media = matchMedia(query);
  media.addEventListener("change", listener);
  return () => media.removeEventListener("change", listener);
}

import { useEffect } from "react";

/** For what comes in above the list and takes room there: what the keyboard stands on stays in sight. */
export function useFocusInSight(): void {
  useEffect(() => {
    const active = document.activeElement;
    if (active?.closest("main")) active.scrollIntoView({ block: "nearest" });
  }, []);
}

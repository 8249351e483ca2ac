import { useEffect, useState, type RefObject } from "react";

/** So far beyond the edge of the list it is made ready. */
const margin = "600px 0px";

/**
 * Whether the element has come near what is in sight, so that long lists are rendered as one
 * scrolls; true from the start where `at once` says so or the browser cannot tell.
 */
export function useNear(element: RefObject<HTMLElement | null>, atOnce: boolean): boolean {
  const [near, setNear] = useState(atOnce || typeof IntersectionObserver === "undefined");
  useEffect(() => {
    const watched = element.current;
    if (near || !watched) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setNear(true);
      },
      { root: watched.closest("main"), rootMargin: margin },
    );
    observer.observe(watched);
    return () => observer.disconnect();
  }, [element, near]);
  return near;
}

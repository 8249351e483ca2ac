import { lazy, Suspense, useEffect, useRef, type ReactNode } from "react";
import type { View } from "../state/pane-state";

const FixAllView = lazy(() => import(/* webpackChunkName: "repair" */ "./fix-all/fix-all-view"));
const TracesView = lazy(() => import(/* webpackChunkName: "repair" */ "./traces-view"));

/** Lays a view over the main one, which keeps its place beneath and gets the keyboard back. */
export function WithSideView({ view, children }: { view: View; children: ReactNode }) {
  const last = useRef<HTMLElement>(null);
  const main = useRef<HTMLDivElement>(null);
  const covered = view === "fix-all" || view === "traces";
  const before = useRef(covered);
  useEffect(() => {
    if (before.current && !covered) {
      const own = last.current?.isConnected ? last.current : main.current?.querySelector("button");
      own?.focus();
    }
    before.current = covered;
  }, [covered]);
  return (
    <>
      <div
        ref={main}
        inert={covered}
        onFocus={(event) => (last.current = event.target as HTMLElement)}
      >
        {children}
      </div>
      <Suspense>
        {view === "fix-all" && <FixAllView />}
        {view === "traces" && <TracesView />}
      </Suspense>
    </>
  );
}

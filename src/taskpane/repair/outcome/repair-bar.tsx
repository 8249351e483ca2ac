import { lazy, Suspense } from "react";
import { usePaneState } from "../../pane-context";

const OutcomeBar = lazy(() => import(/* webpackChunkName: "repair" */ "./outcome-bar"));
const TextBox = lazy(() => import(/* webpackChunkName: "repair" */ "./text-box"));

/** Above the list, where it is in sight wherever the list stands: what became of the last change. */
export function RepairBar() {
  const text = usePaneState((state) => state.repair.text);
  const shown = usePaneState(
    ({ notice, repair }) =>
      repair.outcome !== undefined ||
      repair.unsettled !== undefined ||
      (notice?.kind === "refused" && notice.during === "change"),
  );
  return (
    <Suspense>
      {shown && <OutcomeBar />}
      {text !== undefined && <TextBox text={text} />}
    </Suspense>
  );
}

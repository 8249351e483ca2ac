import { lazy, Suspense } from "react";
import type { Finding } from "../../../rules/rule";
import { usePaneState } from "../../pane-context";

const FixForm = lazy(() => import(/* webpackChunkName: "repair" */ "./fix-form"));
const IgnoreForm = lazy(() => import(/* webpackChunkName: "repair" */ "./ignore-form"));

/** The form that is open under a finding, if any. */
export function FindingForm({ finding, listKey }: { finding: Finding; listKey: string }) {
  const form = usePaneState((state) => state.repair.form);
  if (form?.key !== listKey) return null;
  return (
    <Suspense>
      {form.kind === "fix" ? <FixForm finding={finding} /> : <IgnoreForm finding={finding} />}
    </Suspense>
  );
}

import { lazy, Suspense } from "react";
import type { Finding } from "../../../rules/rule";
import { usePaneState } from "../../pane-context";

const FixForm = lazy(() => import(/* webpackChunkName: "repair" */ "./fix-form"));
const IgnoreForm = lazy(() => import(/* webpackChunkName: "repair" */ "./ignore-form"));

/** The form that is open under a finding, if any. */
export function FindingForm(props: {
  finding: Finding;
  /** Findings of the same kind that are folded under it. */
  alike: readonly Finding[];
  listKey: string;
}) {
  const form = usePaneState((state) => state.repair.form);
  if (form?.key !== props.listKey) return null;
  const { finding, alike } = props;
  return (
    <Suspense>
      {form.kind === "fix" ? (
        <FixForm finding={finding} />
      ) : (
        <IgnoreForm finding={finding} alike={alike} />
      )}
    </Suspense>
  );
}

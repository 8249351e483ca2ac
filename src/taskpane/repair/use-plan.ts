import { useCallback, useEffect, useState } from "react";
import { createChecker } from "../../check/check";
import type { Settings } from "../../check/settings";
import { pickTicked, type Ticked } from "../../repair/picks";
import { planFixes, type FixPlan } from "../../repair/plan";
import type { Report } from "../state/report";
import { sheetObstacle } from "./obstacle";
import type { LeftOut } from "./repair-state";

/** Ticks that come one upon the other are planned together, in milliseconds. */
const rest = 60;

/** The plan for what is ticked; undefined while it is being worked out. */
export function usePlan(report: Report, settings: Settings, ticked: Ticked) {
  // Its own, so that what it keeps of copies goes with the view.
  const [checker] = useState(() => createChecker());
  const planFor = useCallback(
    (without: readonly LeftOut[] = []): FixPlan =>
      planFixes({
        snapshot: report.snapshot,
        tables: report.tables,
        settings,
        checker,
        pick: pickTicked({
          known: [...report.findings, ...report.aside.map(({ finding }) => finding)],
          ticked,
          locked: (sheet) => sheetObstacle(report, sheet) !== undefined,
          without: without.map(({ at }) => at),
        }),
      }),
    [report, settings, ticked, checker],
  );
  const [found, setFound] = useState<{ plan: FixPlan; by: typeof planFor }>();
  useEffect(() => {
    const timer = setTimeout(() => setFound({ plan: planFor(), by: planFor }), rest);
    return () => clearTimeout(timer);
  }, [planFor]);
  return { plan: found?.by === planFor ? found.plan : undefined, planFor };
}

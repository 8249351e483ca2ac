import { useEffect, useState } from "react";
import type { Settings } from "../../../check/settings";
import type { Ticked } from "../../../repair/picks";
import type { FixPlan } from "../../../repair/plan";
import { usePane } from "../../pane-context";
import type { Report } from "../../state/report";
import type { LeftOut } from "../repair-state";

/** Ticks that come one upon the other are planned together, in milliseconds. */
const rest = 60;

interface Planned {
  plan: FixPlan;
  /** The plan without these cells. */
  again: (without: readonly LeftOut[]) => FixPlan;
}

/** The plan for what is ticked; undefined while it is being worked out. */
export function usePlan(report: Report, settings: Settings, ticked: Ticked): Planned | undefined {
  const pane = usePane();
  const [found, setFound] = useState<Planned & { by: readonly unknown[] }>();
  useEffect(() => {
    let wanted = true;
    const timer = setTimeout(() => {
      void pane.repairTools().then(({ plan }) => {
        if (!wanted) return;
        const again = (without: readonly LeftOut[]) => plan(report, settings, ticked, without);
        setFound({ plan: again([]), again, by: [report, settings, ticked] });
      });
    }, rest);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [pane, report, settings, ticked]);
  const current = [report, settings, ticked].every((one, i) => one === found?.by[i]);
  return current ? found : undefined;
}

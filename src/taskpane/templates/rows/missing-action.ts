import type { Finding } from "../../../rules/rule";
import type { Action } from "../../actions/action";
import { paneObstacle, sheetObstacle } from "../../repair/obstacle";
import { lacksClass } from "./lacks-class";

/** 补上缺少的指标: the rows of the class that is missing, ready to go in. */
export const missingAction: Action<Finding> = {
  id: "missing",
  label: (_, { findings }) => findings.addMissing,
  applies: lacksClass,
  primary: () => true,
  refusal({ at }, state, words) {
    const why = state.report && sheetObstacle(state.report, at.sheet);
    return why ? words.repair.why[why] : paneObstacle(state, words);
  },
  perform: (finding, pane) => void pane.templates((templates) => templates.offerMissing(finding)),
};

import type { Action } from "../actions/action";
import type { Report } from "../state/report";
import { paneObstacle, sheetObstacle } from "./obstacle";

/** 标记: the cells of the findings that stand, in the place of earlier marks. */
export const markAction: Action<Report> = {
  id: "mark",
  label: (_, { marks }) => marks.mark,
  hint: ({ marks }) => marks.markHint,
  applies: ({ findings }) => findings.length > 0,
  refusal(report, state, words) {
    const locked = report.findings.every(
      ({ at }) => sheetObstacle(report, at.sheet) === "protected",
    );
    return paneObstacle(state, words) ?? (locked ? words.marks.locked : undefined);
  },
  perform: (_, pane) => void pane.repair((repair) => repair.mark()),
};

/** 去除标记: shown always, as marks may have come with the file. */
export const unmarkAction: Action<Report> = {
  id: "unmark",
  label: (_, { marks }) => marks.unmark,
  hint: ({ marks }) => marks.unmarkHint,
  applies: () => true,
  refusal: (_, state, words) => paneObstacle(state, words),
  perform: (_, pane) => void pane.repair((repair) => repair.unmark()),
};

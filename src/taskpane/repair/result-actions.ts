import type { Report } from "../state/report";
import type { Action } from "../actions/action";
import { paneObstacle, sheetObstacle } from "./obstacle";

const always: Pick<Action<Report>, "applies" | "refusal"> = {
  applies: () => true,
  refusal: (_, state, words) => paneObstacle(state, words),
};

function safeOnes(report: Report): number {
  return report.findings.filter(
    ({ fix, at }) => fix?.kind === "safe" && !sheetObstacle(report, at.sheet),
  ).length;
}

/** 全部修复: leads to the preview of every cell. */
export const fixAllAction: Action<Report> = {
  id: "fix-all",
  label: (report, { fixAll }) => fixAll.button(safeOnes(report)),
  hint: ({ fixAll }) => fixAll.hint,
  applies: ({ findings }) => findings.some(({ fix }) => fix),
  refusal: (_, state, words) => paneObstacle(state, words),
  primary: (report) => safeOnes(report) > 0,
  perform: (_, pane) => pane.dispatch({ type: "view-chosen", view: "fix-all" }),
};

export const reportAction: Action<Report> = {
  id: "report",
  label: (_, { report }) => report.make,
  hint: ({ report }) => report.makeHint,
  ...always,
  perform: (_, pane, words) => void pane.repair((repair) => repair.report(words)),
};

export const copyAction: Action<Report> = {
  id: "copy",
  label: (_, { report }) => report.copy,
  hint: ({ report }) => report.copyHint,
  ...always,
  perform: (_, pane, words) => void pane.repair((repair) => repair.copy(words)),
};

export const tracesAction: Action<Report> = {
  id: "traces",
  label: (_, { traces }) => traces.title,
  hint: ({ traces }) => traces.hint,
  ...always,
  perform: (_, pane) => pane.dispatch({ type: "view-chosen", view: "traces" }),
};

import { markAction, unmarkAction } from "../repair/mark-actions";
import { copyAction, fixAllAction, reportAction, tracesAction } from "../repair/result-actions";
import type { Report } from "../state/report";
import type { Action } from "./action";

/** What can be done with the whole result, in the order of the buttons. */
export const resultActions: readonly Action<Report>[] = [
  fixAllAction,
  reportAction,
  copyAction,
  markAction,
  unmarkAction,
  tracesAction,
];
